// What is nearest to a query that finds nothing.

import { intersect } from "../index/postings.js";
import { nearNames } from "./near-names.js";
import { ask } from "./query.js";

const MOST = 5;
const SHORTEST = 2; // characters of a part
const LONGEST = 24; // characters that are parted: each pair is looked up
const ANY = { allows: () => true };

/**
 * `[{text, documents, exact}]`: names that are one character or syllable away, else the query's
 * parts, together and by themselves.
 */
export async function nearestTo(engine, { words, wanted }) {
  if (wanted.length !== 1) {
    const typed = words.filter(({ excluded }) => !excluded);
    return found(engine, typed.map((word) => word.typed));
  }
  const [{ word, letters }] = wanted;
  const names = await nearNames(engine, word.text, letters);
  if (names.length > 0) return names.slice(0, MOST).map((name) => ({ ...name, exact: true }));
  const parts = await partsOf(engine, word.text);
  const together = parts.length > 1 ? [parts.join(" ")] : [];
  return found(engine, [...together, ...parts]);
}

/** Those of the queries that find anything by themselves. */
async function found(engine, queries) {
  const asked = queries.slice(0, MOST).map(async (text) => {
    const { answer } = await ask(engine, text, ANY);
    const { total, exact } = answer.results.state;
    return { text, documents: total, exact };
  });
  return (await Promise.all(asked)).filter(({ documents }) => documents > 0);
}

/** A string in parts, each as long as a unit has all its pairs: 内黄县 and 检察长. */
async function partsOf({ terms }, text) {
  const characters = [...text].filter((one) => one !== " ").slice(0, LONGEST);
  const pairs = characters.slice(1).map((second, i) => terms.find(characters[i] + second));
  const found = await Promise.all(pairs);
  const parts = [];
  let [part, units] = [characters[0] ?? "", null];
  found.forEach((term, i) => {
    const common = term && units ? intersect(units, term.units) : term?.units;
    if (common?.length > 0) {
      [part, units] = [part + characters[i + 1], common];
    } else {
      parts.push(part);
      [part, units] = [characters[i + 1], null];
    }
  });
  return [...parts, part].filter((one) => [...one].length >= SHORTEST);
}
