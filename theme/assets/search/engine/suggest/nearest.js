// What is nearest to a query that finds nothing.

import { nearNames } from "./near-names.js";
import { ask } from "../rank/query.js";
import { partsOf } from "./parts.js";

const MOST = 5;
const ANY = { allows: () => true };

/**
 * `[{text, documents, exact}]`: names that are one character or syllable away, else the query's
 * parts, together and by themselves.
 */
export async function nearestTo(engine, { words, wanted }) {
  if (wanted.length !== 1) {
    const typed = words.filter(({ excluded }) => !excluded);
    return found(engine, [...new Set(typed.map((word) => word.typed))]);
  }
  const [{ word, letters }] = wanted;
  const names = await nearNames(engine, word.text, letters);
  if (names.length > 0) return names.slice(0, MOST).map(({ text, documents }) => ({ text, documents, exact: true }));
  const parts = await partsOf(engine, word.text);
  const together = parts.length > 1 ? [parts.join(" ")] : [];
  return found(engine, [...together, ...parts]);
}

/** Those of the queries that find anything by themselves. */
async function found(engine, queries) {
  const asked = queries.slice(0, MOST).map(async (text) => {
    const { outcome } = await ask(engine, text, ANY);
    const { total, exact } = outcome.results.state;
    return { text, documents: total, exact };
  });
  return (await Promise.all(asked)).filter(({ documents }) => documents > 0);
}
