// Strings whose characters are known: the units that may have one.

import { lowerBound } from "../../index/postings.js";
import { documentOf, firstTextOf, isText, namesOf, reachOf, titleOf, WHOLE } from "../../index/units.js";
import { askingPairs } from "../../text/asking.js";
import { align, UNKNOWN } from "./aligned.js";
import { afterName, isCounted, ordinalPairs } from "./atoms.js";

const FIRST = 2; // pairs looked up before anything is verified
const LONG = 6; // characters of a string that may be a name and more
const LITTLE = 2; // units that are sooner read than another pair is looked up
const MANY = 300; // units; of more, one more pair is sooner looked up than many are verified
const MANY_OF_SMALL = 12; // the same where shards are about as small as fragments

/**
 * The units that may have a canonical string: `{text, terms, units, verify, sifted, rest}`, or
 * null. They surely have it unless `verify`: of a long string only the rarest pairs are looked up.
 * `sifted` is what align() gives of these, `rest` are the others. `first` is how many are looked up
 * at once; before the rarest come, one by one, pairs that tell more: those that only ask, and the one
 * after a name.
 */
export async function findString(engine, text, first = FIRST) {
  const characters = [...text];
  if (characters.length === 1) return sift(engine, text, [{ pair: text, at: 0 }], { first, told: 0 });
  const places = pairPlaces(characters);
  if (places.length === 0) return findParted(engine, text);
  if (places.some(({ pair }) => engine.terms.rarity(pair) === null)) return null;
  const ordered = orderPairs(places, engine.terms.rarity);
  const telling = [...askingPairs(text), ...(await tellingPairs(engine, text))];
  const isTelling = ({ at }) => telling.includes(at);
  const sooner = (of) => [...telling.flatMap((at) => of.filter((place) => place.at === at)), ...of.filter((place) => !isTelling(place))];
  const wanted = sooner(ordered);
  const told = ordered.filter(isTelling).length;
  const found = await sift(engine, text, wanted, { first: told > 0 ? 1 : first, told });
  const far = sooner(farPlaces(places, ordered, engine.terms.rarity));
  const whole = found && (await siftByFar(engine.terms, found, far, Math.max(1, far.filter(isTelling).length)));
  return whole && { ...whole, verify: characters.length > 2 };
}

/** Of a string that may be a name and more, the pairs that tell which: that after the name, and where its ordinals end. */
async function tellingPairs(engine, text) {
  if ([...text].length < LONG) return [];
  const ordinals = ordinalPairs(text);
  const after = await afterName(engine, text);
  return [...after.filter((at) => !ordinals.includes(at) && !goesOnCounted(text, at + 1)), ...ordinals];
}

/** Whether an ordinal goes on at a place: after 人大常委会 it does in the name of every meeting. */
const goesOnCounted = (text, at) => isCounted([...text], at);

/** Pairs by their place, `[{pair, at}]`. */
function pairPlaces(characters) {
  const pairs = characters.slice(1).map((second, at) => ({ pair: characters[at] + second, at }));
  return pairs.filter(({ pair }) => !pair.includes(" "));
}

/**
 * The pairs in the order in which they are worth looking up, each once: the rarest of the first
 * third, of the last and of the middle, then the others. What a text has of a string by chance is
 * mostly one end of it; so of pairs about as rare the outer one goes first. Only such as stand near
 * enough for one unit to have all.
 */
export function orderPairs(places, rarity) {
  const known = places.map((place) => ({ ...place, rarity: rarity(place.pair) ?? Infinity }));
  const rarest = known.reduce((one, other) => (other.rarity > one.rarity ? other : one));
  const from = Math.max(0, Math.min(rarest.at - WHOLE / 2, places.at(-1).at - (WHOLE - 2)));
  const near = known.filter(({ at }) => at >= from && at <= from + WHOLE - 2);
  const outer = ({ at }) => Math.abs(2 * at - near[0].at - near.at(-1).at);
  const ordered = near.toSorted((a, b) => b.rarity - a.rarity || outer(b) - outer(a));
  const third = Math.max(1, Math.round(near.length / 3));
  const thirds = [near.slice(0, third), near.slice(-third), near.slice(third, -third)];
  const chosen = thirds.flatMap((of) => ordered.find((place) => of.includes(place)) ?? []);
  const all = [...chosen, ...ordered];
  return all.filter(({ pair }, i) => all.findIndex((one) => one.pair === pair) === i);
}

