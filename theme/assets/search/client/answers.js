// Messages to answers, {id, result} or {id, error: {message}}: in the worker, or in the page.

import { openEngine } from "../engine/engine.js";

/** What answers messages; the first one must be {type: "open", base}. `send(answer)` posts one. */
export function openAnswers(send) {
  const latest = new Map(); // type -> the id of the last message of it
  let engine = null;
  return async (message) => {
    const { id, type } = message;
    if (type === "open") {
      engine = openEngine(message.base);
      return;
    }
    latest.set(type, id);
    try {
      const result = await engine.answer(message);
      const superseded = latest.get(type) !== id;
      send(superseded ? { id, error: { message: "superseded", superseded } } : { id, result });
    } catch (error) {
      console.error(error); // it may be a mistake of ours, which the page takes for a lost network
      send({ id, error: { message: String(error) } });
    }
  };
}
