// Strings that are read as a typed one is.

import { isHan } from "../../text/normalise.js";
import { syllablesOf } from "../../index/sounds.js";
import { findPattern } from "./chains.js";

const MOST = 3;
const LONGEST = 8; // characters that are looked for by their sound

/**
 * At most three other strings, perhaps not verified, those that have most of the characters first. A
 * `tolerant` one is read nearly so: zheng for zhen.
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
  found.sort((a, b) => shared(b) - shared(a) || b.units.length - a.units.length);
  return found.slice(0, MOST).map((string) => string.text);
}
