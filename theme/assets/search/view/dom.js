// DOM nodes from data: what a record holds is always text, never markup.

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

/** 8件; 约8件 of candidates, of which not all are verified. */
export function countText(documents, exact = true) {
  return `${exact ? "" : "约"}${documents}件`;
}
