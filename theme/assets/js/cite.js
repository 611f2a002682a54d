// Copies how a document is cited: as printed, or with its address and the reader's day (GB/T 7714-2025).

import { onlineCitation } from "./online-citation.js";

const citation = document.querySelector("[data-citation]");
const status = document.querySelector(".cite [role=status]");
const canonical = document.querySelector("link[rel=canonical]")?.href;

function textOf(way) {
  const printed = citation.textContent.trim();
  if (way === "printed") return printed;
  return onlineCitation(printed, canonical ?? `${location.origin}${location.pathname}`, new Date());
}

async function copy(way) {
  try {
    await navigator.clipboard.writeText(textOf(way));
    status.textContent = "已复制。";
  } catch {
    // No permission, or a page without a secure address: the reader copies what is marked.
    getSelection().selectAllChildren(citation);
    status.textContent = "浏览器不让网页复制，引文已选中，请自行复制。";
  }
}

for (const button of document.querySelectorAll("[data-cite]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button.dataset.cite));
}
