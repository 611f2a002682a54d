// What is asked, {query, filters}, in the address of the search page and back.

/** What a reader calls the filters. */
export const HEADINGS = {
  series: "公报",
  kind: "文种",
  year: "年份",
  meeting: "会议",
  person: "人员",
  body: "机关",
};

export const FILTERS = Object.keys(HEADINGS);

/** What the query part of an address asks. */
export function readAddress(search) {
  const values = new URLSearchParams(search);
  const filters = FILTERS.filter((name) => values.get(name)).map((name) => [name, values.get(name)]);
  return { query: (values.get("q") ?? "").trim(), filters: Object.fromEntries(filters) };
}

/** The address, from the search page, that asks this. */
export function writeAddress({ query, filters }) {
  const chosen = [["q", query], ...FILTERS.map((name) => [name, filters[name]])];
  const values = chosen.filter(([, value]) => value);
  return values.length > 0 ? `?${new URLSearchParams(values)}` : "./";
}

/** Whether anything is asked: filters alone ask for all documents that they allow. */
export function isQuestion({ query, filters }) {
  return query !== "" || isFiltered(filters);
}

export function isFiltered(filters) {
  return FILTERS.some((name) => filters[name]);
}

/** The same question with one filter set, or removed where `value` is null. */
export function withFilter({ query, filters }, name, value) {
  return { query, filters: { ...filters, [name]: value } };
}
