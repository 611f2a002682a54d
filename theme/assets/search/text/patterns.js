// A typed word as patterns. A pattern is a list of slots, one for each character of what it finds:
// {character} is that one, {keys} any character read as one of these keys.

import { normalise } from "./normalise.js";
import { cuts, letters, unfinishedCuts, withoutTones } from "./pinyin.js";

const LATIN = /[\p{Script=Latin}\p{M}'’‘ʼ]+/gu;
const MOST = 16; // patterns of a word

/** The patterns of a word that has letters: `{whole, unfinished, tolerant}`, lists of patterns. */
export function patterns(typed, syllables, table = new Map()) {
  const found = segments(typed, table);
  const pinyin = found.some((segment) => segment.letters);
  if (!pinyin || found.some(({ text }) => text?.includes(" "))) {
    return { whole: [], unfinished: [], tolerant: [] };
  }
  const is = (keysOf) => (syllable) => keysOf(syllable).length > 0;
  const { whole, prefix, like } = syllables;
  return {
    whole: product(found.map((segment) => slots(segment, cutter(is(whole)), whole))),
    unfinished: product([
      ...found.slice(0, -1).map((segment) => slots(segment, cutter(is(whole)), whole)),
      unfinishedSlots(found.at(-1), (run) => unfinishedCuts(run, is(whole), is(prefix)), syllables),
    ]),
    tolerant: product(found.map((segment) => slots(segment, cutter(is(like)), like))),
  };
}

/** The letters of a word that has nothing else, "" of any other. */
export function lettersOf(typed) {
  return letters(typed).replaceAll("'", "");
}

/** Runs of letters, `{letters}`, and what stands between, `{text}` in canonical form. */
function segments(typed, table) {
  const wide = withoutTones(typed).replace(/u:/giu, "ü");
  const found = [];
  let at = 0;
  for (const { 0: run, index } of wide.matchAll(LATIN)) {
    found.push({ text: normalise(wide.slice(at, index), table) });
    const plain = letters(run);
    found.push(plain ? { letters: plain } : { text: normalise(run, table) });
    at = index + run.length;
  }
  found.push({ text: normalise(wide.slice(at), table) });
  return found.filter((segment) => segment.text !== "");
}

const cutter = (isSyllable) => (run) => cuts(run, isSyllable);

/** The ways to read a segment, each a list of slots. */
function slots(segment, cut, keysOf) {
  if (!segment.letters) return [[...segment.text].map((character) => ({ character }))];
  return cut(segment.letters).map((way) => way.map((syllable) => ({ keys: keysOf(syllable) })));
}

function unfinishedSlots(segment, cut, { whole, prefix }) {
  if (!segment.letters) return [];
  return cut(segment.letters).map((way) => [
    ...way.slice(0, -1).map((syllable) => ({ keys: whole(syllable) })),
    { keys: prefix(way.at(-1)) },
  ]);
}

function product(lists) {
  const grow = (ways, more) => ways.flatMap((way) => more.map((end) => [...way, ...end])).slice(0, MOST);
  return lists.reduce(grow, [[]]);
}
