// The page's side of the search engine.

/**
 * Opens the search of the site at `base`, a URL: `{search(query, filters, page), suggest(text),
 * facets(query, filters), names(name, query, filters)}`, each promising a result. What a later call
 * of the same kind supersedes is rejected with an error whose name is "AbortError".
 */
export function openSearch(base) {
  const waiting = new Map(); // id -> {resolve, reject, message}
  const post = startEngine(base, waiting, settle);
  let last = 0;

  function settle({ id, result, error }) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (!error) resolve(result);
    else reject(new DOMException(error.message, error.superseded ? "AbortError" : "NetworkError"));
  }

  function ask(question) {
    last += 1;
    const message = { ...question, id: last };
    return new Promise((resolve, reject) => {
      waiting.set(message.id, { resolve, reject, message });
      post(message);
    });
  }

  return {
    search: (query, filters = {}, page = 0) => ask({ type: "search", query, filters, page }),
    suggest: (text) => ask({ type: "suggest", text }),
    facets: (query, filters = {}) => ask({ type: "facets", query, filters }),
    names: (name, query, filters = {}) => ask({ type: "names", name, query, filters }),
  };
}

/**
 * Start the engine in a worker or, where module workers do not run, in the page: the function that
 * posts messages to it.
 */
function startEngine(base, waiting, settle) {
  let post;
  const startHere = () => {
    const answer = import("./answers.js").then(({ openAnswers }) => openAnswers(settle));
    post = async (message) => (await answer)(message);
    post({ type: "open", base });
    for (const { message } of waiting.values()) post(message);
  };
  try {
    const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => settle(data);
    worker.onerror = startHere; // it could not be loaded: whatever fails later is an answer
    post = (message) => worker.postMessage(message);
    post({ type: "open", base });
  } catch {
    startHere();
  }
  return (message) => post(message);
}
