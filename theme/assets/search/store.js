// The search index as generator/search/storage.py stores it, loaded and opened for queries.
// Queries know a store only by the four things that openStore() returns.

import { normalise } from "./normalise.js";

const VERIFIED = ["title", "people", "bodies", "offices", "number", "text"];

/** Load the index from the site at `base`, a URL; `browser` is replaced in tests. */
export async function loadStore(base, browser = { fetchJson, loadLunr }) {
  const url = (path) => new URL(`search/${path}`, base).href;
  const [lunr, index, documents] = await Promise.all([
    twice(() => browser.loadLunr(url("lunr.js"))),
    twice(() => browser.fetchJson(url("index.json"))),
    twice(() => browser.fetchJson(url("documents.json"))),
  ]);
  return openStore(lunr, index, documents);
}

/** A store from lunr itself and the parsed files. */
export function openStore(lunr, index, { documents, readings }) {
  const opened = lunr.Index.load(index);
  const normalised = new Map();
  return {
    /** lunr's results, `[{document, score}]`, for the patterns, all of which must match. */
    lookUp(patterns, fields) {
      const clause = { fields, presence: lunr.Query.presence.REQUIRED, usePipeline: false };
      return opened
        .query((query) => patterns.forEach((term) => query.clause({ ...clause, term })))
        .map(({ ref, score }) => ({ document: documents[Number(ref)], score }));
    },
    /** The readings of a name or title, each a string of syllables. */
    readingsOf: (text) => readings[text],
    /** The document's fields in normalised form, `{title: […], people: […], …}`. */
    normalised(document) {
      if (!normalised.has(document)) normalised.set(document, normaliseFields(document));
      return normalised.get(document);
    },
  };
}

function normaliseFields(document) {
  const entries = VERIFIED.map((field) => [field, [document[field]].flat().map(normalise)]);
  return Object.fromEntries(entries);
}

async function twice(load) {
  try {
    return await load();
  } catch {
    return load();
  }
}

async function fetchJson(url) {
  // The two files belong together: neither may come from a cache older than the other.
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${new URL(url).pathname} ${response.status}`);
  return response.json();
}

/** lunr.js is no module: it leaves its global behind. */
function loadLunr(url) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve(globalThis.lunr);
    script.onerror = () => {
      script.remove();
      reject(new Error(new URL(url).pathname));
    };
    document.head.append(script);
  });
}
