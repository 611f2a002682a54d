// The answer of the engine as what stands below the message.

import { base } from "../../js/site.js";
import { writeAddress, YEARS } from "./address.js";
import { answerNodes } from "./answers.js";
import { chips } from "./chips.js";
import { countText, element, link } from "./dom.js";
import { FilterPanel } from "./filters.js";
import { ADVICE, choicesText, triedText } from "./messages.js";
import { orderOf } from "./order.js";
import { Questions } from "./questions.js";

/** What stands around the hits, and changes while their further pages are read. */
export class Surroundings {
  #above;
  #choices;
  #chips;
  #panel;
  #order;
  #exact;

  constructor(asked, answer, lists) {
    this.#above = answerNodes(answer.answers, base);
    this.#order = orderOf(asked, answer.total);
    this.#choices = new Questions(choicesText(asked.query));
    this.#chips = chips(asked, labels(lists));
    this.#panel = new FilterPanel(asked, lists);
    this.#show(answer);
  }

  /** What pages answer, what the query may mean, the ways to narrow it, and the hits, `list` of list.js. */
  nodes(list) {
    const hits = element("div", "search-list", ...list.nodes);
    return [...this.#above, this.#choices.node, ...this.#chips, this.#panel.node, ...this.#order, hits];
  }

  /** Verifying a further page may have left less than was counted. */
  update(answer) {
    const settled = this.#exact;
    this.#show(answer);
    if (!settled) this.#panel.recount().catch(() => {}); // the counts go on saying that they are about
  }

  #show({ choices, exact, anywhere }) {
    this.#choices.update(choices.map((choice) => ({ ...choice, exact: anywhere.exact })));
    this.#exact = exact;
  }
}

/** What was tried, and what the reader may ask instead. */
export function nothingNodes(asked, answer, lists) {
  return [...answerNodes(answer.answers, base), ...chips(asked, labels(lists)), ...instead(asked, answer)];
}

function instead(asked, { answers, anywhere, tried, nearest }) {
  if (asked.query === "") return [];
  if (anywhere.documents > 0) return [unfiltered(asked, anywhere)];
  if (answers.length > 0) return [];
  const questions = new Questions("相近的有：");
  questions.update(nearest);
  const advice = element("p", "", triedText(tried), ADVICE);
  return [element("div", "search-nothing sheet", advice, questions.node)];
}

function unfiltered(asked, { documents, exact }) {
  const count = element("span", "search-count", countText(documents, exact));
  const all = writeAddress({ ...asked, filters: {} });
  return link("search-choice", all, "去掉筛选条件再查", count);
}

/** What to call a filter's value: the facets know, or the list of names. */
function labels(lists) {
  return async (name, value) => {
    if (name in YEARS) return `${value}年`;
    const known = (facets) => facets.find((facet) => facet.name === name);
    const { values } = known(await lists.read("facets")) ?? known(await lists.read(name));
    return values.find((one) => one.value === value)?.label ?? value;
  };
}
