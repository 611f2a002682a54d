// What the site's pages answer, above the hits: cards that lead there.

import { element, link, titleNodes } from "./dom.js";

/** The cards of answers as the engine gives them; nothing for none. */
export function answerNodes(answers, base) {
  if (answers.length === 0) return [];
  const cards = answers.map((answer) => card(answer, base));
  const made = element("section", "search-answers", ...cards);
  made.ariaLabel = "本站的相关页面";
  return [made];
}

function card({ kind, title, ends, page, rows }, base) {
  const nodes = titleNodes([{ text: title, marked: false }], { ends, whole: [] });
  const heading = element("h2", "search-answer-title", link("", new URL(page, base).href, ...nodes));
  const kindOf = element("p", "search-answer-kind", kind);
  const lines = rows.map(({ name, page: to, said }) => {
    const shown = to ? wayTo(to, name, base) : name;
    return element("li", "", shown, ...(said ? [element("span", "search-answer-said", said)] : []));
  });
  const list = lines.length > 0 ? [element("ul", "search-answer-rows", ...lines)] : [];
  return element("div", "search-answer", kindOf, heading, ...list);
}

function wayTo(page, text, base) {
  return link("", new URL(page, base).href, text);
}
