// Patterns with syllables: the strings that meet one, and the units that may have each.

import { unite, walk } from "../../index/postings.js";
import { align, UNKNOWN } from "./aligned.js";

const RARER = 2; // times, at least
const FIRST = 2; // places looked up first: they show of most wrong ways to cut that nothing is there

/**
 * All strings that meet a pattern, each `{text, terms, units, verify, begins}`: `begins` is false
 * where it seems to be the end of a longer word.
 */
export async function findPattern(engine, slots) {
  const keys = slots.map((slot) => keysOf(engine.root, slot));
  if (keys.some((of) => of.length === 0)) return [];
  if (slots.length === 1) return findSingle(engine, keys[0]);
  const terms = await lookUp(placesOf(engine, slots, keys));
  const strings = chain(slots, terms);
  const words = strings.filter((string) => firstOf(string)?.begins).map(({ units }) => units.length);
  const commonest = Math.max(0, ...words);
  return strings.map((string) => {
    return { ...string, verify: slots.length > 2, begins: beginsWord(string, commonest) };
  });
}

/**
 * Whether a string may begin a word: not where words end, and none begin, with its first two; nor where no
 * word does either, and one that is read so stands in far more units: 评意 of 批评、意见, beside 评议.
 */
function beginsWord(string, commonest) {
  const first = firstOf(string);
  if (!first || first.begins) return true;
  return !first.ends && RARER * string.units.length > commonest;
}

/** The term of the first two characters, if it was looked up. */
function firstOf({ text, terms }) {
  const pair = [...text].slice(0, 2).join("");
  return terms.find((term) => term.text === pair);
}

async function findSingle({ terms }, keys) {
  const found = await terms.under(keys.map((key) => [key, 0]));
  return found.map((term) => ({ text: term.text, terms: [term], units: term.units, verify: false }));
}

function keysOf({ keyOf }, { character, keys }) {
  if (character === undefined) return keys;
  const key = keyOf(character);
  return key === undefined ? [] : [key];
}

/**
 * The places whose pairs must be looked up, `[{at, look, weight}]`, those that seem
 * rarest first. Between two known characters nothing is: what is found is verified in the text.
 */
function placesOf({ terms }, slots, keys) {
  const places = slots.slice(1).map(({ character: second }, at) => {
    const first = slots[at].character;
    const keyPairs = keys[at].flatMap((k1) => keys[at + 1].map((k2) => [k1, k2]));
    const look = () => terms.under(keyPairs, first, second);
    return { at, look, weight: terms.weigh(keyPairs), known: first && second };
  });
  return places.filter(({ known }) => !known).sort((a, b) => a.weight - b.weight);
}

/** The terms at each place, with only those of their units that have one of every place. */
async function lookUp(places) {
  let found = new Map(); // place -> [{term, units, phases}]
  for (const group of [places.slice(0, FIRST), ...places.slice(FIRST).map((place) => [place])]) {
    const looked = await Promise.all(group.map(({ look }) => look()));
    group.forEach(({ at }, i) => {
      found.set(at, looked[i].map((term) => ({ term, units: term.units, phases: term.phases })));
    });
    found = keepCommon(found);
    if ([...found.values()].some((terms) => terms.length === 0)) return new Map();
  }
  return found;
}

function keepCommon(found) {
  const united = [...found].map(([at, terms]) => ({ at, any: anyOf(terms) }));
  const { units } = united.reduce((common, { at, any }) => align(common, any, at), UNKNOWN) ?? { units: [] };
  const kept = [...found].map(([at, terms]) => [
    at,
    terms.map((one) => keepUnits(one, units)).filter((one) => one.units.length > 0),
  ]);
  return new Map(kept);
}

/** Where any of some terms stands. */
function anyOf(terms) {
  const units = unite(terms.map((term) => term.units));
  const phases = new Uint8Array(units.length);
  for (const term of terms) {
    walk(units, term.units, (i, j) => {
      phases[i] |= term.phases[j];
    });
  }
  return { units, phases };
}

function keepUnits({ term, units, phases }, common) {
  const at = [];
  walk(common, units, (_, j) => at.push(j));
  return { term, units: Uint32Array.from(at, (j) => units[j]), phases: Uint8Array.from(at, (j) => phases[j]) };
}

/** Terms that follow each other where they fit together, strung: `[{text, terms, units}]`. */
function chain(slots, found) {
  const followers = new Map([...found].map(([at, terms]) => [at, byFirst(terms)]));
  const strings = [];
  const extend = (at, string, last) => {
    if (at + 1 === slots.length) {
      const { text, terms, found: where } = string;
      if (where !== UNKNOWN) strings.push({ text, terms: [...new Set(terms)], units: where.units });
      return;
    }
    if (!followers.has(at)) {
      const { character } = slots[at + 1];
      if (found.size > 0) extend(at + 1, { ...string, text: string.text + character }, character);
      return;
    }
    for (const follower of followers.get(at).get(last) ?? []) {
      const { term } = follower;
      const where = align(string.found, follower, at);
      if (where.units.length === 0) continue;
      const terms = [...string.terms, term];
      extend(at + 1, { text: string.text + term.second, terms, found: where }, term.second);
    }
  };
  for (const first of firstCharacters(slots[0], followers.get(0))) {
    extend(0, { text: first, terms: [], found: UNKNOWN }, first);
  }
  return strings;
}

function firstCharacters({ character }, followers) {
  return character === undefined ? [...(followers?.keys() ?? [])] : [character];
}

function byFirst(terms) {
  const under = new Map();
  for (const one of terms) {
    if (under.has(one.term.first)) under.get(one.term.first).push(one);
    else under.set(one.term.first, [one]);
  }
  return under;
}
