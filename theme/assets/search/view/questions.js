// Other questions that a reader may have meant, as links.

import { writeAddress } from "./address.js";
import { countOf, element, link } from "./dom.js";

/**
 * `[{text, documents}]` as links to the search for each text, under a heading; nothing for none.
 * They ask without filters, as the documents are counted.
 */
export function questions(heading, texts) {
  if (texts.length === 0) return [];
  const items = texts.map(({ text, documents }) => {
    const address = writeAddress({ query: text, filters: {} });
    return element("li", "", link("search-choice", address, text, countOf(documents)));
  });
  const title = element("h2", "search-questions-heading", heading);
  return [element("section", "search-questions", title, element("ul", "search-choices", ...items))];
}
