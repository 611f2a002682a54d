// Keys in ascending order, of which some are put back.

/** A queue of the keys, a Float64Array; what is put back is few. */
export function openQueue(keys) {
  const sorted = keys.toSorted();
  const returned = [];
  let at = 0;
  const fromReturned = () =>
    returned.length > 0 && (at >= sorted.length || returned[0] <= sorted[at]);
  return {
    isEmpty: () => at >= sorted.length && returned.length === 0,
    peek: () => (fromReturned() ? returned[0] : sorted[at]),
    /** Some of the keys that come next, if nothing is put back. */
    next: (count) => [...sorted.subarray(at, at + count)],
    take() {
      if (fromReturned()) return returned.shift();
      at += 1;
      return sorted[at - 1];
    },
    /** Returns null, as there is nothing to show of it yet. */
    putBack(key) {
      returned.push(key);
      returned.sort((a, b) => a - b);
      return null;
    },
  };
}
