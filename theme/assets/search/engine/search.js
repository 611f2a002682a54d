// The answer to a search message.

import { answersTo, answersToAny } from "./suggest/answers.js";
import { choicesOf } from "./suggest/choices.js";
import { countFacets, countValues, openFilters } from "./filters.js";
import { insteadOf } from "./suggest/instead.js";
import { nearestTo } from "./suggest/nearest.js";
import { affordable } from "./find/spent.js";
import { ask } from "./rank/query.js";
import { ORDERS } from "./rank/ranks.js";
import { readTable } from "../index/traditional.js";
import { parse } from "../text/words.js";

const TRIED = ["exact", "names", "pinyin", "initials", "tolerant", "numerals", "traditional"];

const MEANT = 3; // readings of pinyin for which pages are looked up
const KEPT = 3; // questions: that of the list shown, and those asked meanwhile

/** Answers searches of an opened engine; the last ones are kept, so that their next pages cost little. */
export function openSearches(opened) {
  const sessions = new Map();

  /**
   * `{engine, filters, outcome, answers, tried, instead, pages}` of a query; a page is a promise of
   * `{hits, more}`, and `engine` counts what this question needs, and nothing else.
   * `instead` tells what is answered where nothing has the words, as insteadOf() gives it.
   */
  async function start(query, asked, sort) {
    const engine = opened.begin();
    const filters = { ...(await openFilters(engine, asked)), keyOf: ORDERS[sort] };
    const words = parse(query, await readTable(engine, query));
    const [typed, own] = await Promise.all([ask(engine, query, filters), answersTo(engine, words)]);
    const isNothing = typed.outcome.wanted.length > 0 && typed.outcome.results.found().length === 0;
    const other = isNothing ? await insteadOf(engine, typed.outcome, filters) : null;
    const { outcome, tried, firstPage } = other?.asked ?? typed;
    const first = { hits: firstPage, more: outcome.results.state.more };
    const instead = other?.instead ?? null;
    const isAnother = ["sound", "like", "near"].includes(instead?.way);
    const meant = isAnother ? instead.parts : own.length > 0 ? [] : readAs(outcome);
    const ofMeant = (limited) => answersToAny(limited, meant.map((text) => parse(text)));
    const answers = meant.length > 0 ? await affordable(engine, ofMeant, []) : own;
    return { engine, filters, outcome, answers, tried, instead, pages: [Promise.resolve(first)] };
  }

  function session({ query, filters, sort = "relevance" }) {
    const key = JSON.stringify([query, Object.entries(filters).sort(), sort]);
    const started = sessions.get(key) ?? start(query, filters, sort);
    sessions.delete(key);
    sessions.set(key, started);
    if (sessions.size > KEPT) sessions.delete(sessions.keys().next().value);
    started.catch(() => sessions.delete(key));
    return started;
  }

  /** A page, after all before it; whether there is one after it is known then. */
  async function readPage({ outcome, pages }, page) {
    while (pages.length <= page) {
      const next = pages
        .at(-1)
        .then(async () => ({ hits: await outcome.next(), more: outcome.results.state.more }));
      const number = pages.push(next) - 1;
      next.catch(() => pages.splice(number)); // is read anew when it is asked for again
    }
    return pages[page];
  }

  return {
    async search(asked) {
      const { query, page } = asked;
      const found = await session(asked);
      const { engine, outcome, filters } = found;
      // Filters alone find what they allow; marks, of which no word is left, find nothing.
      if (outcome.words.length === 0 && (query !== "" || !filters.any)) return NOTHING;
      const { hits, more } = await readPage(found, page);
      const { total, exact } = outcome.results.state;
      const anywhere = countAnywhere(found);
      const choices = choicesOf(engine, outcome);
      const near = (limited) => nearestTo(limited, outcome);
      const nearest = anywhere.documents === 0 ? await affordable(engine, near, []) : [];
      const tried = TRIED.filter((way) => found.tried.has(way));
      const small = engine.root.isSmall; // its pages are small downloads too
      const { answers, instead } = found;
      return { total, exact, anywhere, more, hits, answers, choices, tried, nearest, instead, small };
    },
    async facets(asked) {
      const { engine, outcome: { results }, filters } = await session(asked);
      const facets = await countFacets(engine, results.found(), filters, asked.filters);
      return facets.map((facet) => ({ ...facet, exact: areVerified(results, asked.filters[facet.name]) }));
    },
    async names({ name, ...asked }) {
      const { engine, outcome: { results }, filters } = await session(asked);
      const values = await countValues(engine, name, results.found(), filters, asked.filters[name]);
      return { values, exact: areVerified(results, asked.filters[name]) };
    },
  };
}

/** What pinyin means as words, most documents first, at most three texts; none of anything else. */
function readAs({ wanted }) {
  if (!wanted.some(isRead)) return [];
  const texts = wanted.map((state) => (isRead(state) ? meanings(state) : [state.word.text]));
  return texts.reduce((made, more) => made.flatMap((head) => more.map((one) => head + one)).slice(0, MEANT), [""]);
}

function isRead({ letters, patterns: { whole, tolerant } }) {
  return letters !== "" || whole.length > 0 || tolerant.length > 0;
}

function meanings({ alternatives }) {
  const left = alternatives.filter(({ units, refuted, letters }) => !letters && units.some((unit) => !refuted.has(unit)));
  return left.toSorted((a, b) => b.units.length - a.units.length).map(({ text }) => text);
}

/** How many documents are found whatever the filters say, `{documents, exact}`. */
function countAnywhere({ filters, outcome }) {
  const documents = outcome.results.found().length;
  return { documents, exact: areVerified(outcome.results, filters.any) };
}

/**
 * Whether what is counted is verified, or need not be. What the filters refuse, counted too where
 * `refused`, is never read.
 */
function areVerified({ state, doubtful }, refused) {
  return state.exact && !(refused && doubtful);
}

const NOTHING = {
  total: 0,
  exact: true,
  small: true,
  anywhere: { documents: 0, exact: true },
  more: false,
  hits: [],
  answers: [],
  choices: [],
  tried: [],
  nearest: [],
  instead: null,
};
