// The panel of filters: every value with the number of hits it leaves.

import { element } from "./dom.js";
import { HEADINGS } from "./headings.js";
import { fillWhenOpened } from "./opening.js";
import { valueList } from "./values.js";

const BESIDE = matchMedia("(min-width: 60rem)"); // search-filters.css puts it beside the hits then

/** `lists(name)` promises "facets" as the engine gives them, or the values of "person" or "body". */
export function filterPanel(asked, lists) {
  const panel = element("details", "search-filters", summary("h2", "筛选"));
  fillWhenOpened(panel, async () => {
    const facets = await lists("facets");
    return [
      ...facets.filter(({ values }) => values.length > 0).map((facet) => group(asked, facet)),
      ...["person", "body"].map((name) => namesGroup(asked, name, lists)),
    ];
  });
  panel.open = BESIDE.matches;
  return panel;
}

function group(asked, { name, values }) {
  const heading = element("h3", "", HEADINGS[name]);
  return element("section", "search-filter", heading, ...valueList(asked, name, values));
}

/** People and bodies are a download of their own. */
function namesGroup(asked, name, lists) {
  const made = element("details", "search-filter", summary("h3", HEADINGS[name]));
  fillWhenOpened(made, async () => {
    const values = await lists(name);
    if (values.length > 0) return valueList(asked, name, values);
    return [element("p", "search-filter-note", "这些文件没有载明。")];
  });
  return made;
}

function summary(heading, text) {
  return element("summary", "", element(heading, "", text));
}
