// A query to results: which words, in which of the ways to understand it.

import { parse } from "../words.js";
import { spokenNumbers } from "./numbers.js";
import { phrases, plans } from "./plans.js";
import { Results } from "./results.js";
import { FEW } from "./stages.js";
import { readTable } from "./traditional.js";
import { findWord, lookFurther } from "./word.js";

const PHRASE = 0; // what was typed as several words and stands as one string ranks first
const WORDS = 1;

/**
 * What a query finds: `{words, wanted, results, firstPage, tried}`, `wanted` being the words as
 * findWord() gives them. Of several plans the first that finds anything counts.
 */
export async function ask(engine, query, filters) {
  const table = await readTable(engine, query);
  const words = parse(query, table);
  let answer;
  for (const plan of plans(words, engine.syllables)) {
    answer = await follow(engine, plan, table, filters);
    if (answer.results.found().length > 0) break;
  }
  if (table.size > 0) answer.tried.add("traditional");
  return { ...answer, words };
}

async function follow(engine, plan, table, filters) {
  const look = (word) => findWord(engine, word, table);
  const lookAsPhrase = (text) => look({ typed: text, text, phrase: true, excluded: false });
  const [states, ways] = await Promise.all([
    Promise.all(plan.map(look)),
    Promise.all(phrases(plan, engine.syllables).map(lookAsPhrase)),
  ]);
  const wanted = states.filter(({ word }) => !word.excluded);
  ways.push(...(await Promise.all(spokenNumbers(wanted, engine.syllables).map(lookAsPhrase))));
  const excluded = states.filter(({ word }) => word.excluded);
  for (;;) {
    const found = [...ways.map((way) => ({ step: PHRASE, words: [way] })), { step: WORDS, words: wanted }];
    const results = new Results(engine, { ways: found, excluded, allows: filters.allows });
    const firstPage = await results.next();
    const few = wanted.length === 1 && results.found().length < FEW;
    if (!few || !(await lookFurther(wanted[0]))) {
      const tried = new Set(states.flatMap((state) => [...state.tried]));
      return { wanted, results, firstPage, tried };
    }
  }
}
