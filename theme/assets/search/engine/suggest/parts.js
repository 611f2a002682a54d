// A string that stands nowhere in parts that do, none of them cut inside a word.

import { ASKING } from "../../text/asking.js";
import { isHan } from "../../text/normalise.js";
import { align, UNKNOWN } from "../find/aligned.js";
import { atomsOf } from "../find/atoms.js";

const SHORTEST = 2; // characters of a part
const LONGEST = 32; // characters that are parted
const SHARDS = 8; // looked up for the parts where they are not small: those of 23 pairs were 900 KB
const IDLE = /^[的了被为任之与和及于对向由所等在把将以是也就都]$/u; // may be left out without a word
const LONG = 3; // Han characters of a single part that says enough without the others
const LENGTHS = [Infinity, 4, 3]; // of parts: what long ones have not together, their words may

/**
 * The ways to part a string, the best first, each `{parts, without}`: parts as long as a unit has all
 * their pairs, that leave out fewest of its characters, and of these the fewest: 青禾县 and 检察长. None
 * ends inside a word, and what only asks is no part: 谁是, 的. Then the same in shorter parts, and then
 * these less the shortest one, as long as two, or a long one, and half of the string are left; `without` is
 * what is left out so.
 */
export async function waysToPart(engine, text) {
  const { strings, ways } = await parted(engine, text);
  const asked = [...strings.join("")].length;
  const full = ways.filter(({ said, parts }) => said.length === 0 && (parts.length > 1 || strings.join("") !== text));
  const less = ways.flatMap((way) => withLess(way, asked));
  const distinct = new Map([...full, ...less].map((way) => [way.parts.join(" "), way]).reverse());
  return [...distinct.values()].reverse();
}

/** The parts as long as possible, whatever is left out: what to ask for where nothing has them together. */
export async function partsOf(engine, text) {
  const { ways } = await parted(engine, text);
  return ways[0]?.parts ?? [];
}

/** The strings between what only asks, and the ways to part them, as long parts first. */
async function parted(engine, text) {
  const strings = text.replace(ASKING, " ").split(" ").filter((one) => one !== "");
  const looked = await Promise.all(strings.map((one) => lookUp(engine, one)));
  const whole = strings.length > 1 || strings[0] !== text;
  const ways = LENGTHS.flatMap((longest) => {
    const stands = longest === Infinity && whole ? [true, false] : [false];
    return stands.map((mayStand) => joined(looked.map((one) => best(one, longest, mayStand))));
  });
  return { strings, ways: ways.filter(({ parts }) => parts.length > 0) };
}

function joined(found) {
  const parts = [...new Set(found.flatMap((one) => one.parts))];
  const lost = found.flatMap((one) => one.lost);
  return { parts, said: lost.filter((one) => !IDLE.test(one)), without: [] };
}

/** The way as it is, if it leaves out what says something, and without each of its parts, the shortest and last first. */
function withLess({ parts, said }, asked) {
  const order = parts.toReversed().toSorted((a, b) => [...a].length - [...b].length);
  const fewer = order.map((part) => ({ parts: parts.filter((one) => one !== part), without: [...said, part] }));
  const all = [...(said.length > 0 ? [{ parts, without: said }] : []), ...fewer];
  return all.filter((way) => {
    const characters = [...way.parts.join("")];
    const says = way.parts.length > 1 || characters.filter(isHan).length >= LONG;
    return says && 2 * characters.length >= asked;
  });
}

/** What is known of a string: its characters, its atoms, the terms of its pairs, undefined of those in long atoms. */
async function lookUp(engine, text) {
  const { terms, root } = engine;
  const all = [...text].slice(0, LONGEST);
  const atoms = await atomsOf(engine, all.join(""));
  const long = atoms.filter(({ from, to }) => to - from > SHORTEST);
  const isWithin = (at) => long.some(({ from, to }) => from <= at && at + 1 < to);
  const isNowhere = (pair, at) => pair.includes(" ") || isWithin(at);
  const rarities = pairsOf(all).map((pair, at) => (isNowhere(pair, at) ? null : terms.rarity(pair)));
  const [from, to] = rangeToLookUp(rarities, root.isSmall ? Infinity : SHARDS);
  const characters = all.slice(from, to + 1);
  const find = (pair, at) => (isWithin(from + at) ? undefined : pair.includes(" ") ? null : terms.find(pair));
  const found = await Promise.all(pairsOf(characters).map(find));
  const placed = atoms.map((one) => ({ from: one.from - from, to: one.to - from }));
  const rest = [...text.slice(all.slice(0, to + 1).join("").length)];
  return { characters, found, atoms: placed, outside: [all.slice(0, from).join(""), rest.join("")] };
}

