// A shard: the terms under neighbouring keys, and their postings.

import { decodePostings } from "./postings.js";
import { Reader } from "./varint.js";

/**
 * The decoder of shards: bytes to a shard, `{terms(k1, k2, first, second)}`. `characters` are
 * those of each key, which shards name by their place.
 */
export function shardDecoder(characters) {
  return (bytes) => {
    const rows = decodeRows(bytes, characters);
    return {
      /** The terms under two keys, only those with the given characters where they are given. */
      terms(k1, k2, first, second) {
        const found = [];
        for (let i = firstUnder(rows, k1, k2); rows.k1[i] === k1 && rows.k2[i] === k2; i += 1) {
          const meets = (first ?? rows.first[i]) === rows.first[i];
          if (meets && (second ?? rows.second[i]) === rows.second[i]) found.push(termAt(rows, i));
        }
        return found;
      },
    };
  };
}

/** A term `{text, first, second, size, units, frequencies}`; its postings are decoded once. */
function termAt(rows, i) {
  rows.made[i] ??= {
    text: rows.first[i] + rows.second[i],
    first: rows.first[i],
    second: rows.second[i],
    size: rows.sizes[i],
    ...decodePostings(rows.bytes, rows.offsets[i], rows.sizes[i]),
  };
  return rows.made[i];
}

/** The columns of a shard; `made` holds the terms that were asked for. */
function decodeRows(bytes, characters) {
  const reader = new Reader(bytes);
  const count = reader.next();
  const rows = {
    bytes,
    k1: new Int32Array(count),
    k2: new Int32Array(count),
    first: new Array(count),
    second: new Array(count),
    sizes: new Uint32Array(count),
    offsets: new Uint32Array(count),
    made: new Array(count),
  };
  let k1 = 0;
  let offset = 0;
  for (let i = 0; i < count; i += 1) {
    k1 += reader.next();
    rows.k1[i] = k1;
    rows.k2[i] = reader.next();
    rows.first[i] = readCharacter(reader, characters[k1]);
    rows.second[i] = rows.k2[i] === 0 ? "" : readCharacter(reader, characters[rows.k2[i]]);
    rows.sizes[i] = reader.next();
    rows.offsets[i] = offset;
    offset += reader.next();
  }
  rows.offsets = rows.offsets.map((start) => start + reader.at);
  return rows;
}

/** A character is its place under its default key, or 0 and its code point under another one. */
function readCharacter(reader, under) {
  const place = reader.next();
  return place > 0 ? under[place - 1] : String.fromCodePoint(reader.next());
}

function firstUnder(rows, k1, k2) {
  let [low, high] = [0, rows.k1.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.k1[middle] < k1 || (rows.k1[middle] === k1 && rows.k2[middle] < k2)) low = middle + 1;
    else high = middle;
  }
  return low;
}
