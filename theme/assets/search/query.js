// A query on a store, to hits in order of rank.

import { normalise } from "./normalise.js";
import { lookUp, matchReading } from "./pinyin.js";
import { isPair, tokens } from "./tokenise.js";
import { parse } from "./words.js";

const NAMES = ["title", "people", "bodies", "offices", "number"];
const TEXT = [...NAMES, "text"];
const KINDS = { people: "person", bodies: "name", offices: "name" };
const RANK = { name: 0, text: 1, pinyin: 2 }; // pinyin: and how well it matches, 0 to 3, on top

/**
 * Hits `{document, phrase, rank, score, passages}` for what a reader typed; `passages` are the
 * normalised strings to mark. Every word must be found: as text exactly as typed, or as pinyin of
 * a name.
 */
export function search(store, query) {
  const words = parse(query);
  if (words.length === 0) return [];
  return words
    .map((word) => findWord(store, word))
    .reduce(both)
    .map((hit) => withPhrase(store, hit, normalise(query)))
    .sort(byRank);
}

/** The lunr patterns that any text with the normalised string in it meets. */
export function patterns(normalised) {
  const found = tokens(normalised);
  const last = found.length - 1;
  return found.map((token, i) => {
    if (isPair(token)) return token; // pairs stand whole in the index
    return (i === 0 ? "*" : "") + token + (i === last ? "*" : "");
  });
}

/** The hit, and whether all that was typed stands in one place of it, in the order typed. */
function withPhrase(store, hit, normalised) {
  const phrase = stands(store.normalised(hit.document), TEXT, normalised);
  const passages = new Set([...(phrase ? [normalised] : []), ...hit.passages]);
  return { ...hit, phrase, passages: [...passages] };
}

function findWord(store, word) {
  const best = new Map();
  for (const hit of [...findText(store, word.normalised), ...findPinyin(store, word.letters)]) {
    const known = best.get(hit.document);
    if (!known || hit.rank < known.rank) best.set(hit.document, hit);
  }
  return [...best.values()];
}

function findText(store, normalised) {
  return store.lookUp(patterns(normalised), TEXT).flatMap(({ document, score }) => {
    const fields = store.normalised(document);
    if (!stands(fields, TEXT, normalised)) return [];
    const rank = stands(fields, NAMES, normalised) ? RANK.name : RANK.text;
    return [{ document, rank, score, passages: [normalised] }];
  });
}

/** Whether a string stands in one of the fields: lunr knows only that all its pairs do. */
function stands(fields, names, normalised) {
  return names.some((name) => fields[name].some((text) => text.includes(normalised)));
}

function findPinyin(store, typed) {
  if (!typed) return [];
  return store.lookUp([lookUp(typed)], ["pinyin"]).flatMap(({ document, score }) => {
    const matches = matchNames(store, document, typed);
    if (matches.length === 0) return [];
    const best = Math.min(...matches.map(({ match }) => match));
    const passages = matches.filter(({ match }) => match === best).map(({ passage }) => passage);
    return [{ document, rank: RANK.pinyin + best, score, passages: [...new Set(passages)] }];
  });
}

function matchNames(store, document, typed) {
  const match = (text, kind) =>
    store.readingsOf(text).flatMap((reading) => matchReading(text, reading, typed, kind) ?? []);
  const names = Object.entries(KINDS).flatMap(([field, kind]) =>
    document[field].flatMap((name) => match(name, kind)),
  );
  return [...match(document.title, "title"), ...names];
}

/** The hits in both lists, each as its worse word ranks. */
function both(hits, others) {
  const known = new Map(others.map((hit) => [hit.document, hit]));
  return hits.flatMap((hit) => {
    const other = known.get(hit.document);
    if (!other) return [];
    return [{
      document: hit.document,
      rank: Math.max(hit.rank, other.rank),
      score: hit.score + other.score,
      passages: [...hit.passages, ...other.passages],
    }];
  });
}

function byRank(a, b) {
  return (
    Number(b.phrase) - Number(a.phrase) ||
    a.rank - b.rank ||
    b.score - a.score ||
    compare(b.document.date, a.document.date) ||
    compare(a.document.id, b.document.id)
  );
}

function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
