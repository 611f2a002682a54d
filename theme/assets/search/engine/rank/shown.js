// A document that was found, as the page shows it.

import { normalise } from "../../text/normalise.js";
import { highlight, snippet } from "../../text/snippet.js";
import { LEVEL } from "../find/levels.js";
import { firstTextOf, isText } from "../../index/units.js";
import { candidates, isReadable, isSure, verify } from "./candidates.js";

const PASSAGES = 12; // marked at most
const NEAR = 12; // characters of context on each side of the first mark
const NAMES = 4; // shown at most where the text has nothing of what was typed
const BESIDE = "　"; // between them

/** The text unit that a snippet is taken from. */
export function unitToShow({ fragments }, document, { words, chosen }) {
  const inText = chosen.find(({ unit }) => isText(unit));
  if (inText) return inText.unit;
  // What is named mostly stands in the text too; but for that no other fragment is fetched.
  const first = firstTextOf(document);
  const units = words.slice(0, 1).flatMap((word) => candidates(word, document));
  const near = units.map(({ unit }) => unit).filter((unit) => isText(unit) && fragments.nameOf(unit) === fragments.nameOf(first));
  return near.length > 0 ? Math.min(...near) : first;
}

/** The hit: what the page shows of a document; `all` are the words of all ways to find it. */
export function showHit(engine, document, { words, chosen, all }) {
  const { fragments } = engine;
  const unit = unitToShow(engine, document, { words, chosen });
  const { id, title, ends, whole, kind, genre, date, number, series, issue, head, names } = fragments.document(unit);
  const { text, table } = fragments.unit(unit);
  const found = [...chosen, ...alsoFound(engine, document, chosen, all)];
  const passages = passagesOf(fragments, document, found);
  const isFirst = unit === firstTextOf(document);
  const beside = isFirst ? names.filter((name) => name !== number) : []; // that is shown anyway
  const shown = snippetOf(text, isFirst ? head : 0, beside, passages, table);
  return {
    document: { id, kind, genre, date, series, issue },
    title: highlight(title, passages, table),
    lines: { ends, whole },
    number: highlight(number, passages, table),
    snippet: shown,
    named: namedBy(chosen),
    passages,
    near: contextOf(shown, table),
  };
}

/** The names, other than those typed, without which a document would not be found. */
function namedBy(chosen) {
  const others = chosen.filter(({ alternative }) => alternative.level === LEVEL.named);
  return [...new Set(others.map(({ alternative }) => alternative.text))];
}

/** What else the words mean in this document, if it is found as well as what ranks it. */
function alsoFound(engine, document, chosen, words) {
  const level = (one) => one.alternative.level;
  const worst = Math.max(0, ...chosen.map(level));
  const stands = (one) => isSure(one) || (isReadable(engine, one) && verify(engine, one));
  return words
    .flatMap((word) => candidates(word, document))
    .filter((one) => level(one) <= worst && stands(one));
}

/**
 * A snippet of the document's own words, which begin at `head`: the heading stands above the snippet
 * already. What is said only beside the text, such as the meeting, is shown where the text has nothing
 * of it.
 */
function snippetOf(text, head, names, passages, table) {
  const own = snippet(text.slice(head), passages, table);
  if (own.some(isMarked)) return own;
  const named = names.map((name) => highlight(name, passages, table)).filter((parts) => parts.some(isMarked));
  const apart = { text: BESIDE, marked: false };
  const shown = named.slice(0, NAMES).flatMap((parts, i) => (i > 0 ? [apart, ...parts] : parts));
  return shown.length > 0 ? shown : own;
}

const isMarked = ({ marked }) => marked;

/** What to mark of an alternative in a document: of initials, the part of the title that has them. */
export function passageOf(fragments, document, { letters, text }) {
  return letters ? readAs(letters, fragments.canonicalDocument(document)) : text;
}

function passagesOf(fragments, document, found) {
  const texts = found.map(({ alternative }) => passageOf(fragments, document, alternative));
  return [...new Set(texts)].slice(0, PASSAGES);
}

function readAs(letters, { title, initials }) {
  const start = [...initials.slice(0, initials.indexOf(letters))].length;
  return [...title].slice(start, start + letters.length).join("");
}

/** The canonical text around the first mark of a snippet, for the page to find the place. */
function contextOf(parts, table) {
  const at = parts.findIndex(({ marked }) => marked);
  if (at < 0) return "";
  const [before, after] = [parts[at - 1]?.text ?? "", parts[at + 1]?.text ?? ""];
  return normalise(before.slice(-NEAR) + parts[at].text + after.slice(0, NEAR), table);
}
