// Where strings may begin: the units that have their terms, at places that fit together.

import { ANYWHERE, CYCLE, walk } from "../../index/postings.js";

/** What is known of a string before any of its terms is looked up; see align(). */
export const UNKNOWN = null;

/**
 * Of the units where a string may begin, `{units, starts}`, those that have `term` in the place
 * `at` of it too. Bit p of `starts` is set where the string may begin at a place that is p modulo
 * CYCLE: of the units that have all pairs of a string somewhere, most are left out so.
 */
export function align(found, { units, phases }, at) {
  const shift = at % CYCLE;
  const startsAt = (j) => ((phases[j] >> shift) | (phases[j] << (CYCLE - shift))) & ANYWHERE;
  if (found === UNKNOWN) return { units, starts: phases.map((_, j) => startsAt(j)) };
  const common = { units: new Uint32Array(found.units.length), starts: new Uint8Array(found.units.length) };
  let count = 0;
  walk(found.units, units, (i, j) => {
    const starts = found.starts[i] & startsAt(j);
    if (starts === 0) return;
    common.units[count] = units[j];
    common.starts[count] = starts;
    count += 1;
  });
  return { units: common.units.slice(0, count), starts: common.starts.slice(0, count) };
}
