// Strings whose characters are known: the units that may have one.

import { lowerBound } from "../../index/postings.js";
import { documentOf, firstTextOf, namesOf, reachOf, titleOf, WHOLE } from "../../index/units.js";
import { askingPairs } from "../../text/asking.js";
import { align, UNKNOWN } from "./aligned.js";
import { afterName } from "./atoms.js";

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
  if (characters.length === 1) return sift(engine, text, [{ pair: text, at: 0 }], first);
  const places = pairPlaces(characters);
  if (places.length === 0) return findParted(engine, text);
  if (places.some(({ pair }) => engine.terms.rarity(pair) === null)) return null;
  const ordered = orderPairs(places, engine.terms.rarity);
  const telling = [...askingPairs(text), ...(characters.length < LONG ? [] : await afterName(engine, text))];
  const isTelling = ({ at }) => telling.includes(at);
  const wanted = [...ordered.filter(isTelling), ...ordered.filter((place) => !isTelling(place))];
  const found = await sift(engine, text, wanted, wanted.some(isTelling) ? 1 : first);
  const whole = found && (await siftByFar(engine.terms, found, farPlaces(places, ordered, engine.terms.rarity)));
  return whole && { ...whole, verify: characters.length > 2 };
}

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
 * they leave little to read.
 */
async function sift({ terms, root }, text, wanted, first) {
  const looked = [];
  let sifted = UNKNOWN;
  const many = root.isSmall ? MANY_OF_SMALL : MANY;
  const isLittle = () => sifted?.units.length <= LITTLE;
  const isEnough = () => isLittle() || looked.length >= FIRST + (sifted?.units.length > many ? 1 : 0);
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

/** Only the units that have, or are beside such as have, a pair far from the others. */
async function siftByFar(terms, { sifted, rest, ...found }, [far, ...others]) {
  if (!far || sifted.units.length <= LITTLE) return { sifted, rest, ...found };
  const row = await terms.look(far.pair);
  const term = row && (await terms.load(row, sifted.units));
  const kept = nearTo(term, sifted, [...found.text].length);
  return kept && { ...found, units: kept.units, sifted: kept, rest: [...rest, ...others] };
}

/** Of what is `sifted`, the units that have a pair of a string so long, or are beside such; null if none is. */
export function nearTo(term, { units, starts }, length) {
  const reach = reachOf(length);
  const isNear = (unit) => term.units[lowerBound(term.units, unit - reach)] <= unit + reach;
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
