// The page's side of the search engine.

/**
 * Opens the search of the site at `base`, a URL: `{search(query, filters, page), suggest(text),
 * facets(query, filters), names(name, query, filters)}`, each promising a result, or rejected with a
 * DOMException by name: "AbortError", a later call of the same kind superseded it; "NetworkError", the
 * engine failed, mostly because it could not download what it needs; "NotFoundError", the engine's code
 * is not to be had, and the next call tries again. `onAnswer` is called with every result.
 */
export function openSearch(base, onAnswer = () => {}) {
  const waiting = new Map(); // id -> {resolve, reject, message}
  const messages = () => [...waiting.values()].map(({ message }) => message);
  let last = 0;
  let post = startEngine(base, messages, settle, fail);

  function settle({ id, result, error }) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) {
      reject(new DOMException(error.message, error.superseded ? "AbortError" : "NetworkError"));
      return;
    }
    resolve(result);
    onAnswer();
  }

  function fail({ message }) {
    post = null;
    for (const { reject } of waiting.values()) reject(new DOMException(message, "NotFoundError"));
    waiting.clear();
  }

  function ask(question) {
    last += 1;
    const message = { ...question, id: last };
    return new Promise((resolve, reject) => {
      post ??= startEngine(base, messages, settle, fail);
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
 * posts messages to it. `messages()` are those that are not answered yet.
 */
function startEngine(base, messages, settle, fail) {
  let post;
  const startHere = () => {
    post = postHere(base, settle, fail);
    for (const message of messages()) post(message);
  };
  try {
    const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => settle(data);
    // It could not be loaded: whatever fails later is an answer.
    worker.onerror = () => {
      worker.onmessage = null; // an answer on its way would come twice
      worker.onerror = null;
      worker.terminate();
      startHere();
    };
    post = (message) => worker.postMessage(message);
    post({ type: "open", base });
  } catch {
    startHere();
  }
  return (message) => post(message);
}

function postHere(base, settle, fail) {
  const engine = import("./answers.js").then(({ openAnswers }) => {
    const answer = openAnswers(settle);
    answer({ type: "open", base });
    return answer;
  });
  engine.catch(fail);
  return (message) => engine.then((answer) => answer(message), () => {});
}
