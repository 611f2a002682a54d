// A query to what it finds: which words, in which of the ways to understand it.

import { distinct, parse } from "../../text/words.js";
import { Outcome } from "./outcome.js";
import { spokenNumbers } from "../find/numbers.js";
import { phrases, plans } from "../find/plans.js";
import { readTable } from "../../index/traditional.js";
import { ORDERS } from "./ranks.js";
import { findWord } from "./word.js";

/**
 * What a query finds, in the order of `keyOf`: `{outcome, firstPage, tried}`. Of several plans the first counts that finds
 * anything which the filters allow; else the first that finds anything at all. `nowhere` is a string that is
 * known to stand nowhere, in place of which the query is tried.
 */
export async function ask(engine, query, { allows, keyOf = ORDERS.relevance, nowhere = "" }) {
  const table = await readTable(engine, query);
  const words = parse(query, table);
  const asked = [];
  for (const plan of plans(words, engine.syllables)) {
    const found = await lookUp(engine, plan, table, nowhere);
    const every = plan.some(isWanted) ? [] : await everyDocument(engine);
    const outcome = new Outcome(engine, words, { ...found, every, allows, keyOf });
    asked.push({ outcome, firstPage: await outcome.next() });
    if (asked.at(-1).firstPage.length > 0) break;
  }
  const findsAny = ({ outcome }) => outcome.results.found().length > 0;
  const best = asked.find(({ firstPage }) => firstPage.length > 0) ?? asked.find(findsAny) ?? asked.at(-1);
  const tried = new Set([...best.outcome.tried, ...(table.size > 0 ? ["traditional"] : [])]);
  return { ...best, tried };
}

const isWanted = ({ excluded }) => !excluded;

/** The documents that a query without words is about. */
async function everyDocument(engine) {
  return (await engine.facet("year")).documents;
}

async function lookUp(engine, plan, table, nowhere) {
  const look = (word) => findWord(engine, word, table);
  const lookAsPhrase = (text) => look({ typed: text, text, phrase: true, excluded: false });
  const strings = phrases(plan, engine.syllables).filter((text) => text !== nowhere);
  const [states, phrased] = await Promise.all([
    Promise.all(distinct(plan).map(look)), // only now: lili may be typed as li li
    Promise.all(strings.map(lookAsPhrase)),
  ]);
  const wanted = states.filter(({ word }) => !word.excluded);
  const spoken = spokenNumbers(wanted, engine.syllables).map(lookAsPhrase);
  return { states, phrases: [...phrased, ...(await Promise.all(spoken))] };
}
