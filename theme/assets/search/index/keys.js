// Keys and their characters: of each key the common ones, in a row, and those that GBK lacks.

import { tolerant } from "../text/pinyin.js";
import { lowerBound } from "./postings.js";

const LETTERS = 27;
const LONGEST = 5; // letters of a syllable, those that are easily confused taken for one: niang
const VARIANTS = 8;
const CHARACTERS = LETTERS ** LONGEST * VARIANTS; // of the first key that is a character
const OTHERS = CHARACTERS + 0x110000;

/** The number of a key, which depends on nothing else: generator/search/postings/ranges.py. */
export function numberOf(key) {
  if (key === "") return 0;
  if (key.startsWith("=") && [...key].length === 2) return CHARACTERS + key.codePointAt(1);
  const rough = tolerant(key);
  if (rough.length > LONGEST || !/^[a-z]+$/u.test(key)) return OTHERS + leading(key);
  const letters = rough.padEnd(LONGEST, "`"); // the character before a
  const number = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 96, 0);
  return number * VARIANTS + variant(key, rough);
}

/** Tells a syllable from those that are taken for the same. */
function variant(key, rough) {
  const retroflex = /^[zcs]h/u.test(key) ? 1 : 0;
  const lateral = key.startsWith("l") ? 2 : 0;
  return retroflex + lateral + (key.endsWith("g") && !rough.endsWith("g") ? 4 : 0);
}

function leading(key) {
  const bytes = [...new TextEncoder().encode(key)].slice(0, 3);
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/**
 * `keys` are the texts of syllables in order, `counts` how many of the characters `common`, a string,
 * are each one's, `rare` the other characters of one, by its place, and `others` those without a
 * syllable; `levels` has a letter for each character, how often it stands.
 */
export function openKeys({ keys, counts, rare, others, levels }, common) {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, place) => {
    starts[place + 1] = starts[place] + count;
  });
  const numbers = keys.map(numberOf);
  const rareOf = new Map(Object.entries(rare).flatMap(([at, of]) => [...of].map((one) => [one, Number(at)])));
  const uncommon = [...rareOf.keys(), ...others];
  const keyNumbers = new Map(keys.map((key, place) => [key, numbers[place]]));
  const texts = new Map(keys.map((key, place) => [numbers[place], key]));

  function keyOf(character) {
    const at = common.indexOf(character);
    if (at >= 0) return numbers[lowerBound(starts, at + 1) - 1];
    if (rareOf.has(character)) return numbers[rareOf.get(character)];
    return character !== "" && uncommon.includes(character) ? CHARACTERS + character.codePointAt(0) : undefined;
  }

  function levelOf(character) {
    const at = common.indexOf(character);
    return levels.charCodeAt(at >= 0 ? at : common.length + uncommon.indexOf(character)) - 65;
  }

  return {
    /** The numbers of syllables by their texts. */
    keyNumbers,
    /** The number of the key that a character has by itself; undefined if no text has it. */
    keyOf,
    /** The text of a key; of a character without a syllable, that. */
    textOf: (number) => texts.get(number) ?? String.fromCodePoint(Math.max(0, number - CHARACTERS)),
    /** In how many units a character stands, by powers of two. */
    levelOf,
    /** The same, of all characters of a key together. */
    weightOf(number) {
      const place = numbers.indexOf(number);
      if (place < 0) return 1;
      const own = [...common.slice(starts[place], starts[place + 1]), ...(rare[place] ?? "")];
      return own.reduce((sum, one) => sum + 2 ** levelOf(one), 1);
    },
  };
}
