// The first and the last of the years that are looked through, to be chosen.

import { YEARS } from "./address.js";
import { element } from "./dom.js";

/** A form of two choices among years, newest first; nothing where there is nothing to choose. */
export function yearsForm(asked, years) {
  const all = [...new Set([...years, asked.filters.from, asked.filters.to].filter(Boolean))];
  if (all.length < 2) return [];
  all.sort((one, other) => other - one);
  const choices = Object.entries(YEARS).map(([name, label]) => choice(name, label, all, asked.filters[name]));
  const ask = element("button", "search-years-ask", "查这些年");
  return [element("form", "search-years", ...choices, ask)];
}

/** What was chosen, as filters. */
export function yearsOf(form) {
  return Object.fromEntries([...new FormData(form)].filter(([name]) => name in YEARS));
}

function choice(name, label, years, chosen = "") {
  const options = [["", "不限"], ...years.map((year) => [year, `${year}年`])];
  const made = element("select", "", ...options.map(([value, text]) => new Option(text, value, false, value === chosen)));
  made.name = name;
  return element("label", "", label, made);
}
