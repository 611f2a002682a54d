// What pinyin or initials may mean, for the reader to choose from.

import { documentOf } from "../../index/units.js";

const MOST = 12;

/**
 * `[{text, documents}]`, most documents first; none if the query was no pinyin or means one
 * thing. `text` is the query to ask for the choice, the other words included.
 */
export function choicesOf({ root }, { words, wanted, results }) {
  const ambiguous = wanted.filter(isPinyin);
  if (ambiguous.length !== 1) return [];
  const [word] = ambiguous;
  const others = words.length === 1 ? word.names : []; // beside other words they are not counted
  const strings = stringsOf(root, word, results, others).sort((a, b) => b.documents - a.documents);
  if (strings.length < 2) return [];
  return strings.slice(0, MOST).map(({ text, documents }) => ({
    text: asQuery(words, wanted, word, text),
    documents,
  }));
}

function isPinyin({ tried, alternatives }) {
  return alternatives.length > 0 && ["pinyin", "initials", "tolerant"].some((way) => tried.has(way));
}

/** The strings that stand in a document that is found, with the number of those, and others. */
function stringsOf(root, word, results, others) {
  const strings = word.alternatives
    .filter(({ letters }) => !letters)
    .map((alternative) => ({
      text: alternative.text,
      documents: countDocuments(root, alternative, results),
    }))
    .filter(({ documents }) => documents > 0);
  const known = new Set(word.alternatives.map(({ text }) => text));
  return [...strings, ...others.filter(({ text }) => !known.has(text))];
}

function countDocuments(root, { units, refuted }, results) {
  const documents = new Set();
  for (const unit of units) {
    const document = documentOf(unit);
    if (!refuted.has(unit) && results.isFound(document)) documents.add(document);
  }
  return documents.size;
}

/** The query with one word replaced by what it may mean. */
function asQuery(words, wanted, word, text) {
  const excluded = words.filter((one) => one.excluded).map(asTyped);
  if (wanted.length === 1) return [text, ...excluded].join(" ");
  const replaced = (word.word.of ?? [word.word]).map(asTyped); // gao yong may be one word
  const parts = words.map(asTyped);
  return [...new Set(parts.map((part) => (replaced.includes(part) ? text : part)))].join(" ");
}

function asTyped({ typed, phrase, excluded }) {
  return `${excluded ? "-" : ""}${phrase ? `"${typed}"` : typed}`;
}