const pairsOf = (characters) => characters.slice(1).map((second, at) => characters[at] + second);

/** The best way to part a string: `parts`, and what is `lost` between them. */
function best({ characters, found, atoms, outside }, longest, mayStand) {
  const isAtom = (start, end) => atoms.some(({ from, to }) => from === start && to === end);
  const isInside = (at) => atoms.some(({ from, to }) => from < at && at < to);
  const ways = [{ left: 0, weak: 0, common: Infinity, parts: [], lost: [] }]; // up to each character
  for (let end = 1; end <= characters.length; end += 1) {
    ways[end] = skip(ways[end - 1], characters[end - 1]);
    if (isInside(end)) continue;
    for (let start = 0; start + SHORTEST <= end; start += 1) {
      const isAll = end - start === characters.length;
      if ((isAll && !mayStand) || isInside(start)) continue;
      const atom = isAtom(start, end);
      if (!atom && end - start > longest) continue;
      const isCut = (at) => !mayBeCut({ found, characters, outside, atoms }, at);
      const stands = isCut(start) || isCut(end) ? 0 : unitsOf(found, start, end);
      if (!atom && stands === 0) continue;
      const { left, weak, common, parts, lost } = ways[start];
      const part = characters.slice(start, end).join("");
      const way = {
        left,
        weak: weak + (atom || isStrong({ found, atoms }, end) ? 0 : 1),
        common: atom ? common : Math.min(common, stands),
        parts: [...parts, part],
        lost: [...lost, ""],
      };
      if (isBetter(way, ways[end])) ways[end] = way;
    }
  }
  const { parts, lost } = ways[characters.length];
  return { parts, lost: [...lost, ...outside].filter((one) => one !== "") };
}

/** One more character is left out: with the one before, if that is too. */
function skip({ lost, left, ...way }, character) {
  return { ...way, left: left + 1, lost: [...lost.slice(0, -1), (lost.at(-1) ?? "") + character] };
}

/** Fewest characters left out, then fewest parts, then fewest ends where only one side is a word's. */
function isBetter(one, other) {
  const order = [
    one.left - other.left,
    one.parts.length - other.parts.length,
    one.weak - other.weak,
    other.common === one.common ? 0 : other.common - one.common, // as words are, rather than by chance
  ];
  return (order.find((difference) => difference !== 0) ?? 0) < 0;
}

/** Whether a word ends at a place and another begins. */
function isStrong({ found, atoms }, at) {
  return at === found.length + 1 || (ends(found, atoms, at) && begins(found, atoms, at) && !isWord(found[at - 1]));
}

/** How many units may have a part, as far as its pairs were looked up. */
function unitsOf(found, start, end) {
  const terms = found.slice(start, end - 1);
  if (terms.includes(null)) return 0;
  const looked = terms.flatMap((term, at) => (term === undefined ? [] : [{ term, at }]));
  return looked.length === 0 ? 0 : looked.reduce((units, { term, at }) => align(units, term, at), UNKNOWN).units.length;
}

/**
 * Whether a word begins or ends at a place, and none of two characters stands across it but by chance. What
 * stands `outside` was not looked up.
 */
function mayBeCut({ found, characters, outside: [before, after], atoms }, at) {
  if (at === 0) return before === "" || begins(found, atoms, 0);
  if (at === characters.length) return after === "" || ends(found, atoms, at);
  if (isHan(characters[at - 1]) !== isHan(characters[at])) return true;
  const isAny = ends(found, atoms, at) || begins(found, atoms, at);
  return isAny && (!isWord(found[at - 1]) || isWord(found[at - 2]));
}

function begins(found, atoms, at) {
  return found[at]?.begins ?? atoms.some(({ from }) => from === at);
}

function ends(found, atoms, at) {
  return found[at - 2]?.ends ?? atoms.some(({ to }) => to === at);
}

/** Whether the characters of a pair are a word of two. */
export function isWord(term) {
  return Boolean(term?.begins && term.ends);
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
