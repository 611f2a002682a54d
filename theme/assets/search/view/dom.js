// DOM nodes from data: what a record holds is always text, never markup.

import { runs } from "../text/title.js";

/** An element with a class, or "" for none, and children, texts among them. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button that does no more than call `act`. */
export function button(className, label, act) {
  const made = element("button", className, label);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

export function link(className, href, ...children) {
  const made = element("a", className, ...children);
  made.href = href;
  return made;
}

/** Text nodes and <mark> elements for `[{text, marked}]`. */
export function toNodes(parts) {
  return parts.map(({ text, marked }) =>
    marked ? element("mark", "", text) : document.createTextNode(text),
  );
}

/** Nodes of a title `[{text, marked}]`, with a <wbr> wherever `lines` says that a line may end. */
export function titleNodes(title, lines) {
  return runs(title, lines).flatMap(({ whole, parts }) => {
    const nodes = parts.flatMap(({ texts, marked }) => {
      const broken = texts.flatMap((text, i) => (i > 0 ? [element("wbr", ""), text] : [text]));
      return marked ? [element("mark", "", ...broken)] : broken;
    });
    return whole ? [element("span", "whole", ...nodes)] : nodes;
  });
}

/** 8件; nothing of candidates, of which not all are verified: such a number says nothing. */
export function countText(documents, exact = true) {
  return exact ? `${documents}件` : "";
}
