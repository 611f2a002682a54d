// Strings whose characters are known: the units that may have one.

import { intersect } from "../index/postings.js";

const FIRST = 2; // pairs looked up at once; after them one by one
const MOST = 4; // pairs looked up before anything is verified
const MORE = 3; // pairs looked up after what was verified has mostly been refuted
const FEW = 30; // units so few are sooner verified in the text than sifted by another pair
const WORTH = 0.7; // a pair that leaves more of the units than this was the last one
const WHOLE = 16; // characters in a row that stand whole in one unit

/**
 * The units that may have a canonical string: `{text, terms, units, verify, rest}`, or null. They
 * surely have it unless `verify`: of a long string only the rarest pairs are looked up, as far as
 * they sift; `rest` are the others. `first` is how many are looked up at once.
 */
export async function findString(engine, text, first = FIRST) {
  const characters = [...text];
  if (characters.length === 1) return sift(engine, text, [text], first);
  const places = pairPlaces(characters);
  if (places.length === 0) return findParted(engine, text);
  const wanted = orderPairs(places, engine.terms.estimate);
  const found = await sift(engine, text, wanted, first);
  return found && { ...found, verify: characters.length > 2 };
}

/** Pairs by their place, `[{pair, at}]`; spaces do not count. */
function pairPlaces(characters) {
  const places = [];
  let at = 0;
  characters.forEach((character, i) => {
    const next = characters[i + 1];
    if (character === " ") return;
    if (next !== undefined && next !== " ") places.push({ pair: character + next, at });
    at += 1;
  });
  return places;
}

/** The pairs, each once, the rarest first; only such as stand near enough for one unit to have all. */
export function orderPairs(places, estimate) {
  const known = places.map((place) => ({ ...place, spread: Infinity, ...estimate(place.pair) }));
  const rarest = known.toSorted((a, b) => b.spread - a.spread || a.at - b.at);
  const near = rarest.filter(({ at }) => Math.abs(at - rarest[0].at) < WHOLE / 2);
  return [...new Set(near.map(({ pair }) => pair))];
}

/** The units that have all of the terms, of which no more are looked up than are worth it. */
async function sift({ terms }, text, wanted, first) {
  const looked = await Promise.all(wanted.slice(0, first).map(terms.find));
  if (looked.includes(null)) return null;
  let units = looked.toSorted((a, b) => a.size - b.size).map((term) => term.units).reduce(intersect);
  for (const pair of wanted.slice(first, MOST)) {
    if (units.length <= FEW) break;
    const term = await terms.find(pair);
    if (!term) return null;
    const before = units.length;
    units = intersect(units, term.units);
    looked.push(term);
    if (units.length > before * WORTH) break;
  }
  const rest = wanted.slice(looked.length);
  return units.length > 0 ? { text, terms: looked, units, verify: false, rest } : null;
}

/** Look up more pairs of an alternative; the units that lack one are refuted. */
export async function siftFurther({ terms }, alternative) {
  const pairs = (alternative.rest ?? []).slice(0, MORE);
  alternative.rest = alternative.rest?.slice(MORE);
  const looked = await Promise.all(pairs.map(terms.find));
  for (const term of looked) {
    const having = new Set(term?.units);
    for (const unit of alternative.units) if (!having.has(unit)) alternative.refuted.add(unit);
  }
}

/** Lone characters, 1 2: their terms tell only the documents, so every unit of those may do. */
async function findParted({ terms, root }, text) {
  const lone = await Promise.all([...text.replaceAll(" ", "")].map((one) => terms.find(one)));
  if (lone.includes(null)) return null;
  const documents = lone.map(({ units }) => new Set([...units].map((unit) => root.documentOf[unit])));
  const common = [...documents[0]].filter((one) => documents.every((set) => set.has(one)));
  const units = common.flatMap((document) => unitsOf(root, document)).sort((a, b) => a - b);
  return units.length > 0 ? { text, terms: [], units: Uint32Array.from(units), verify: true } : null;
}

function unitsOf({ firstUnits, textUnits, documents }, document) {
  const [from, to] = [firstUnits[document], firstUnits[document + 1]];
  const texts = Array.from({ length: to - from }, (_, i) => from + i);
  return [...texts, textUnits + document, textUnits + documents + document];
}