/**
 * The units where the first few terms stand as far from each other as in the string; fewer terms where
 * they leave little to read. The first `told` are all looked up where what is left is not few.
 */
async function sift({ terms, root }, text, wanted, { first, told }) {
  const looked = [];
  let sifted = UNKNOWN;
  const many = root.isSmall ? MANY_OF_SMALL : MANY;
  const isLittle = () => sifted?.units.length <= LITTLE;
  const least = () => Math.max(FIRST + (sifted?.units.length > many ? 1 : 0), sifted?.units.length > MANY_OF_SMALL ? told : 0);
  const isEnough = () => isLittle() || looked.length >= least();
  while (looked.length < wanted.length && !isEnough()) {
    const next = wanted.slice(looked.length, Math.max(first, looked.length + 1));
    const rows = await Promise.all(next.map(({ pair }) => terms.look(pair)));
    if (rows.includes(null)) return null;
    looked.push(...rows.map((row, i) => ({ row, ...next[i] })));
    // Long ones only where there is nothing else: what is verified anyway need not have them.
    const used = looked.filter(({ row }) => !row.pieces);
    if (used.length === 0 && looked.length < Math.min(FIRST, wanted.length)) continue;
    sifted = await alignAll(terms, used.length > 0 ? used : looked);
    if (sifted.units.length === 0) return null;
  }
  const { units, terms: found } = sifted;
  const rest = wanted.filter(({ pair }) => !found.some((term) => term.text === pair));
  return { text, terms: found, units, verify: false, sifted, rest };
}

/** Of a string that no unit surely has whole, the pairs too far from those looked up, the rarest and farthest first. */
function farPlaces(places, ordered, rarity) {
  const far = places.filter(({ pair }) => !ordered.some((one) => one.pair === pair));
  const distance = ({ at }) => Math.abs(at - ordered[0].at);
  const sorted = far.toSorted((a, b) => rarity(b.pair) - rarity(a.pair) || distance(b) - distance(a));
  return sorted.map((place) => ({ ...place, far: true }));
}

/** Only the units that have, or are beside such as have, the first of the pairs far from the others, at most so many. */
async function siftByFar(terms, found, [far, ...others], most) {
  if (!far || most === 0 || found.sifted.units.length <= LITTLE) return found;
  const row = await terms.look(far.pair);
  const term = row && (await terms.load(row, found.sifted.units));
  const kept = nearTo(term, found.sifted, [...found.text].length);
  if (!kept) return null;
  return siftByFar(terms, { ...found, units: kept.units, sifted: kept, rest: [...found.rest, ...others] }, others, most - 1);
}

/** Of what is `sifted`, the units that have a pair of a string so long, or are beside such; null if none is. */
export function nearTo(term, { units, starts }, length) {
  const reachFrom = (unit) => (isText(unit) ? reachOf(length) : 0); // a title is whole, and so are names
  const isNear = (unit) => term.units[lowerBound(term.units, unit - reachFrom(unit))] <= unit + reachFrom(unit);
  const at = term === null ? [] : [...units.keys()].filter((i) => isNear(units[i]));
  if (at.length === 0) return null;
  return { units: Uint32Array.from(at, (i) => units[i]), starts: Uint8Array.from(at, (i) => starts[i]) };
}

async function alignAll({ load }, looked) {
  const terms = await Promise.all(looked.map(({ row }) => load(row)));
  const sifted = terms.reduce((before, term, i) => align(before, term, looked[i].at), UNKNOWN);
  return { ...sifted, terms };
}

/**
 * Lone characters, 1 2: their terms tell only the documents, so `anywhere` in the text of those they
 * may stand.
 */
async function findParted({ terms }, text) {
  const lone = await Promise.all([...text.replaceAll(" ", "")].map((one) => terms.find(one)));
  if (lone.includes(null)) return null;
  const documents = lone.map(({ units }) => new Set(Array.from(units, documentOf)));
  const common = [...documents[0]].filter((one) => documents.every((set) => set.has(one)));
  const units = common.flatMap((one) => [titleOf(one), namesOf(one), firstTextOf(one)]);
  const found = { text, terms: [], units: Uint32Array.from(units).sort(), verify: true, anywhere: true };
  return units.length > 0 ? found : null;
}
