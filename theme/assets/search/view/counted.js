// Links with the number of documents that each leads to.

import { countText, element } from "./dom.js";

/** A list of them that keeps its order while the numbers change, so that none moves from a finger. */
export class CountedLinks {
  node;
  #makeLink;
  #shown = new Map(); // key -> {item, count}

  /** `makeLink(entry)`: the link of an entry, to which its number is added. */
  constructor(className, makeLink) {
    this.node = element("ul", className);
    this.#makeLink = makeLink;
  }

  get items() {
    return [...this.node.children];
  }

  /** Show these entries, each `{key, documents, exact}` and what its link needs. */
  update(entries) {
    const gone = new Set(this.#shown.keys());
    for (const entry of entries) {
      gone.delete(entry.key);
      const { count } = this.#shown.get(entry.key) ?? this.#add(entry);
      count.textContent = countText(entry.documents, entry.exact);
    }
    for (const key of gone) {
      this.#shown.get(key).item.remove();
      this.#shown.delete(key);
    }
  }

  #add(entry) {
    const link = this.#makeLink(entry);
    const count = element("span", "search-count");
    link.append(count);
    const added = { item: element("li", "", link), count };
    this.#shown.set(entry.key, added);
    this.node.append(added.item);
    return added;
  }
}
