// What is only tried for a question, as far as it does not need too much.

import { Overspent } from "../../index/files.js";

const MOST = 108_000; // bytes that a question may need with all that is tried for it

/**
 * What `attempt(engine)` promises, or `otherwise` where it, with all before, would need more than a question
 * may: it asks the engine that it is given, which is refused that.
 */
export async function affordable({ files, through }, attempt, otherwise) {
  try {
    return await files.within(MOST, (limited) => attempt(through(limited)));
  } catch (error) {
    if (error instanceof Overspent) return otherwise;
    throw error;
  }
}
