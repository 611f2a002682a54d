// Other questions that a reader may have meant, as links.

import { writeAddress } from "./address.js";
import { CountedLinks } from "./counted.js";
import { element, link } from "./dom.js";

/** Links under a heading; they ask without filters, as the documents are counted. */
export class Questions {
  node;
  #links = new CountedLinks("search-choices", ({ key }) =>
    link("search-choice", writeAddress({ query: key, filters: {} }), key),
  );

  constructor(heading) {
    const title = element("h2", "search-questions-heading", heading);
    this.node = element("section", "search-questions", title, this.#links.node);
  }

  /** Show `[{text, documents, exact}]`; nothing for none. */
  update(texts) {
    this.node.hidden = texts.length === 0;
    this.#links.update(texts.map(({ text, ...counted }) => ({ key: text, ...counted })));
  }
}
