// The answer of the engine as what stands below the message.

import { writeAddress } from "./address.js";
import { chips } from "./chips.js";
import { element, link } from "./dom.js";
import { filterPanel } from "./filters.js";
import { choicesText, triedText } from "./messages.js";
import { questions } from "./questions.js";

const ADVICE =
  "请核对文字。一句话查不到时，请把它拆成几个词，以空格分开：含有每一个词的文件都会列出。";

/** Hits, `list` of list.js, with the ways to narrow them and what the query may mean. */
export function foundNodes(asked, { choices }, list, lists) {
  return [
    ...questions(choicesText(asked.query), choices),
    ...chips(asked, labels(lists)),
    filterPanel(asked, lists),
    element("div", "search-list", ...list.nodes),
  ];
}

/** What was tried, and what the reader may ask instead. */
export function nothingNodes(asked, { tried, nearest }, lists) {
  return [
    ...chips(asked, labels(lists)),
    element(
      "div",
      "search-nothing sheet",
      element("p", "", triedText(tried), ADVICE),
      ...unfiltered(asked),
      ...questions("相近的有：", nearest),
    ),
  ];
}

function unfiltered(asked) {
  if (Object.keys(asked.filters).length === 0) return [];
  const all = writeAddress({ ...asked, filters: {} });
  return [element("p", "search-unfiltered", link("search-choice", all, "去掉筛选条件再查"))];
}

/** What to call a filter's value: the facets know, or the list of names. */
function labels(lists) {
  return async (name, value) => {
    const facet = (await lists("facets")).find((one) => one.name === name);
    const values = facet?.values ?? (await lists(name));
    return values.find((known) => known.value === value)?.label ?? value;
  };
}
