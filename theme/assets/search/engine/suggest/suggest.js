// Suggestions while a reader types: names from the lexicon, documents by their titles, else what sounds
// the same.

import { normalise } from "../../text/normalise.js";
import { letters } from "../../text/pinyin.js";
import { suggestNames } from "./names.js";
import { suggestSounds } from "./sounds.js";
import { suggestTitles } from "./titles.js";
import { readTable } from "../../index/traditional.js";

const MOST = 8;
const TITLES = 3; // of them, if there are names enough
const LONGEST = 200; // characters: no name or title is looked up by more

/** At most eight `{kind, text: parts, documents, id?}` for what is typed so far. */
export async function suggest(engine, typed) {
  const words = typed.trim().split(/\s+/u);
  const joined = words.join(words.every((word) => letters(word)) ? "'" : "");
  if (normalise(joined) === "" || joined.length > LONGEST) return [];
  const table = await readTable(engine, joined);
  const [names, titles] = await Promise.all([
    suggestNames(engine, joined, table),
    suggestTitles(engine, joined, table),
  ]);
  if (names.length === 0 && titles.length === 0) return suggestSounds(engine, joined, table);
  const shown = names.slice(0, MOST - Math.min(TITLES, titles.length));
  return [...shown, ...titles.slice(0, MOST - shown.length)];
}
