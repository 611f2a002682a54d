// Typed pinyin against the readings of names and titles.
// generator/search/spellings.py writes the terms that lookUp() finds candidates by.

import { atoms, normalise } from "./normalise.js";

const LONGEST = 24; // letters of an index term; see spellings.py
const SHORTEST_INITIALS = { name: 3, title: 4 };

/** How well input meets a reading, the best first. */
export const MATCH = { whole: 0, part: 1, wholeInitials: 2, partInitials: 3 };

/** The letters of a typed word without tones and apostrophes, ü as v; "" if it is no pinyin. */
export function letters(word) {
  const plain = word
    .normalize("NFD")
    .toLowerCase()
    .replace(/u[\u0300-\u036f]*\u0308/gu, "v")
    .replace(/[\u0300-\u036f'’]/gu, "");
  return /^[a-z0-9]*[a-z][a-z0-9]*$/u.test(plain) ? plain : "";
}

/** The lunr pattern for the index terms that begin with the letters. */
export function lookUp(typed) {
  return `${typed.slice(0, LONGEST)}*`;
}

/**
 * The best match of the letters in a text of one reading, `{match, passage}`, or null.
 * `kind` is "person" (initials must be all of the name's), "name" or "title".
 */
export function matchReading(text, reading, typed, kind) {
  const syllables = reading.split(" ");
  const characters = atoms(text);
  const found = matchFull(syllables, typed) ?? matchInitials(syllables, typed, kind);
  return found && {
    match: found.match,
    passage: normalise(characters.slice(found.start, found.start + found.length).join(" ")),
  };
}

function matchFull(syllables, typed) {
  for (let start = 0; start < syllables.length; start += 1) {
    if (!syllables.slice(start).join("").startsWith(typed)) continue;
    const length = syllablesCovered(syllables.slice(start), typed.length);
    const whole = syllables.join("") === typed;
    return { match: whole ? MATCH.whole : MATCH.part, start, length };
  }
  return null;
}

function syllablesCovered(syllables, count) {
  let covered = 0;
  let length = 0;
  while (covered < count) {
    covered += syllables[length].length;
    length += 1;
  }
  return length;
}

function matchInitials(syllables, typed, kind) {
  const initials = syllables.map((syllable) => syllable[0]).join("");
  const whole = initials === typed;
  const long = kind === "person" ? whole : typed.length >= SHORTEST_INITIALS[kind];
  const start = long ? initials.indexOf(typed) : -1;
  if (start < 0) return null;
  return { match: whole ? MATCH.wholeInitials : MATCH.partInitials, start, length: typed.length };
}
