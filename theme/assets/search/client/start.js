// Starts the engine in a worker or, where module workers do not run, in the page.

const PATIENCE = 20_000; // milliseconds until its code must be there, some 50 KB

/**
 * The function that posts messages to a new engine of the site that `opening`, its first message,
 * names. `settle(answer)` gets its answers, `unanswered()` gives the messages without one, and
 * `fail(name, message)` is called where the code is not to be had: "NotFoundError", or "NetworkError"
 * where it does not come. Nothing is heard of the engine after that.
 */
export function startEngine(opening, { settle, unanswered, fail }) {
  let worker = null;
  let post;
  let receive = (data) => {
    if (data.code === "whole") clearTimeout(watch);
    else if (data.code === "missing") end("NotFoundError", data.message);
    else settle(data);
  };
  const watch = setTimeout(() => end("NetworkError", "the code does not come"), PATIENCE);

  function end(name, message) {
    clearTimeout(watch);
    receive = () => {};
    worker?.terminate();
    fail(name, message);
  }

  function startHere() {
    worker = null;
    post = postHere(opening, (data) => receive(data), ({ message }) => end("NotFoundError", message));
    for (const message of unanswered()) post(message);
  }

  try {
    const started = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    started.onmessage = ({ data }) => receive(data);
    // It could not be loaded: whatever fails later is an answer.
    started.onerror = () => {
      started.onmessage = null; // an answer on its way would come twice
      started.onerror = null;
      started.terminate();
      startHere();
    };
    worker = started;
    post = (message) => started.postMessage(message);
    post(opening);
  } catch {
    startHere();
  }
  return (message) => post(message);
}

function postHere(opening, receive, fail) {
  const engine = import("./worker.js").then(({ start }) => {
    const answer = start(receive);
    answer(opening);
    return answer;
  });
  engine.catch(fail);
  return (message) => engine.then((answer) => answer(message), () => {});
}
