// Filters: which documents they allow, and how many each of their values leaves.

import { SINGLE } from "../index/facets.js";

const YEARS = { from: (year, first) => year >= first, to: (year, last) => year <= last };

/** What filters `{name: value}` do, `from` and `to` of years, once the facets they ask for are loaded. */
export async function openFilters(engine, filters) {
  const names = Object.keys(filters).filter((name) => filters[name]);
  const tests = await Promise.all(
    names.map(async (name) => {
      const facet = await engine.facet(name in YEARS ? "year" : name);
      const is = YEARS[name] ?? ((value, wanted) => value === wanted);
      const wanted = facet.values.flatMap(([value], at) => (is(value, filters[name]) ? [at] : []));
      return { name, meets: (document) => wanted.some((position) => facet.has(document, position)) };
    }),
  );
  return {
    any: tests.length > 0,
    allows: (document) => tests.every(({ meets }) => meets(document)),
    /** Those of the documents that all filters but one allow. */
    without(but, documents) {
      const others = tests.filter(({ name }) => name !== but);
      if (others.length === 0) return documents;
      return documents.filter((document) => others.every(({ meets }) => meets(document)));
    },
  };
}

/** The facets of found documents: `[{name, values: [{value, label, count}], selected}]`. */
export function countFacets(engine, documents, filters, selected) {
  return Promise.all(
    SINGLE.map(async (name) => ({
      name,
      values: await countValues(engine, name, documents, filters, selected[name]),
      selected: selected[name] ?? null,
    })),
  );
}

/**
 * How many of found documents have each value under the other filters, `[{value, label, count}]`;
 * none that none has, but the selected one.
 */
export async function countValues(engine, name, documents, filters, selected) {
  const { values, count } = await engine.facet(name);
  const counts = count(filters.without(name, documents));
  return values
    .map(([value, label], position) => ({ value, label, count: counts[position] }))
    .filter(({ value, count: found }) => found > 0 || value === selected);
}
