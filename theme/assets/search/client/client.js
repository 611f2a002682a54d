// The page's side of the search engine.

import { startEngine } from "./start.js";

/**
 * Opens the search of a site, `{base, version}` as openEngine() takes them: `{search(query, filters,
 * page, sort), suggest(text), facets(query, filters, sort), names(name, query, filters, sort)}`, `sort`
 * being "date" or, if left out, "relevance", each promising a result, or rejected with a DOMException by name: "AbortError", a later call of the same kind
 * superseded it; "NetworkError", the engine failed, mostly because it could not download what it
 * needs; "VersionError", the page's scripts cannot read the site's index any more; "NotFoundError",
 * the engine's code is not to be had, and the next call tries again. `onAnswer` is called with every
 * result.
 */
export function openSearch({ base, version }, onAnswer = () => {}) {
  const waiting = new Map(); // id -> {resolve, reject, message}
  const unanswered = () => [...waiting.values()].map(({ message }) => message);
  const start = () => startEngine({ type: "open", base, version }, { settle, unanswered, fail });
  let last = 0;
  let post = start();

  function settle({ id, result, error }) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) {
      reject(new DOMException(error.message, error.name));
      return;
    }
    resolve(result);
    onAnswer();
  }

  function fail(name, message) {
    post = null;
    for (const { reject } of waiting.values()) reject(new DOMException(message, name));
    waiting.clear();
  }

  function ask(question) {
    last += 1;
    const message = { ...question, id: last };
    return new Promise((resolve, reject) => {
      post ??= start();
      waiting.set(message.id, { resolve, reject, message });
      post(message);
    });
  }

  return {
    search: (query, filters = {}, page = 0, sort) => ask({ type: "search", query, filters, page, sort }),
    suggest: (text) => ask({ type: "suggest", text }),
    facets: (query, filters = {}, sort) => ask({ type: "facets", query, filters, sort }),
    names: (name, query, filters = {}, sort) => ask({ type: "names", name, query, filters, sort }),
  };
}
