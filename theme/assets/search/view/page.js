// The search page: the question in the address to the engine, its answer to the page.

import { base } from "../../js/site.js";
import { engine } from "../client/opened.js";
import { isQuestion, readAddress, writeAddress } from "./address.js";
import { element } from "./dom.js";
import { FilterPanel } from "./filters.js";
import { inTurn } from "./in-turn.js";
import { HitList } from "./list.js";
import { AGAIN, failureText, nothingText, OUTDATED, RELOAD, totalText } from "./messages.js";
import { keepPlace, placeOf } from "./place.js";
import { Surroundings, nothingNodes } from "./results.js";
import { stage } from "./stage.js";
import { yearsOf } from "./years.js";

const AT_ONCE = 13; // pages of hits in a small index, where most questions are answered whole

const pageTitle = document.title;
const field = document.getElementById("search-query");
const results = stage(
  document.getElementById("gazette-search"),
  document.getElementById("search-help"),
);
let list = null; // of the answer that is shown
let shown = ""; // the question in the address that it answers
let latest = 0; // only the answer to the latest question is shown

engine(); // whoever is here will ask, and later the site may have other scripts
document.addEventListener("submit", submit);
document.addEventListener("click", follow);
addEventListener("popstate", ({ state }) => {
  if (location.search === shown) return; // a place in this page
  field.value = readAddress(location.search).query;
  show(placeOf(state));
});
keepPlace(() => list?.pages ?? 0);
field.value ||= readAddress(location.search).query; // a reader may have typed meanwhile
show(placeOf(history.state));

/** The search form of this page asks without leaving it; what is typed anew has no filters yet. */
function submit(event) {
  if (event.target.matches(".search-years")) submitYears(event);
  if (event.target !== field.form) return;
  event.preventDefault();
  field.blur(); // lets a phone's keyboard go, and the results are seen
  ask(writeAddress({ query: field.value.trim(), filters: {} }));
}

function submitYears(event) {
  event.preventDefault();
  const asked = readAddress(location.search);
  ask(writeAddress({ ...asked, filters: { ...asked.filters, ...yearsOf(event.target) } }));
}

/** Links to other questions are answered here too; with a modifier they open a tab as ever. */
function follow(event) {
  const link = event.target.closest("#gazette-search a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.origin + link.pathname !== location.origin + location.pathname) return;
  event.preventDefault();
  ask(link.href);
}

async function ask(address) {
  const asked = new URL(address, location);
  if (asked.search !== location.search) history.pushState(null, "", asked);
  field.value = readAddress(asked.search).query;
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
  if (!isQuestion(asked)) {
    results.idle([browser()]);
    return;
  }
  results.loading();
  let failure = "";
  const answer = await engine().search(asked.query, asked.filters, 0, asked.sort).catch(({ name }) => {
    failure = name;
  });
  if (turn !== latest) return;
  if (failure) showFailure(failure, place);
  else if (answer.hits.length === 0) showNothing(asked, answer);
  else showFound(asked, answer, turn);
  scrollTo(0, 0);
  if (list) await lengthen(place, answer.small, turn);
}

/** Published anew, the site may have no such code any more, or an index for another: its page names that. */
function showFailure(name, place) {
  const outdated = name === "VersionError" || (name === "NotFoundError" && navigator.onLine);
  if (outdated) results.error(OUTDATED, RELOAD, () => location.reload());
  else results.error(failureText(navigator.onLine), AGAIN, () => retry(place));
}

async function retry(place) {
  await show(place);
  results.takeFocus();
}

/** For readers who ask nothing: what filters alone lead to. */
function browser() {
  const everything = { query: "", filters: {} };
  const panel = new FilterPanel(everything, listsOf(everything), "按文种、年份、会议等浏览全部文件");
  return element("div", "search-browse", panel.node);
}

/** The lists of the filters' values; those of names come by themselves. */
function listsOf({ query, filters, sort }) {
  return inTurn(async (name) => {
    if (name === "facets") return engine().facets(query, filters, sort);
    return [{ name, ...(await engine().names(name, query, filters, sort)) }];
  });
}

function showNothing(asked, answer) {
  const nodes = nothingNodes(asked, answer, listsOf(asked));
  results.nothing(nothingText(asked, answer), nodes, answer.answers.length > 0);
}

function showFound(asked, answer, turn) {
  const around = new Surroundings(asked, answer, listsOf(asked));
  const load = async (page) => {
    const further = await engine().search(asked.query, asked.filters, page, asked.sort);
    if (turn === latest) {
      results.say(totalText(asked, further));
      around.update(further);
    }
    return further;
  };
  list = new HitList(answer, load, base);
  results.found(totalText(asked, answer), around.nodes(list));
}

/** Load the pages that are shown at once; a reader who left the top meanwhile is not moved. */
async function lengthen(place, small, turn) {
  await list.grow(Math.max(place.pages, small ? AT_ONCE : 1));
  if (turn !== latest) return;
  results.done();
  if (scrollY === 0) scrollTo(0, place.top);
}
