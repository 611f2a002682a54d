// The text of an element, and marks around parts of it.

const BLOCKS = "address, blockquote, caption, dd, div, dl, dt, h1, h2, h3, h4, li, p, td, th";

/**
 * `{text, nodes}`: the text, a line for each block, and its text nodes, `[{node, start}]`, without
 * those that only lay out the markup: a <mark> between two cells would be a cell more.
 */
export function readText(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  let before = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("svg")) continue; // a chart says what its table does
    const block = node.parentElement.closest(BLOCKS);
    if (before && block !== before) text += "\n";
    before = block;
    if (node.data.trim() !== "") nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** Mark text[start:end]; gives its <mark> elements, one for each text node that it goes through. */
export function wrap(nodes, [start, end]) {
  return nodes.flatMap(({ node, start: offset }) => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    return from < to ? [wrapNode(node, from, to)] : [];
  });
}

function wrapNode(node, from, to) {
  const part = node.splitText(from);
  part.splitText(to - from);
  const mark = document.createElement("mark");
  mark.className = "found";
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}
