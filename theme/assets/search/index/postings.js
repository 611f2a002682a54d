// Which units a term stands in, and where: sorted typed arrays, and what is asked of them.

import { Reader } from "./varint.js";

export const CYCLE = 4; // places of terms are told modulo this
export const ANYWHERE = 0b1111; // the phases of what may stand at any place

const FAR = 8; // one list so many times longer than the other is jumped through, not walked

/** The postings at `offset` of a shard: `{units, frequencies}`, `size` of each. */
export function decodePostings(bytes, offset, size) {
  const units = new Uint32Array(size);
  const frequencies = new Uint16Array(size);
  const reader = new Reader(bytes, offset);
  let unit = 0;
  for (let i = 0; i < size; i += 1) {
    const coded = reader.next();
    unit += Math.floor(coded / 2);
    units[i] = unit;
    frequencies[i] = coded % 2 === 1 ? reader.next() + 2 : 1;
  }
  return { units, frequencies };
}

/** Read past the postings of `size` units; how many crumbs the phases of them take. */
export function passPostings(reader, size) {
  let crumbs = size;
  for (let i = 0; i < size; i += 1) {
    if (reader.next() % 2 === 0) continue;
    reader.next();
    crumbs += 1;
  }
  return crumbs;
}

/**
 * The phases of a term in its units: bit p is set where it stands at a place that is p modulo CYCLE.
 * `crumb` is the first of them in the bytes, of two bits each: one place, or the four bits.
 */
export function decodePhases(bytes, crumb, frequencies) {
  const phases = new Uint8Array(frequencies.length);
  let at = crumb;
  for (let i = 0; i < phases.length; i += 1) {
    const place = crumbAt(bytes, at);
    const isOften = frequencies[i] > 1;
    phases[i] = isOften ? place | (crumbAt(bytes, at + 1) << 2) : 1 << place;
    at += isOften ? 2 : 1;
  }
  return phases;
}

function crumbAt(bytes, at) {
  return (bytes[at >> 2] >> (2 * (at & 3))) & 3;
}

/** The numbers that both sorted lists have. */
export function intersect(one, other) {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const common = new Uint32Array(few.length);
  let count = 0;
  walk(few, many, (i) => {
    common[count] = few[i];
    count += 1;
  });
  return common.slice(0, count);
}

/** How often each of `units` has the term; all of them do. */
export function frequenciesAt(units, postings) {
  const found = new Uint16Array(units.length);
  walk(units, postings.units, (i, j) => {
    found[i] = postings.frequencies[j];
  });
  return found;
}

/** The first index whose number is not below `wanted`, from index `from` on. */
export function lowerBound(sorted, wanted, from = 0) {
  let step = 1;
  let low = from;
  while (low + step < sorted.length && sorted[low + step] < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Call `meet(i, j)` for every few[i] that is many[j], in order. */
export function walk(few, many, meet) {
  const far = many.length > few.length * FAR;
  let j = 0;
  for (let i = 0; i < few.length; i += 1) {
    if (far) j = lowerBound(many, few[i], j);
    else while (j < many.length && many[j] < few[i]) j += 1;
    if (j >= many.length) return;
    if (many[j] === few[i]) meet(i, j);
  }
}
