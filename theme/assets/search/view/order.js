// In which order the hits stand: links, of which one says the order now.

import { BY_DATE, writeAddress } from "./address.js";
import { element, link } from "./dom.js";

const ORDERS = [
  { sort: undefined, label: "按相关程度" },
  { sort: BY_DATE, label: "按日期，新的在前" },
];

/** The links, or nothing where there is nothing to put in order, or no words that order it. */
export function orderOf(asked, total) {
  if (asked.query === "" || total < 2) return [];
  const items = ORDERS.map(({ sort, label }) => {
    const made = link("search-order-way", writeAddress({ ...asked, sort }), label);
    if (asked.sort === sort) made.ariaCurrent = "true";
    return element("li", "", made);
  });
  const list = element("ul", "search-order", ...items);
  list.ariaLabel = "排序";
  return [list];
}
