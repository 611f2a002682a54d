// The sounds of characters: of one that no text has, a table is loaded.

import { decodeJson } from "./packed.js";

/** The numbers of the keys of characters; undefined for what no text has, and sounds like nothing there. */
export async function keysOf({ files, root }, characters) {
  const known = characters.map(root.keyOf);
  if (!known.includes(undefined)) return known;
  const syllables = await files.load(root.sounds, decode);
  return known.map((key, at) => key ?? root.keyNumbers.get(syllables.get(characters[at])));
}

function decode(bytes) {
  return new Map(Object.entries(decodeJson(bytes)).flatMap(([syllable, of]) => [...of].map((one) => [one, syllable])));
}
