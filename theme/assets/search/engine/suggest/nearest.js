// What is nearest to a query that finds nothing.

import { intersect } from "../../index/postings.js";
import { pairs } from "../../text/normalise.js";
import { nearNames } from "./near-names.js";
import { ask } from "../rank/query.js";

const MOST = 5;
const SHORTEST = 2; // characters of a part
const LONGEST = 24; // characters that are parted: each pair is looked up
const SHARDS = 8; // looked up for the parts where they are not small: those of 23 pairs were 900 KB
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

/** A string in parts, each as long as a unit has all its pairs: 青禾县 and 检察长. */
async function partsOf({ terms, root }, text) {
  const all = [...text].filter((one) => one !== " ").slice(0, LONGEST);
  const rarities = pairs(all.join("")).map(terms.rarity);
  const [from, to] = rangeToLookUp(rarities, root.isSmall ? Infinity : SHARDS);
  const characters = all.slice(from, to + 1);
  const found = await Promise.all(pairs(characters.join("")).map(terms.find));
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

/**
 * The places of the pairs to look up, from the first up to, not including, the second: `most` of
 * them, the rarest one, which tells most of what is meant, and what is beside it, the rarer side
 * first. A pair of which nothing is known is nowhere and costs nothing.
 */
export function rangeToLookUp(rarities, most) {
  const rarity = (at) => (at < rarities.length ? (rarities[at] ?? Infinity) : -Infinity);
  const known = rarities.flatMap((one, at) => (one === null ? [] : [at]));
  let next = known.reduce((one, other) => (rarity(other) > rarity(one) ? other : one), known[0] ?? 0);
  let [from, to] = [next, next];
  let looked = 0;
  while (to - from < rarities.length) {
    if (rarities[next] !== null) looked += 1;
    if (looked > most) break;
    [from, to] = [Math.min(from, next), Math.max(to, next + 1)];
    next = from > 0 && rarity(from - 1) >= rarity(to) ? from - 1 : to;
  }
  return [from, to];
}
