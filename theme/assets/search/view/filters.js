// The panel of filters: every value with the number of hits it leaves.

import { HEADINGS } from "./address.js";
import { element } from "./dom.js";
import { fillWhenOpened } from "./opening.js";
import { ValueList } from "./values.js";
import { yearsForm } from "./years.js";

const BESIDE = matchMedia("(min-width: 60rem)"); // search-filters.css puts it beside the hits then
const FACETS = Object.keys(HEADINGS);
const NAMES = ["person", "body"]; // a download of their own, each

export class FilterPanel {
  node;
  #asked;
  #lists;
  #values;
  #counted = new Set(); // the lists that were asked for

  /**
   * `lists`: inTurn() of lists of facets `{name, values, exact}` as the engine gives them;
   * `heading` where it stands for itself, for the reader to open.
   */
  constructor(asked, lists, heading) {
    this.node = element("details", "search-filters", summary("h2", heading ?? "筛选"));
    this.#asked = asked;
    this.#lists = lists;
    this.#values = new Map(FACETS.map((name) => [name, new ValueList(asked, name)]));
    fillWhenOpened(this.node, async () => {
      await this.#count("facets");
      return FACETS.flatMap((name) => (NAMES.includes(name) ? this.#names(name) : this.#group(name)));
    });
    this.node.open = !heading && BESIDE.matches;
  }

  /** Count anew what was opened, because some hits turned out to be none. */
  async recount() {
    this.#lists.forget();
    await Promise.all([...this.#counted].map((list) => this.#count(list)));
  }

  async #count(list) {
    this.#counted.add(list);
    for (const facet of await this.#lists.read(list)) this.#values.get(facet.name).update(facet);
  }

  #group(name) {
    const values = this.#values.get(name);
    if (values.isEmpty) return [];
    const range = name === "year" ? yearsForm(this.#asked, values.values) : [];
    return element("section", "search-filter", element("h3", "", HEADINGS[name]), ...values.nodes, ...range);
  }

  #names(name) {
    const made = element("details", "search-filter", summary("h3", HEADINGS[name]));
    const values = this.#values.get(name);
    fillWhenOpened(made, async () => {
      await this.#count(name);
      return values.isEmpty ? [element("p", "search-filter-note", "这些文件没有载明。")] : values.nodes;
    });
    return made;
  }
}

function summary(heading, text) {
  return element("summary", "", element(heading, "", text));
}
