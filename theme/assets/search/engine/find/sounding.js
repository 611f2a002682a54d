// Strings that are read as a typed one is.

import { isHan } from "../../text/normalise.js";
import { keysOf } from "../../index/sounds.js";
import { findPattern } from "./chains.js";

const MOST = 3;
const LONGEST = 12; // characters that are looked for by their sound

/** At most three other strings, perhaps not verified, those that have most of the characters first. */
export async function soundingLike(engine, text) {
  const characters = [...text];
  if (characters.length < 2 || characters.length > LONGEST || !characters.every(isHan)) return [];
  const keys = await keysOf(engine, characters);
  if (keys.includes(undefined)) return [];
  const slots = keys.map((key) => ({ keys: [key] }));
  const found = (await findPattern(engine, slots)).filter((string) => string.text !== text);
  const shared = (string) => [...string.text].filter((one, i) => one === characters[i]).length;
  found.sort((a, b) => shared(b) - shared(a) || b.units.length - a.units.length);
  return found.slice(0, MOST).map((string) => string.text);
}
