// Every heading, article and paragraph of a document has an address. One link shows it: beside what the
// pointer is over, and, for the keyboard, where the arrow keys have brought it. It copies the citation
// of the document with that address.

const MOVES = { ArrowDown: 1, ArrowUp: -1 };
const SHOWN = 12; // characters that tell a place from others

/** The element that the address of a place leads to: an article's is its label. */
const target = (place) => (place.id ? place : place.querySelector(":scope > strong[id]"));

/** Put the link there; `copy` is given an address, and returns what to say of it. */
export function offerPlaces(text, copy) {
  for (const plain of text.querySelectorAll("a.place")) plain.remove(); // those for readers without scripts
  const places = [...text.querySelectorAll(":scope > :is(h2, h3, h4, h5, h6, p)")].filter(target);
  if (places.length === 0) return;
  const link = document.createElement("a");
  link.className = "place";
  let at = 0;

  function moveTo(index) {
    at = index;
    const place = places[at];
    link.href = `#${target(place).id}`;
    link.ariaLabel = `复制“${place.textContent.trim().slice(0, SHOWN)}”的引文和网址，按上下键到别的段落`;
    delete link.dataset.said;
    place.prepend(link);
  }

  text.addEventListener("pointerover", (event) => {
    const index = places.findIndex((place) => place.contains(event.target));
    if (index >= 0 && index !== at && document.activeElement !== link) moveTo(index);
  });
  link.addEventListener("keydown", (event) => {
    const next = at + (MOVES[event.key] ?? 0);
    if (next === at || !places[next]) return;
    event.preventDefault();
    moveTo(next);
    link.focus(); // it was taken out of the page for a moment
  });
  link.addEventListener("click", async () => {
    link.dataset.said = await copy(link.href);
  });
  moveTo(0);
}
