// Pinyin that is read nowhere together, in parts that are: gaoyongrenming, gaoyong and renming.

import { findPattern } from "../find/chains.js";
import { cuts, letters } from "../../text/pinyin.js";

const SHORTEST = 2; // syllables of a part
const LONGEST = 12; // syllables that are parted
const WAYS = 2; // to cut the letters into syllables
const LENGTHS = [LONGEST, 3]; // of parts: what long ones have not together, their words may

/**
 * The ways to part letters that were typed, each strings of letters, the best first: fewest parts, of these
 * such as begin and end where words do, then those that stand most often; then the same in shorter parts.
 */
export async function* spokenWays(engine, typed) {
  const cut = (of) => cuts(letters(of), (syllable) => engine.syllables.whole(syllable).length > 0);
  const given = new Set();
  for (const syllables of cut(typed).slice(0, WAYS)) {
    if (syllables.length > LONGEST) continue;
    const slots = syllables.map((one) => ({ keys: engine.syllables.whole(one) }));
    for (const longest of LENGTHS) {
      const way = await best(engine, slots, longest);
      const parts = (way?.parts ?? []).map(([from, to]) => written(syllables.slice(from, to), cut));
      const isNew = parts.length > 1 && !given.has(parts.join(" "));
      given.add(parts.join(" "));
      if (isNew) yield parts;
    }
  }
}

/** Syllables as a reader types them, apart where they would be read otherwise: xi'an. */
function written(syllables, cut) {
  const [read] = cut(syllables.join(""));
  return syllables.join(read.join("'") === syllables.join("'") ? "" : "'");
}

async function best(engine, slots, longest) {
  const ways = [{ parts: [], words: 0, common: Infinity }]; // up to each syllable
  for (let end = SHORTEST; end <= slots.length; end += 1) {
    for (let start = Math.max(0, end - longest); start + SHORTEST <= end; start += 1) {
      if (!ways[start] || end - start === slots.length) continue;
      const strings = await findPattern(engine, slots.slice(start, end));
      if (strings.length === 0) continue;
      const { parts, words, common } = ways[start];
      const units = Math.max(...strings.map((one) => one.units.length));
      const way = {
        parts: [...parts, [start, end]],
        words: words + (strings.some(isWords) ? 1 : 0),
        common: Math.min(common, units),
      };
      if (!ways[end] || isBetter(way, ways[end])) ways[end] = way;
    }
  }
  return ways[slots.length];
}

/** Whether a string begins and ends where words do. */
function isWords({ text, terms }) {
  const characters = [...text];
  const at = (from) => terms.find((term) => term.text === characters.slice(from, from + 2).join(""));
  return Boolean(at(0)?.begins && at(characters.length - 2)?.ends);
}

function isBetter(one, other) {
  const broken = ({ parts, words }) => parts.length - words;
  const order = [
    one.parts.length - other.parts.length,
    broken(one) - broken(other),
    other.common - one.common,
  ];
  return (order.find((difference) => difference !== 0) ?? 0) < 0;
}
