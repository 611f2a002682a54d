// The values of one filter, each a link to the hits that it leaves.

import { withFilter, writeAddress } from "./address.js";
import { button, countOf, element, link } from "./dom.js";

const SHORT = 5; // values shown at first
const BY_COUNT = (one, other) => other.count - one.count;
const ORDERS = { year: (one, other) => other.value - one.value }; // newest first

/** The list of `[{value, label, count}]`, and a button for the rest of a long one. */
export function valueList(asked, name, values) {
  const items = values.toSorted(ORDERS[name] ?? BY_COUNT).map((one) => valueItem(asked, name, one));
  if (items.length <= SHORT + 1) return [element("ul", "search-values", ...items)];
  const rest = items.splice(SHORT);
  const list = element("ul", "search-values", ...items);
  const more = button("search-filter-rest", `其余 ${rest.length} 项`, () => {
    list.append(...rest);
    more.remove();
    rest[0].firstElementChild.focus();
  });
  return [list, more];
}

/** The value that is set leads back to the question without it. */
function valueItem(asked, name, { value, label, count }) {
  const selected = asked.filters[name] === value;
  const address = writeAddress(withFilter(asked, name, selected ? null : value));
  const made = link("search-value", address, element("span", "", label), countOf(count));
  if (selected) made.ariaCurrent = "true";
  return element("li", "", made);
}
