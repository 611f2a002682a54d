// What is asked, {query, filters, sort}, in the address of the search page and back. `sort` is "date", or
// left out.

/** What a reader calls the filters. */
export const HEADINGS = {
  series: "公报",
  kind: "文种",
  year: "年份",
  meeting: "会议",
  person: "人员",
  body: "机关",
};

/** The first and the last of the years that are looked through. */
export const YEARS = { from: "起始年份", to: "截止年份" };

export const FILTERS = [...Object.keys(HEADINGS), ...Object.keys(YEARS)];

export const BY_DATE = "date";

/** What the query part of an address asks. */
export function readAddress(search) {
  const values = new URLSearchParams(search);
  const filters = FILTERS.filter((name) => values.get(name)).map((name) => [name, values.get(name)]);
  const asked = { query: (values.get("q") ?? "").trim(), filters: Object.fromEntries(filters) };
  return values.get("sort") === BY_DATE ? { ...asked, sort: BY_DATE } : asked;
}

/** The address, from the search page, that asks this. */
export function writeAddress({ query, filters, sort }) {
  const chosen = [["q", query], ...FILTERS.map((name) => [name, filters[name]]), ["sort", sort]];
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
export function withFilter(asked, name, value) {
  return { ...asked, filters: { ...asked.filters, [name]: value } };
}
