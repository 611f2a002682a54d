// A shard: the terms under neighbouring keys, and their postings.

import { ANYWHERE, decodeUnits, decodePhases } from "./postings.js";
import { Reader } from "./varint.js";

const DIGITS = 12; // of the name of a file

/**
 * Bytes to a shard, `{terms(k1, k2, first, second)}`: the rows under two keys, only those with the
 * given characters where they are given. A row is `{text, first, second, size, units, frequencies,
 * phases, begins, ends}`, the last two telling whether words begin and end with it; of a term in
 * more units than one file has it has `pieces` instead of what is told of units,
 * and of one that is read otherwise there `{text, first, second, size: 0}`.
 */
export function decodeShard(bytes) {
  const reader = new Reader(bytes);
  const { k1, k2, runs } = decodeKeys(reader);
  const count = k1.length;
  const [first, second] = decodeCharacters(reader, runs, count);
  const told = Uint32Array.from({ length: count }, () => reader.next());
  const coded = told.map((number) => number >>> 2);
  const sizes = coded.map((size) => size >>> 1);
  const shown = sizes.map((size, i) => (coded[i] & 1 ? 0 : size));
  const { units, frequencies, offsets } = decodeUnits(reader, shown);
  const phases = new Uint8Array(units.length).fill(ANYWHERE);
  const end = decodeRuns(bytes, reader.at, { runs, second, offsets, frequencies, phases });
  const pieces = decodePieces(new Reader(bytes, end), coded);

  function rowAt(i) {
    const row = {
      text: first[i] + second[i],
      first: first[i],
      second: second[i],
      size: sizes[i],
      begins: (told[i] & 1) === 1,
      ends: (told[i] & 2) === 2,
    };
    if (sizes[i] === 0) return row;
    if (pieces.has(i)) return { ...row, pieces: pieces.get(i) };
    const at = [offsets[i], offsets[i + 1]];
    return {
      ...row,
      units: units.subarray(...at),
      frequencies: frequencies.subarray(...at),
      phases: phases.subarray(...at),
    };
  }

  return {
    terms(key1, key2, one, other) {
      const found = [];
      for (let i = firstUnder(k1, k2, key1, key2); k1[i] === key1 && k2[i] === key2; i += 1) {
        if ((one ?? first[i]) === first[i] && (other ?? second[i]) === second[i]) found.push(rowAt(i));
      }
      return found;
    },
  };
}

/** A piece of a term of which `size` units are in it: `{units, frequencies, phases}`. */
export function decodePiece(bytes, { size, alone }) {
  const reader = new Reader(bytes);
  const { units, frequencies } = decodeUnits(reader, Uint32Array.of(size));
  const phases = new Uint8Array(size).fill(ANYWHERE);
  if (!alone) decodePhases(bytes, 4 * reader.at, frequencies, phases);
  return { units, frequencies, phases };
}

/** The keys of all rows, as steps of runs, and where each run begins. */
function decodeKeys(reader) {
  const count = reader.next();
  const [steps, others, rows] = [0, 1, 2].map(() => Array.from({ length: count }, () => reader.next()));
  const total = rows.reduce((sum, of) => sum + of, 0);
  const [k1, k2] = [new Uint32Array(total), new Uint32Array(total)];
  const runs = [0];
  let [one, other] = [0, 0];
  steps.forEach((step, run) => {
    one += step;
    other = step > 0 ? others[run] : other + others[run];
    runs.push(runs[run] + rows[run]);
    k1.fill(one, runs[run], runs[run + 1]);
    k2.fill(other, runs[run], runs[run + 1]);
  });
  return { k1, k2, runs };
}

/** The characters of all rows: steps, the second ones if the first is the same; "" for none. */
function decodeCharacters(reader, runs, count) {
  const [first, second] = [new Array(count), new Array(count)];
  for (let run = 0; run + 1 < runs.length; run += 1) {
    let [one, other] = [0, 0];
    for (let i = runs[run]; i < runs[run + 1]; i += 1) {
      const step = reader.next();
      one += step;
      other = reader.next() + (step === 0 ? other : 0);
      first[i] = String.fromCodePoint(one);
      second[i] = other === 0 ? "" : String.fromCodePoint(other);
    }
  }
  return [first, second];
}

/** Decode the phases of each run, which begin with a byte; where the last ends. */
function decodeRuns(bytes, start, { runs, second, offsets, frequencies, phases }) {
  let at = start;
  for (let run = 0; run + 1 < runs.length; run += 1) {
    let crumb = 4 * at;
    for (let i = runs[run]; i < runs[run + 1]; i += 1) {
      if (second[i] === "") continue; // of a character by itself no phase is told
      const own = [offsets[i], offsets[i + 1]];
      crumb = decodePhases(bytes, crumb, frequencies.subarray(...own), phases.subarray(...own));
    }
    at = Math.ceil(crumb / 4);
  }
  return at;
}

/** Of long terms, by their rows, `[{begin, size, name}, …]`: the first document of each piece. */
function decodePieces(reader, coded) {
  const pieces = new Map();
  coded.forEach((size, i) => {
    if ((size & 1) === 0) return;
    let begin = 0;
    const own = Array.from({ length: reader.next() }, () => {
      begin += reader.next();
      const piece = { begin, size: reader.next(), name: readName(reader) };
      return piece;
    });
    pieces.set(i, own);
  });
  return pieces;
}

function readName(reader) {
  const bytes = reader.bytes.subarray(reader.at, reader.at + DIGITS / 2);
  reader.at += DIGITS / 2;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function firstUnder(k1, k2, one, other) {
  let [low, high] = [0, k1.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (k1[middle] < one || (k1[middle] === one && k2[middle] < other)) low = middle + 1;
    else high = middle;
  }
  return low;
}
