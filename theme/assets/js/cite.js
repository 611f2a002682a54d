// Copies how a document is cited: as printed, or with its address and the reader's day (GB/T 7714-2025);
// with the address of one of its paragraphs, too.

import { onlineCitation } from "./online-citation.js";
import { offerPlaces } from "./places.js";

const citation = document.querySelector("[data-citation]");
const status = document.querySelector(".cite [role=status]");
const canonical = document.querySelector("link[rel=canonical]")?.href ?? `${location.origin}${location.pathname}`;

const printed = () => citation.textContent.trim();
const online = (address) => onlineCitation(printed(), address, new Date());

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = "已复制。";
  } catch {
    // No permission, or a page without a secure address: the reader copies what is marked.
    getSelection().selectAllChildren(citation);
    status.textContent = "浏览器不让网页复制，引文已选中，请自行复制。";
  }
  return status.textContent;
}

for (const button of document.querySelectorAll("[data-cite]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button.dataset.cite === "printed" ? printed() : online(canonical)));
}

offerPlaces(document.querySelector("[data-text]"), (address) => copy(online(`${canonical}${new URL(address).hash}`)));
