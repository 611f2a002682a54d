// Keys and their characters: of each key the common ones, in a row, and those that GBK lacks.

import { lowerBound } from "./postings.js";

/**
 * `keys` are their texts in order, `counts` how many of the characters `common`, a string, are each
 * one's, and `rare` the other characters of a key, by its number.
 */
export function openKeys({ keys, counts, rare }, common) {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, number) => {
    starts[number + 1] = starts[number] + count;
  });
  return {
    keys,
    /** The numbers of keys by their texts. */
    keyNumbers: new Map(keys.map((key, number) => [key, number])),
    /** The number of the key that a character has by itself; undefined if no text has it. */
    keyOf(character) {
      const at = common.indexOf(character);
      if (at >= 0) return lowerBound(starts, at + 1) - 1;
      const under = Object.keys(rare).find((number) => [...rare[number]].includes(character));
      return under && Number(under);
    },
    /** The character of a key that stands in a place, counted from 0. */
    characterAt(number, place) {
      const at = starts[number] + place;
      return at < starts[number + 1] ? common[at] : [...rare[number]][place - counts[number]];
    },
  };
}
