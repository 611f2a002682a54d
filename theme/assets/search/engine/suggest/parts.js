// A string that stands nowhere in parts that do, none of them cut inside a word.

import { ASKING } from "../../text/asking.js";
import { pairs } from "../../text/normalise.js";
import { align, UNKNOWN } from "../find/aligned.js";

const SHORTEST = 2; // characters of a part
const LONGEST = 24; // characters that are parted: each pair is looked up
const SHARDS = 8; // looked up for the parts where they are not small: those of 23 pairs were 900 KB
const LEFT = 1; // characters that may be left out

/**
 * The parts of a string, each as long as a unit has all its pairs, that leave out fewest of its
 * characters, and of these the fewest: 青禾县 and 检察长. None ends inside a word, and what only asks
 * is no part: 谁是, 的. `isWhole` tells whether they say what the string does. What stands between
 * such words is a part itself only where it `mayStand`.
 */
export async function partsOf(engine, text, mayStand = true) {
  const strings = text.replace(ASKING, " ").split(" ").filter((one) => one !== "");
  const found = await Promise.all(
    strings.map((one) => partsOfString(engine, one, mayStand && one !== text)),
  );
  const left = found.reduce((sum, one) => sum + one.left, 0);
  const parts = [...new Set(found.flatMap((one) => one.parts))];
  const isParted = parts.length > 1 || (parts.length === 1 && strings.join("") !== text);
  return { parts, isWhole: left <= LEFT && isParted };
}

async function partsOfString({ terms, root }, text, mayStand) {
  const all = [...text].slice(0, LONGEST);
  const rarities = pairs(all.join("")).map(terms.rarity);
  const [from, to] = rangeToLookUp(rarities, root.isSmall ? Infinity : SHARDS);
  const characters = all.slice(from, to + 1);
  const found = await Promise.all(pairs(characters.join("")).map(terms.find));
  const { left, parts } = best(characters, found, mayStand);
  return { parts, left: left + [...text].length - characters.length };
}

/** The best way to part characters whose pairs are these terms, null where one is nowhere. */
function best(characters, found, mayStand) {
  const ways = [{ left: 0, weak: 0, parts: [] }]; // up to each character
  for (let end = 1; end <= characters.length; end += 1) {
    ways[end] = { ...ways[end - 1], left: ways[end - 1].left + 1 };
    for (let start = 0; start + SHORTEST <= end; start += 1) {
      const isAll = end - start === characters.length;
      if ((isAll && !mayStand) || !isPart(found, start, end)) continue;
      const { left, weak, parts } = ways[start];
      const part = characters.slice(start, end).join("");
      const way = { left, weak: weak + (isStrong(found, end) ? 0 : 1), parts: [...parts, part] };
      if (isBetter(way, ways[end])) ways[end] = way;
    }
  }
  return ways[characters.length];
}

/** Fewest characters left out, then fewest parts, then fewest ends where only one side is a word's. */
function isBetter(one, other) {
  return (
    one.left - other.left || one.parts.length - other.parts.length || one.weak - other.weak
  ) < 0;
}

/** Whether a word ends at a place and another begins. */
function isStrong(found, at) {
  return at === found.length + 1 || Boolean(found[at - 2]?.ends && found[at]?.begins);
}

function isPart(found, start, end) {
  if (!mayBeCut(found, start) || !mayBeCut(found, end)) return false;
  const terms = found.slice(start, end - 1);
  return !terms.includes(null) && terms.reduce(align, UNKNOWN).units.length > 0;
}

/** Whether a word begins or ends at a place, and none of two characters stands across it. */
function mayBeCut(found, at) {
  if (at === 0 || at === found.length + 1) return true;
  const [before, across, after] = [found[at - 2], found[at - 1], found[at]];
  return Boolean(before?.ends || after?.begins) && !(across?.begins && across.ends);
}

/**
 * The places of the pairs to look up, from the first up to, not including, the second: `most` of
 * them, the rarest one, which tells most of what is meant, and what is beside it, the rarer side
 * first. A pair of which nothing is known is nowhere and costs nothing.
 */
export function rangeToLookUp(rarities, most) {
  const rarity = (at) => (at < rarities.length ? (rarities[at] ?? Infinity) : -Infinity);
  const known = rarities.flatMap((one, at) => (one === null ? [] : [at]));
  let next = known.reduce((one, other) => (rarity(other) > rarity(one) ? other : one), known[0] ?? 0);
  let [from, to] = [next, next];
  let looked = 0;
  while (to - from < rarities.length) {
    if (rarities[next] !== null) looked += 1;
    if (looked > most) break;
    [from, to] = [Math.min(from, next), Math.max(to, next + 1)];
    next = from > 0 && rarity(from - 1) >= rarity(to) ? from - 1 : to;
  }
  return [from, to];
}
