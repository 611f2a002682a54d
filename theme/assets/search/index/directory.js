// Which shard holds which terms. A term is its two key numbers and its two code points.

/** The directory from what the root says of it; `keys` is how many keys there are. */
export function openDirectory({ first, second, split, terms }, keys) {
  const starts = decodeStarts(first, second);
  const count = starts.k1.length;
  const splits = new Map();
  split.reduce((before, step, i) => {
    splits.set(before + step, codePoints(terms[i]));
    return before + step;
  }, 0);

  /** Whether a shard begins at or before a term. */
  function begins(shard, k1, k2, c1, c2) {
    if (starts.k1[shard] !== k1) return starts.k1[shard] < k1;
    if (starts.k2[shard] !== k2) return starts.k2[shard] < k2;
    const [f1, f2] = splits.get(shard) ?? [-1, -1];
    return f1 !== c1 ? f1 < c1 : f2 <= c2;
  }

  /** The last shard that begins at or before a term, -1 if the first begins after it. */
  function last(k1, k2, c1, c2) {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (begins(middle, k1, k2, c1, c2)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  return {
    /** The shard of a pair of characters under its keys; c2 is 0 for a single character. */
    shardOf: (k1, k2, c1, c2) => last(k1, k2, c1, c2),
    /** All shards with terms under two keys. */
    shardsOf(k1, k2) {
      const [from, to] = [last(k1, k2, -1, -1), last(k1, k2, Infinity, Infinity)];
      return Array.from({ length: to - Math.max(from, 0) + 1 }, (_, i) => Math.max(from, 0) + i);
    },
    /** Over how many pairs of keys a shard spreads: the more, the rarer its terms. */
    spread(shard) {
      if (shard + 1 >= count) return keys;
      const at = (number) => starts.k1[number] * keys + starts.k2[number];
      return at(shard + 1) - at(shard);
    },
  };
}

/** The key numbers of the shards' first terms, from their differences. */
function decodeStarts(first, second) {
  const k1 = new Uint32Array(first);
  const k2 = new Uint32Array(second);
  for (let shard = 1; shard < k1.length; shard += 1) {
    if (k1[shard] === 0) k2[shard] += k2[shard - 1];
    k1[shard] += k1[shard - 1];
  }
  return { k1, k2 };
}

function codePoints(characters) {
  const [first, second = 0] = [...characters].map((character) => character.codePointAt(0));
  return [first, second];
}
