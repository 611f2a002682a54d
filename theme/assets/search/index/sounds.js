// The sounds of characters: of one that no text has, a table is loaded.

import { decodeJson } from "./packed.js";

/** The syllables that each of some characters may be read, its commonest first; none where nobody knows. */
export async function syllablesOf({ files, root }, characters) {
  const known = characters.map(root.keyOf);
  const [more, common] = await Promise.all([
    files.load(root.readings, decode),
    known.includes(undefined) ? files.load(root.sounds, decode) : new Map(),
  ]);
  return characters.map((one, at) => {
    const own = known[at] === undefined ? (common.get(one) ?? []) : [root.textOf(known[at])];
    return [...new Set([...own, ...(more.get(one) ?? [])])];
  });
}

function decode(bytes) {
  const read = new Map();
  for (const [syllable, characters] of Object.entries(decodeJson(bytes))) {
    for (const one of characters) read.set(one, [...(read.get(one) ?? []), syllable]);
  }
  return read;
}
