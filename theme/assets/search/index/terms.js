// Terms wherever they are: the directory says which shards to load.

import { lowerBound } from "./postings.js";
import { decodePiece, decodeShard } from "./shards.js";
import { unitOf } from "./units.js";

/** Looks terms up; a term is `{text, first, second, size, units, frequencies, phases}`. */
export function openTerms(files, root) {
  const shard = ({ name }) => files.load(name, decodeShard);

  /** Where one or two characters stand: their keys and places; null if no text has one of them. */
  function placeOf([first, second = ""]) {
    const k1 = root.keyOf(first);
    const k2 = second === "" ? 0 : root.keyOf(second);
    if (k1 === undefined || k2 === undefined) return null;
    const codes = [first, second].map((character) => character.codePointAt(0) ?? 0);
    return { k1, k2, first, second, place: [k1, k2, ...codes] };
  }

  /** The row of one or two characters, or null; of a long term it has no units yet. */
  async function look(characters) {
    const sought = placeOf([...characters]);
    const file = sought && (await root.shards.find(files, sought.place));
    if (!file) return null;
    const { k1, k2, first, second } = sought;
    const [row] = (await shard(file)).terms(k1, k2, first, second);
    return row ?? null;
  }

  /** The term of a row, of a long one only with pieces that have documents of the `units`, if given. */
  async function load(row, units = null) {
    if (!row.pieces) return row;
    const wanted = units ? row.pieces.filter((piece, i) => hasAny(units, piece, row.pieces[i + 1])) : row.pieces;
    const alone = row.second === "";
    const read = ({ name, size }) => files.load(name, (bytes) => decodePiece(bytes, { size, alone }));
    const pieces = await Promise.all(wanted.map(read));
    const joined = (column, Type) => {
      const all = new Type(wanted.reduce((sum, { size }) => sum + size, 0));
      pieces.reduce((at, piece) => (all.set(piece[column], at), at + piece[column].length), 0);
      return all;
    };
    return {
      ...row,
      units: joined("units", Uint32Array),
      frequencies: joined("frequencies", Uint16Array),
      phases: joined("phases", Uint8Array),
    };
  }

  /** The term of one or two characters, or null. */
  async function find(characters) {
    const row = await look(characters);
    return row && load(row);
  }

  return {
    look,
    load,
    /** How rare a pair seems, by powers of two: what its characters tell; null if it is nowhere. */
    rarity(pair) {
      const characters = [...pair];
      if (characters.some((one) => root.keyOf(one) === undefined)) return null;
      return -characters.reduce((sum, one) => sum + root.levelOf(one), 0);
    },
    find,
    /** How much the terms under these pairs of keys seem to be. */
    weigh: (keyPairs) =>
      keyPairs.reduce((sum, [k1, k2]) => sum + root.weightOf(k1) * (k2 === 0 ? 1 : root.weightOf(k2)), 0),
    /** All terms under pairs of keys `[[k1, k2], …]`, each once; `first`, `second` as in shards. */
    async under(keyPairs, first, second) {
      const terms = new Map();
      const readPair = async ([k1, k2]) => {
        const found = await root.shards.between(files, [k1, k2], [k1, k2, Infinity]);
        const shards = await Promise.all(found.map(shard));
        const rows = shards.flatMap((one) => one.terms(k1, k2, first, second));
        const read = await Promise.all(rows.map((row) => (row.size > 0 ? load(row) : find(row.text))));
        read.forEach((term) => terms.set(term.text, term));
      };
      await Promise.all(keyPairs.map(readPair));
      return [...terms.values()];
    },
  };
}

/** Whether a piece may have one of the units, which ascend; it ends where the next one begins. */
function hasAny(units, piece, next) {
  const at = lowerBound(units, unitOf(piece.begin, 0));
  return at < units.length && (!next || units[at] < unitOf(next.begin, 0));
}
