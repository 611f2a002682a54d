// On every page: loads the parts of the search when a reader needs them, so that pages stay light.

const field = document.getElementById("search-query");
let typed = false; // while the suggestions were being loaded

field.addEventListener("input", ({ isComposing }) => {
  typed = !isComposing;
});
field.addEventListener("compositionend", () => {
  typed = true; // no input follows it
});
if (document.activeElement === field) {
  typed = field.value !== ""; // before this script was there; page.js fills the field later
  loadSuggestions();
} else {
  field.addEventListener("focus", loadSuggestions, { once: true });
}
addEventListener("hashchange", loadLanding);
loadLanding();

/** Suggestions are a help: where they cannot be loaded, the form still works. */
function loadSuggestions() {
  import("./combobox/combobox.js").then(({ attach }) => attach(field, typed)).catch(() => {});
}

/** The address that a hit leads to names what was found: see landing/hash.js. */
function loadLanding() {
  if (!location.hash.startsWith("#q=")) return;
  removeEventListener("hashchange", loadLanding); // landing.js listens for itself
  import("./landing/landing.js").catch(() => {});
}
