// More pairs of strings of which what was read has mostly been refuted.

import { isText } from "../../index/units.js";
import { compare } from "../../index/tree.js";
import { align } from "./aligned.js";
import { inNames } from "./atoms.js";
import { nearTo } from "./strings.js";

const MORE = 3; // pairs of an alternative that are looked up before something is read again
const WORTH = 4; // of as many units a pair must refute one, or was looked up in vain
const COST = 3; // units that are read for what a pair costs
const NOWHERE = { units: new Uint32Array(), phases: new Uint8Array(), starts: new Uint8Array() };

/**
 * Look up more pairs of alternatives, of each one at a time, until no more than `few` of its units are
 * left, which are sooner read; where pairs refute little, one after the other, something being read between. The units where a
 * pair does not fit are refuted; of those left only such count as are `isLeft(unit)`. What is looked up for
 * one alternative is asked of all that have the pair.
 */
export async function siftFurther(engine, alternatives, few, isLeft) {
  for (let looked = 0; looked < MORE; looked += 1) {
    const unsure = alternatives.filter((one) => isDoubtful(one) && left(one) > 0);
    const doubtful = unsure.filter((one) => left(one) * unsure.length > few && mayBeSifted(one, looked));
    if (doubtful.length === 0) return;
    const wanted = new Set(await Promise.all(doubtful.map((one) => mostTelling(engine, one, doubtful))));
    const having = alternatives.filter(({ rest }) => rest?.some(({ pair }) => wanted.has(pair)));
    const before = doubtful.map(left);
    await Promise.all(having.map((one) => siftBy(engine.terms, one, wanted)));
    doubtful.forEach((one, i) => {
      if (WORTH * (before[i] - left(one)) < before[i]) one.vain = (one.vain ?? 0) + 1;
    });
  }

  /** Of what pairs refuted little, one more before something is read again, and no more than is worth it. */
  function mayBeSifted(one, looked) {
    return !one.vain || (looked === 0 && COST * one.vain < left(one));
  }

  function left({ sifted, refuted }) {
    return sifted.units.reduce((count, unit) => count + (!refuted.has(unit) && isLeft(unit) ? 1 : 0), 0);
  }
}

function isDoubtful({ refuted, rest }) {
  return refuted.size > 0 && rest?.length > 0;
}

/**
 * The pair that the fewest of the texts have that were read and refuted; of those one between names sooner than
 * one in a name, which stands with the others of that name, and the one of most alternatives.
 */
async function mostTelling({ fragments, ...engine }, { text, rest, refuted }, alternatives) {
  const texts = [...refuted].filter(isRead).map(fragments.canonical);
  const isInName = await inNames(engine, text);
  const having = ({ pair }) => texts.filter((one) => one.includes(pair)).length;
  const sharing = ({ pair }) => alternatives.filter((other) => other.rest.some((one) => one.pair === pair)).length;
  const rated = rest.map((one) => ({ pair: one.pair, order: [having(one), isInName(one.at) ? 1 : 0, -sharing(one)] }));
  return rated.toSorted((one, other) => compare(one.order, other.order))[0].pair;

  function isRead(unit) {
    return isText(unit) && fragments.has(fragments.nameOf(unit));
  }
}

async function siftBy(terms, alternative, pairs) {
  const wanted = alternative.rest.filter(({ pair }) => pairs.has(pair));
  const rows = await Promise.all(wanted.map(({ pair }) => terms.look(pair)));
  const { text, sifted, refuted, rest } = alternative;
  const looked = await Promise.all(rows.map((row) => row && terms.load(row, sifted.units)));
  const kept = looked.reduce((found, term, i) => {
    const { at, far } = wanted[i];
    return far ? (nearTo(term, found, [...text].length) ?? NOWHERE) : align(found, term ?? NOWHERE, at);
  }, sifted);
  const units = new Set(kept.units);
  for (const unit of sifted.units) if (!units.has(unit)) refuted.add(unit);
  Object.assign(alternative, { sifted: kept, rest: rest.filter((place) => !wanted.includes(place)) });
}
