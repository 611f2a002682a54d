// Terms wherever they are: the directory says which shards to load.

import { shardDecoder } from "./shards.js";

/** Looks terms up; a term is `{text, first, second, size, units, frequencies}`. */
export function openTerms(files, root) {
  const decode = shardDecoder(root.characterAt);
  const shard = (number) => files.load(`shards/${number}.bin`, decode);

  /** Where one or two characters stand: keys and shard; null if no text has one of them. */
  function placeOf([first, second = ""]) {
    const k1 = root.keyOf(first);
    const k2 = second === "" ? 0 : root.keyOf(second);
    if (k1 === undefined || k2 === undefined) return null;
    const codes = [first, second].map((character) => character.codePointAt(0) ?? 0);
    return { k1, k2, first, second, shard: root.directory.shardOf(k1, k2, ...codes) };
  }

  return {
    /** The number of the shard of a term and how rare its terms seem; null if it is nowhere. */
    estimate(characters) {
      const place = placeOf([...characters]);
      if (!place || place.shard < 0) return null;
      return { shard: place.shard, spread: root.directory.spread(place.shard) };
    },
    /** The term of one or two characters, or null. */
    async find(characters) {
      const place = placeOf([...characters]);
      if (!place || place.shard < 0) return null;
      const { k1, k2, first, second } = place;
      return (await shard(place.shard)).terms(k1, k2, first, second)[0] ?? null;
    },
    /** How many shards the terms under these pairs of keys stand in. */
    countShards: (keyPairs) =>
      new Set(keyPairs.flatMap(([k1, k2]) => root.directory.shardsOf(k1, k2))).size,
    /** All terms under pairs of keys `[[k1, k2], …]`, each once; `first`, `second` as in shards. */
    async under(keyPairs, first, second) {
      const found = new Map();
      const read = async ([k1, k2]) => {
        for (const number of root.directory.shardsOf(k1, k2)) {
          const terms = (await shard(number)).terms(k1, k2, first, second);
          terms.forEach((term) => found.set(term.text, term));
        }
      };
      keyPairs.forEach(([k1, k2]) => root.directory.shardsOf(k1, k2).forEach(shard)); // all at once
      await Promise.all(keyPairs.map(read));
      return [...found.values()];
    },
  };
}
