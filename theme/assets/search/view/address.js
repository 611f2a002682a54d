// What is asked, {query, filters}, in the address of the search page and back.

export const FILTERS = ["series", "kind", "year", "meeting", "person", "body"];

/** What the query part of an address asks. */
export function readAddress(search) {
  const values = new URLSearchParams(search);
  const filters = FILTERS.filter((name) => values.get(name)).map((name) => [name, values.get(name)]);
  return { query: (values.get("q") ?? "").trim(), filters: Object.fromEntries(filters) };
}

/** The query part of the address that asks this. */
export function writeAddress({ query, filters }) {
  const chosen = FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]);
  return `?${new URLSearchParams([["q", query], ...chosen])}`;
}

/** The same question with one filter set, or removed where `value` is null. */
export function withFilter({ query, filters }, name, value) {
  return { query, filters: { ...filters, [name]: value } };
}
