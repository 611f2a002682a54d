// The lexicon: people, offices and bodies by the initials of their readings.

import { decodeJson } from "./files.js";

const MOST = 4; // files read for one question: what begins with so little is not asked

/**
 * Looks names up. An entry is `{text, kind, documents, readings, initials, offset}`: the name from
 * character `offset` on has these initials; kind is "person", "office" or "body".
 */
export function openLexicon(files, firsts) {
  const load = (number) => files.load(`lexicon/${number}.bin`, decode);

  /** The files that may have initials from `low` up to, not including, `high`. */
  function filesOf(low, high) {
    const after = firsts.findIndex((first) => first >= low);
    const from = Math.max(0, (after < 0 ? firsts.length : after) - 1);
    const end = firsts.findIndex((first) => first >= high);
    const to = end < 0 ? firsts.length : end;
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  }

  return {
    /** The entries whose initials begin with the letters; none if those would be too many. */
    async beginningWith(letters) {
      const numbers = filesOf(letters, `${letters}\u{10ffff}`);
      if (numbers.length > MOST) return [];
      const entries = (await Promise.all(numbers.map(load))).flat();
      return entries.filter(({ initials }) => initials.startsWith(letters));
    },
    /** The entries with just these initials. */
    async withInitials(letters) {
      const entries = (await Promise.all(filesOf(letters, `${letters}\0`).map(load))).flat();
      return entries.filter(({ initials }) => initials === letters);
    },
  };
}

function decode(bytes) {
  const { names, suffixes } = decodeJson(bytes);
  return suffixes.map(([initials, name, offset]) => {
    const [text, kind, documents, readings] = names[name];
    return { text, kind, documents, readings, initials, offset };
  });
}
