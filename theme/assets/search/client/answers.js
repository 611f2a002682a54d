// Messages to answers, {id, result} or {id, error: {message, name}}: in the worker, or in the page.

import { openEngine } from "../engine/engine.js";
import { OtherFormat } from "../index/files.js";

/**
 * What answers messages; the first one must be {type: "open", base, version}. `send(answer)` posts
 * one. `name` tells why there is no result: "AbortError" where a later message of the type superseded
 * it, "VersionError" where these scripts cannot read the site's index any more, else "NetworkError".
 */
export function openAnswers(send, loadLunr) {
  const latest = new Map(); // type -> the id of the last message of it
  let engine = null;
  return async (message) => {
    const { id, type } = message;
    if (type === "open") {
      const { base, version } = message;
      engine = openEngine({ base, version, loadLunr });
      return;
    }
    latest.set(type, id);
    try {
      const result = await engine.answer(message);
      const superseded = latest.get(type) !== id;
      send(superseded ? { id, error: { message: "superseded", name: "AbortError" } } : { id, result });
    } catch (error) {
      console.error(error); // it may be a mistake of ours, which the page takes for a lost network
      const name = error instanceof OtherFormat ? "VersionError" : "NetworkError";
      send({ id, error: { message: String(error), name } });
    }
  };
}
