// The search page: the question in the address to the engine, its answer to the page.

import { base } from "../../js/site.js";
import { engine } from "../opened.js";
import { readAddress, writeAddress } from "./address.js";
import { inTurn } from "./in-turn.js";
import { HitList } from "./list.js";
import { countText, failureText, nothingText } from "./messages.js";
import { keepPlace, placeOf } from "./place.js";
import { foundNodes, nothingNodes } from "./results.js";
import { stage } from "./stage.js";

const pageTitle = document.title;
const results = stage(document.getElementById("gazette-search"));
let list = null; // of the answer that is shown
let shown = ""; // the question in the address that it answers
let latest = 0; // only the answer to the latest question is shown

document.addEventListener("submit", submit);
document.addEventListener("click", follow);
addEventListener("popstate", ({ state }) => {
  if (location.search !== shown) show(placeOf(state)); // not for a place in this page
});
keepPlace(() => list?.pages ?? 0);
show(placeOf(history.state));

/** The search form of this page asks without leaving it; what is typed anew has no filters yet. */
function submit(event) {
  const field = event.target.elements.q;
  if (!field) return;
  event.preventDefault();
  field.blur(); // lets a phone's keyboard go, and the results are seen
  ask(writeAddress({ query: field.value.trim(), filters: {} }));
}

/** Links to other questions are answered here too; with a modifier they open a tab as ever. */
function follow(event) {
  const link = event.target.closest("#gazette-search a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.origin + link.pathname !== location.origin + location.pathname) return;
  event.preventDefault();
  ask(link.search);
}

async function ask(search) {
  if (search !== location.search) history.pushState(null, "", search);
  await show(placeOf(null));
  results.takeFocus();
}

async function show(place) {
  latest += 1;
  const turn = latest;
  shown = location.search;
  const asked = readAddress(shown);
  list?.stop();
  list = null;
  document.title = asked.query ? `${asked.query} - ${pageTitle}` : pageTitle;
  for (const field of document.querySelectorAll("input[name=q]")) field.value = asked.query;
  if (!asked.query) {
    results.idle();
    return;
  }
  results.loading();
  let again = () => show(place);
  const answer = await engine().search(asked.query, asked.filters, 0).catch(({ name }) => {
    // Published anew, the site may have no such code any more: its page now names other.
    if (name === "NotFoundError" && navigator.onLine) again = () => location.reload();
    return null;
  });
  if (turn !== latest) return;
  if (answer) await showAnswer(asked, answer, place, turn);
  else results.error(failureText(navigator.onLine), again);
}

async function showAnswer(asked, answer, place, turn) {
  const { query, filters } = asked;
  const lists = inTurn((name) =>
    name === "facets" ? engine().facets(query, filters) : engine().names(name, query, filters),
  );
  if (answer.total === 0) {
    const filtered = Object.keys(asked.filters).length > 0;
    results.done(nothingText(asked.query, filtered), nothingNodes(asked, answer, lists));
    return;
  }
  const load = async (page) => {
    const further = await engine().search(asked.query, asked.filters, page);
    if (turn === latest) results.say(countText(asked.query, further)); // the count grows exact
    return further;
  };
  list = new HitList(answer, load, base);
  results.done(countText(asked.query, answer), foundNodes(asked, answer, list, lists));
  await list.grow(place.pages);
  scrollTo(0, place.top);
}
