// The lexicon: people, offices and bodies by the initials of their readings.

import { normalise } from "../text/normalise.js";
import { decodeJson } from "./packed.js";

const MOST = 4; // files read for one question: what begins with so little is not asked

/**
 * Looks names up. An entry is `{text, table, kind, documents, characters, syllables, initials,
 * word, offset}`: the canonical characters of the name from `offset` on and their syllables, a list
 * for each reading, which have these initials. `word` is how many documents have them, 0 where no
 * word begins; `documents` is how many have the whole name. kind is "person", "office" or "body".
 */
export function openLexicon(files, root) {
  const load = ({ name }) => files.load(name, decode);
  const codes = (letters) => [...letters].map((letter) => letter.codePointAt(0));

  return {
    /** The entries whose initials begin with the letters; none if those are in more files than `most`. */
    async beginningWith(letters, most = MOST) {
      const found = await root.lexicon.between(files, codes(letters), [...codes(letters), Infinity]);
      if (found.length > most) return [];
      const entries = (await Promise.all(found.map(load))).flat();
      return entries.filter(({ initials }) => initials.startsWith(letters));
    },
    /** The entries with just these initials. */
    async withInitials(letters) {
      const found = await root.lexicon.between(files, codes(letters), [...codes(letters), 1]);
      const entries = (await Promise.all(found.map(load))).flat();
      return entries.filter(({ initials }) => initials === letters);
    },
  };
}

function decode(bytes) {
  const { names, suffixes, fold } = decodeJson(bytes);
  const table = new Map(Object.entries(fold));
  const decoded = names.map(([text, kind, documents, readings]) => {
    return { text, table, kind, documents, characters: [...normalise(text, table)], readings };
  });
  return suffixes.map(([initials, number, offset, word]) => {
    const { characters, readings, ...name } = decoded[number];
    const syllables = readings.map((reading) => reading.split(" ").slice(offset));
    return { ...name, characters: characters.slice(offset), syllables, initials, word, offset };
  });
}
