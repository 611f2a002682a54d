// The values of one filter, each a link to the hits that it leaves.

import { readCardinal } from "../text/cardinals.js";
import { withFilter, writeAddress } from "./address.js";
import { CountedLinks } from "./counted.js";
import { button, element, link } from "./dom.js";

const SHORT = 5; // values shown at first
const CARDINAL = /[〇零一二三四五六七八九十百千]+/gu;
const NATURAL = new Intl.Collator("zh", { numeric: true });
const BY_COUNT = (one, other) =>
  other.count - one.count || NATURAL.compare(inFigures(one.label), inFigures(other.label));
const ORDERS = { year: (one, other) => other.value - one.value }; // newest first

/** The list, and a button for the rest of a long one. */
export class ValueList {
  #name;
  #links;
  #rest = button("search-filter-rest", "", () => this.#unfold());
  #unfolded = false;
  #shown = [];

  constructor(asked, name) {
    this.#name = name;
    this.#links = new CountedLinks("search-values", (entry) => valueLink(asked, name, entry));
  }

  get nodes() {
    return [this.#links.node, this.#rest];
  }

  /** The values, in their order. */
  get values() {
    return this.#shown;
  }

  get isEmpty() {
    return this.#links.items.length === 0;
  }

  /** Show `[{value, label, count}]`; `exact` tells whether the counts are. */
  update({ values, exact }) {
    const sorted = values.toSorted(ORDERS[this.#name] ?? BY_COUNT);
    this.#shown = sorted.map(({ value }) => value);
    this.#links.update(
      sorted.map(({ value, label, count }) => ({ key: value, label, documents: count, exact })),
    );
    this.#fold();
  }

  /** Hide the rest of a long list, but never the value that is set. */
  #fold() {
    const rest = this.#links.items.slice(this.#isShort() ? Infinity : SHORT).filter(isUnset);
    for (const item of this.#links.items) item.hidden = rest.includes(item);
    this.#rest.textContent = `其余 ${rest.length} 项`;
    this.#rest.hidden = rest.length === 0;
  }

  #isShort() {
    return this.#unfolded || this.#links.items.length <= SHORT + 1;
  }

  #unfold() {
    const first = this.#links.items.find((item) => item.hidden);
    this.#unfolded = true;
    this.#fold();
    first.firstElementChild.focus();
  }
}

/** So that 二十四 stands between 二十三 and 二十五. */
function inFigures(label) {
  return label.replace(CARDINAL, (numeral) => readCardinal(numeral) || numeral);
}

function isUnset(item) {
  return item.firstElementChild.ariaCurrent === null;
}

/** The value that is set leads back to the question without it. */
function valueLink(asked, name, { key, label }) {
  const selected = asked.filters[name] === key;
  const address = writeAddress(withFilter(asked, name, selected ? null : key));
  const made = link("search-value", address, element("span", "", label));
  if (selected) made.ariaCurrent = "true";
  return made;
}
