// Units: what is scored. A unit's number is its document's, and its own in that: 0 is the title, 1 the
// names, and from 2 on the passages of the text.

const ORDINALS = 1024; // units of a document at most
const TITLE = 0;
const NAMES = 1;
const TEXT = 2;

/** Characters in a row that stand whole in one unit: generator/search/text/passages.py overlaps so far. */
export const WHOLE = 16;

const SURE = 700; // characters that the next unit surely adds to a longer string

/** How many units before and behind one may have the rest of a string of so many characters. */
export const reachOf = (length) => (length > WHOLE ? Math.ceil(length / SURE) : 0);

/** More than every number of a document. */
export const DOCUMENTS = 2 ** 22;

export const unitOf = (document, ordinal) => document * ORDINALS + ordinal;
export const documentOf = (unit) => unit >>> 10;
export const ordinalOf = (unit) => unit & (ORDINALS - 1);

/** The first and, not included, the last number of a unit that a document may have. */
export const unitsOf = (document) => [unitOf(document, 0), unitOf(document + 1, 0)];

export const titleOf = (document) => unitOf(document, TITLE);
export const namesOf = (document) => unitOf(document, NAMES);
export const firstTextOf = (document) => unitOf(document, TEXT);

export const isTitle = (unit) => ordinalOf(unit) === TITLE;
export const isText = (unit) => ordinalOf(unit) >= TEXT;

/** What a unit is part of, the best to be found in first: 0 the title, 1 the names, 2 the text. */
export const fieldOf = (unit) => Math.min(ordinalOf(unit), TEXT);
