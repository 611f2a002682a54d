// The sounds of characters: of one that no text has, a table is loaded.

import { decodeJson } from "./packed.js";

/**
 * The numbers of the keys that each of some characters may have, its own first; none of what no text
 * has and sounds like nothing there.
 */
export async function keysOf({ files, root }, characters) {
  const known = characters.map(root.keyOf);
  const [more, syllables] = await Promise.all([
    files.load(root.readings, decode),
    known.includes(undefined) ? files.load(root.sounds, decode) : new Map(),
  ]);
  return known.map((key, at) => {
    const own = key === undefined ? (syllables.get(characters[at]) ?? []) : [];
    const read = [...own, ...(more.get(characters[at]) ?? [])].map((one) => root.keyNumbers.get(one));
    return [...new Set([key, ...read])].filter((one) => one !== undefined);
  });
}

function decode(bytes) {
  const read = new Map();
  for (const [syllable, characters] of Object.entries(decodeJson(bytes))) {
    for (const one of characters) read.set(one, [...(read.get(one) ?? []), syllable]);
  }
  return read;
}
