// The search engine in a module worker; where none runs, the page imports it.

import { openAnswers } from "./answers.js";

/**
 * As openAnswers(). lunr is asked for at once, because later the site may have other scripts;
 * {code: "whole"} is sent when it is there too, or else {code: "missing", message}.
 */
export function start(send) {
  const lunr = import("../../lib/lunr.js").then((module) => module.lunr);
  lunr.then(
    () => send({ code: "whole" }),
    (error) => send({ code: "missing", message: String(error) }),
  );
  return openAnswers(send, () => lunr);
}

if (!globalThis.document) {
  const answer = start((message) => postMessage(message));
  globalThis.onmessage = ({ data }) => answer(data);
}
