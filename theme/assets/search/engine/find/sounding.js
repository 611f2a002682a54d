// Strings that are read as a typed one is.

import { isHan } from "../../text/normalise.js";
import { syllablesOf } from "../../index/sounds.js";
import { findPattern } from "./chains.js";

const MOST = 3;
const LONGEST = 8; // characters that are looked for by their sound

/**
 * At most three other strings, perhaps not verified, those that have most of the characters first, of
 * these such as begin and end where words do. A `tolerant` one is read nearly so: zheng for zhen.
 */
export async function soundingLike(engine, text, tolerant = false) {
  const characters = [...text];
  if (characters.length < 2 || characters.length > LONGEST || !characters.every(isHan)) return [];
  const { root, syllables } = engine;
  const keysOf = tolerant ? syllables.like : (syllable) => root.keyNumbers.get(syllable) ?? [];
  const read = await syllablesOf(engine, characters);
  const slots = read.map((of) => ({ keys: [...new Set(of.flatMap(keysOf))] }));
  if (slots.some(({ keys }) => keys.length === 0)) return [];
  const found = (await findPattern(engine, slots)).filter((string) => string.text !== text);
  const shared = (string) => [...string.text].filter((one, i) => one === characters[i]).length;
  found.sort((a, b) => shared(b) - shared(a) || ends(b) - ends(a) || b.units.length - a.units.length);
  return found.slice(0, MOST).map((string) => string.text);
}

/** At how many of its ends a word begins or ends: 护历 of 保护历史 at none, 护理 at both. */
function ends({ text, terms }) {
  const characters = [...text];
  const at = (from) => terms.find((term) => term.text === characters.slice(from, from + 2).join(""));
  return Number(Boolean(at(0)?.begins)) + Number(Boolean(at(characters.length - 2)?.ends));
}
