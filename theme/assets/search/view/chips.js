// The filters that are set, each a link that removes it.

import { FILTERS, HEADINGS, withFilter, writeAddress, YEARS } from "./address.js";
import { element, link } from "./dom.js";

/**
 * The chips of what is asked, or nothing where no filter is set.
 * `labelOf(name, value)`: a promise of what to call the value; until then the value stands.
 */
export function chips(asked, labelOf) {
  const chosen = FILTERS.filter((name) => asked.filters[name]);
  if (chosen.length === 0) return [];
  const items = chosen.map((name) => chip(asked, name, labelOf));
  if (chosen.length > 1) items.push(removalOfAll(asked));
  const list = element("ul", "search-chips", ...items.map((item) => element("li", "", item)));
  list.ariaLabel = "已选的筛选条件";
  return [list];
}

function chip(asked, name, labelOf) {
  const value = asked.filters[name];
  const made = removal(withFilter(asked, name, null), "");
  const label = (text) => {
    const shown = `${HEADINGS[name] ?? YEARS[name]}：${text}`;
    made.textContent = shown;
    made.ariaLabel = `去掉 ${shown}`;
  };
  label(value);
  labelOf(name, value).then(label, () => {}); // the value itself is a label good enough
  return made;
}

function removalOfAll(asked) {
  const made = removal({ ...asked, filters: {} }, "全部去掉");
  made.classList.add("search-chip-all");
  return made;
}

function removal(rest, label) {
  return link("search-chip", writeAddress(rest), label);
}
