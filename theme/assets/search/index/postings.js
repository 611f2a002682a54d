// Which units a term stands in, and where: sorted typed arrays, and what is asked of them.

import { unitOf } from "./units.js";

export const CYCLE = 4; // places of terms are told modulo this
export const ANYWHERE = 0b1111; // the phases of what may stand at any place

const FAR = 8; // one list so many times longer than the other is jumped through, not walked

/**
 * The units of rows, `sizes` of each: `{units, frequencies, offsets}`; offsets[i] to offsets[i + 1]
 * are those of row i. First come the documents of all, then the places in them.
 */
export function decodeUnits(reader, sizes) {
  const offsets = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    offsets[i + 1] = offsets[i] + size;
  });
  const units = new Uint32Array(offsets[sizes.length]);
  const frequencies = new Uint16Array(units.length);
  const skips = new Uint8Array(units.length); // whether the document is the same
  sizes.forEach((size, row) => {
    let document = -1;
    for (let i = offsets[row]; i < offsets[row + 1]; i += 1) {
      const coded = reader.next();
      const gap = Math.floor(coded / 2);
      document += gap;
      units[i] = unitOf(document, 0);
      if (gap === 0) skips[i] = 1;
      frequencies[i] = coded % 2 === 1 ? reader.next() + 2 : 1;
    }
  });
  let place = 0;
  for (let i = 0; i < units.length; i += 1) {
    place = skips[i] === 1 ? place + reader.next() + 1 : reader.next();
    units[i] += place;
  }
  return { units, frequencies, offsets };
}

/**
 * Decode into `phases` those of a term in its units: bit p is set where it stands at a place that is
 * p modulo CYCLE. `crumb` is the first of them in the bytes, of two bits each: one place, or the four
 * bits. Returns the crumb after them.
 */
export function decodePhases(bytes, crumb, frequencies, phases) {
  let at = crumb;
  for (let i = 0; i < phases.length; i += 1) {
    const place = crumbAt(bytes, at);
    const isOften = frequencies[i] > 1;
    phases[i] = isOften ? place | (crumbAt(bytes, at + 1) << 2) : 1 << place;
    at += isOften ? 2 : 1;
  }
  return at;
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

/** The numbers of all sorted lists, each once. */
export function unite(lists) {
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  lists.reduce((at, list) => (all.set(list, at), at + list.length), 0);
  all.sort();
  return all.filter((number, i) => i === 0 || number !== all[i - 1]);
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
