// A shard: the terms under neighbouring keys, and their postings.

import { ANYWHERE, decodePhases, decodePostings, passPostings } from "./postings.js";
import { Reader } from "./varint.js";

/**
 * The decoder of shards: bytes to a shard, `{terms(k1, k2, first, second)}`. `characterAt`
 * tells those of each key, which shards name by their place.
 */
export function shardDecoder(characterAt) {
  return (bytes) => {
    const rows = decodeRows(bytes, characterAt);
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

/** A term `{text, first, second, size, units, frequencies, phases}`; it is decoded once. */
function termAt(rows, i) {
  rows.made[i] ??= decodeTerm(rows, i);
  return rows.made[i];
}

function decodeTerm({ bytes, first, second, sizes, offsets, crumbs }, i) {
  const { units, frequencies } = decodePostings(bytes, offsets[i], sizes[i]);
  const phases =
    second[i] === ""
      ? new Uint8Array(sizes[i]).fill(ANYWHERE)
      : decodePhases(bytes, crumbs[i], frequencies);
  const [one, other] = [first[i], second[i]];
  return { text: one + other, first: one, second: other, size: sizes[i], units, frequencies, phases };
}

/** The columns of a shard; `made` holds the terms that were asked for. */
function decodeRows(bytes, characterAt) {
  const reader = new Reader(bytes);
  const count = reader.next();
  const [k1, k2] = decodeKeys(reader, count);
  const charactersOf = (keys) => Array.from(keys, (key) => readCharacter(reader, key, characterAt));
  const [first, second] = [charactersOf(k1), charactersOf(k2)];
  const sizes = Uint32Array.from({ length: count }, () => reader.next());
  const places = findPostings(reader, sizes, second);
  return { bytes, k1, k2, first, second, sizes, ...places, made: new Array(count) };
}

/** Keys are told as the difference to the row before, the second ones if the first is the same. */
function decodeKeys(reader, count) {
  const k1 = new Int32Array(count);
  const k2 = new Int32Array(count);
  for (let i = 0; i < count; i += 1) k1[i] = reader.next() + (i > 0 ? k1[i - 1] : 0);
  for (let i = 0; i < count; i += 1) {
    k2[i] = reader.next() + (i > 0 && k1[i] === k1[i - 1] ? k2[i - 1] : 0);
  }
  return [k1, k2];
}

/** At which byte the postings of each row begin, and at which crumb, 2 bits, its phases. */
function findPostings(reader, sizes, second) {
  const offsets = new Uint32Array(sizes.length);
  const crumbs = new Uint32Array(sizes.length);
  let crumb = 0;
  sizes.forEach((size, i) => {
    offsets[i] = reader.at;
    crumbs[i] = crumb;
    const taken = passPostings(reader, size);
    if (second[i] !== "") crumb += taken; // of a character by itself no phase is told
  });
  return { offsets, crumbs: crumbs.map((before) => 4 * reader.at + before) };
}

/** A character is its place under its default key, or 0 and its code point under another one. */
function readCharacter(reader, key, characterAt) {
  if (key === 0) return "";
  const place = reader.next();
  return place > 0 ? characterAt(key, place - 1) : String.fromCodePoint(reader.next());
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
