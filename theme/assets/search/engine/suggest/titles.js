// Documents whose titles have what is typed, the newest first.

import { normalise } from "../../text/normalise.js";
import { lettersOf, patterns } from "../../text/patterns.js";
import { highlight } from "../../text/snippet.js";
import { verify } from "../rank/candidates.js";
import { findPattern } from "../find/chains.js";
import { findForm, otherForms } from "../find/forms.js";
import { findTitleInitials } from "../find/initials.js";
import { documentOf, firstTextOf, isTitle } from "../../index/units.js";
import { passageOf } from "../rank/shown.js";
import { findString } from "../find/strings.js";

const MOST = 8;
const MANY = 12; // passages of a fragment that has as many as fit, about
const UNITS = 30; // text units whose fragments are loaded for it, no more: a reader may type on

/** `[{kind: "document", text: parts, lines, documents: 1, id}]`; `lines` are those of a hit. */
export async function suggestTitles(engine, typed, table) {
  const strings = await findInTitles(engine, typed, table);
  const newest = await newestOf(engine, strings);
  await engine.fragments.load(new Set(newest.map((one) => one.fragment)));
  const titles = new Map();
  for (const { string, unit, document } of newest) {
    if (!verify(engine, { alternative: string, unit })) continue;
    const { id, title, ends, whole } = engine.fragments.document(firstTextOf(document));
    const fold = engine.fragments.unit(firstTextOf(document)).table;
    const text = highlight(title, [passageOf(engine.fragments, document, string)], fold);
    if (!titles.has(id)) titles.set(id, { kind: "document", text, lines: { ends, whole }, documents: 1, id });
  }
  return [...titles.values()].slice(0, MOST);
}

async function findInTitles(engine, typed, table) {
  const text = normalise(typed, table);
  const { whole, unfinished } = patterns(typed, engine.syllables, table);
  const several = (list) => list.filter((slots) => slots.length > 1); // one is in almost any title
  const search = (list) => Promise.all(several(list).map((slots) => findPattern(engine, slots)));
  const others = otherForms(typed, text, table).map((form) => findForm(engine, form));
  const literal = [...text].length > 1 ? [findString(engine, text), ...others] : [];
  const looked = await Promise.all([...literal, findTitleInitials(engine, lettersOf(typed))]);
  const ofPinyin = (await search(whole)).flat();
  const ofUnfinished = ofPinyin.length > 0 ? [] : (await search(unfinished)).flat();
  return [...looked.filter((string) => string !== null), ...ofPinyin, ...ofUnfinished];
}

/** The newest titles that may have one of the strings, as far as few fragments go. */
async function newestOf({ root, fragments }, strings) {
  const found = strings.flatMap((string) => {
    const units = [...string.units.filter(isTitle).slice(-MOST)];
    return units.map((unit) => ({ string: withAnswers(string), unit }));
  });
  await fragments.locate(found.map(({ unit }) => firstTextOf(documentOf(unit))));
  const placed = found.map(({ string, unit }) => {
    const document = documentOf(unit);
    return { string, unit, document, fragment: fragments.nameOf(firstTextOf(document)) };
  });
  placed.sort((a, b) => b.unit - a.unit);
  const few = Math.ceil(UNITS / Math.min(root.passages, MANY));
  const allowed = [...new Set(placed.map(({ fragment }) => fragment))].slice(0, few);
  return placed.filter(({ fragment }) => allowed.includes(fragment));
}

function withAnswers(string) {
  return { ...string, confirmed: new Set(), refuted: new Set() };
}
