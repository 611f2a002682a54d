// What the engine does besides finding: pages, filters, suggestions, answers to messages.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openAnswers } from "../../theme/assets/search/client/answers.js";
import { openVersion } from "../../theme/assets/search/engine/engine.js";
import { ask } from "../../theme/assets/search/engine/rank/query.js";
import { insteadOf } from "../../theme/assets/search/engine/suggest/instead.js";
import { openLine } from "../../theme/assets/search/index/download.js";
import { readPointer } from "../../theme/assets/search/index/files.js";
import {
  BASE, corpus, doubtful, engineOn, filesOf, loadLunr, many, openIndex, serve, shown,
} from "./fixture.mjs";

const { files } = corpus;

test("pages follow each other, none is given twice, and come again", async () => {
  const index = openIndex(many.files);
  const all = await index.searchAll("高");
  assert.equal(all.total, 130);
  assert.equal(new Set(all.hits.map(({ document }) => document.id)).size, all.total);
  const first = await index.search("高", {}, 0);
  assert.ok(first.more && first.small);
  assert.equal(first.hits.length, 8);
  assert.deepEqual(first.hits, all.hits.slice(0, first.hits.length));
});

test("a page that failed is read when it is asked for again, and nothing of it is lost", async () => {
  let broken = false;
  const whole = serve(many.files);
  const flaky = async (url) => (broken ? Promise.reject(new Error("offline")) : whole(url));
  const engine = engineOn(flaky);
  const page = (number) => engine.answer({ type: "search", query: "高", filters: {}, page: number });
  const idsOf = ({ hits }) => hits.map((hit) => hit.document.id);
  const ids = [idsOf(await page(0))];
  broken = true;
  await assert.rejects(page(1));
  broken = false;
  for (const number of [1, 2]) ids.push(idsOf(await page(number)));
  const unbroken = openIndex(many.files);
  const expected = [];
  for (const number of [0, 1, 2]) expected.push(idsOf(await unbroken.search("高", {}, number)));
  assert.deepEqual(ids, expected);
});

test("the first page tells how many are found where nothing has to be verified", async () => {
  const index = openIndex(files);
  for (const query of ["高", "高 -任免", "gaoyong -任"]) {
    const first = await index.search(query);
    const all = await index.searchAll(query);
    assert.deepEqual([first.exact, first.total], [true, all.hits.length], query);
  }
});

test("filters narrow the hits; each facet counts under the others", async () => {
  const index = openIndex(files);
  const all = await index.searchAll("高");
  const motions = await index.searchAll("高", { kind: "motion" });
  const facet = async (name, filters) =>
    (await index.facets("高", filters)).find((one) => one.name === name);
  const kinds = await facet("kind");
  const count = kinds.values.find(({ value }) => value === "motion").count;
  assert.equal(motions.total, count);
  assert.ok(motions.hits.every(({ document }) => document.kind === "motion"));
  const filtered = await facet("kind", { kind: "motion" });
  assert.equal(filtered.selected, "motion");
  assert.deepEqual(filtered.values, kinds.values);
  const years = (await facet("year", { kind: "motion" })).values;
  assert.equal(years.reduce((sum, year) => sum + year.count, 0), motions.total);
});

test("a value that a filter does not have allows nothing", async () => {
  for (const name of ["kind", "meeting", "person"]) {
    const { total, hits } = await openIndex(files).searchAll("高", { [name]: "没有这一个" });
    assert.deepEqual([name, total, hits], [name, 0, []]);
  }
});

test("many words, and a very long one, are answered", async () => {
  const index = openIndex(files);
  const numbers = Array.from({ length: 40 }, (_, i) => String(i)).join(" ");
  for (const query of [numbers, "1 ".repeat(5000), "gaoyong".repeat(1500), "gao ".repeat(2000)]) {
    const { total } = await index.search(query);
    assert.ok(total >= 0);
    assert.ok(Array.isArray(await index.suggest(query)));
  }
});

test("people are counted and filter", async () => {
  const index = openIndex(files);
  const { values, exact } = await index.names("person", "高", { kind: "motion" });
  assert.ok(exact);
  const { value, count } = values.find((one) => one.value === "高泳");
  const { total } = await index.searchAll("高", { kind: "motion", person: value });
  assert.equal(total, count);
});

test("filters alone list what they allow, the newest first", async () => {
  const { hits, total } = await openIndex(many.files).searchAll("", { kind: "decision" });
  const newest = Array.from({ length: 130 }, (_, i) => String(129 - i));
  assert.deepEqual([total, hits.map(({ document }) => document.id)], [130, newest]);
});

test("marks are no words: with filters too they find nothing", async () => {
  const { total, hits } = await openIndex(many.files).search("。", { kind: "decision" });
  assert.deepEqual([total, hits], [0, []]);
});

test("what only the filters refuse is told, in place of what is near", async () => {
  const refused = await openIndex(many.files).search("高泳", { kind: "motion" });
  assert.deepEqual([refused.total, refused.anywhere], [0, { documents: 130, exact: true }]);
  assert.deepEqual(refused.nearest, []);
});

const idsOf = ({ hits }) => hits.map(({ document }) => document.id);
const kinds = async (index, query, filters) =>
  (await index.facets(query, filters)).find(({ name }) => name === "kind");

test("counts are about until all is read; where little is left then, one looks further", async () => {
  const index = openIndex(doubtful.files);
  const first = await index.search("gaoyongren");
  assert.deepEqual([idsOf(first), first.exact, first.anywhere.exact], [["1412"], false, false]);
  assert.equal((await kinds(index, "gaoyongren")).exact, false);
  const all = await index.searchAll("gaoyongren");
  assert.deepEqual([idsOf(all), all.total, all.exact, all.more], [["1412", "1321", "0"], 3, true, false]);
  assert.deepEqual(all.anywhere, { documents: 3, exact: true });
  const { values, exact } = await kinds(index, "gaoyongren");
  assert.deepEqual([values.map(({ count }) => count), exact], [[3], true]);
});

test("what filters refuse is not verified: where it is counted too, the count stays about", async () => {
  const index = openIndex(doubtful.files);
  const all = await index.searchAll("高泳任", { year: "3413" });
  assert.deepEqual([idsOf(all), all.exact, all.anywhere.exact], [["1412"], true, false]);
  const facets = await index.facets("高泳任", { year: "3413" });
  const exact = Object.fromEntries(facets.map((facet) => [facet.name, facet.exact]));
  assert.deepEqual(exact, { series: true, kind: true, year: false, meeting: true });
});

test("where looking further fails, the page is read again, and nothing of it is lost", async () => {
  const download = openLine(serve(doubtful.files));
  const { version } = await readPointer(BASE, download);
  const engine = await openVersion({ base: BASE, version, loadLunr, download });
  const { outcome, firstPage } = await ask(engine, "gaoyongren", { allows: () => true });
  const { under } = engine.terms;
  engine.terms.under = () => Promise.reject(new Error("offline"));
  await assert.rejects(outcome.next());
  await assert.rejects(outcome.next());
  engine.terms.under = under;
  const hits = [...firstPage, ...(await outcome.next())];
  assert.deepEqual(idsOf({ hits }), ["1412", "1321", "0"]);
  assert.equal(outcome.results.state.more, false);
});

// What is typed, in the documents of a case; the first suggestion.
const SUGGESTIONS = [
  ["initials of a person", "高", ["person", "[高]泳"]],
  ["initials of a person", "高泳", ["person", "[高泳]"]],
  ["initials of a person", "gy", ["person", "[高泳]"]],
  ["initials of a person", "gao yo", ["person", "[高泳]"]],
  ["initials of a person", "gaoy", ["person", "[高泳]"]],
  ["initials of a person", "高y", ["person", "[高泳]"]],
  ["some initials of a person are none", "rf", ["person", "[任发]祥"]],
  ["initials of a surname's reading", "shanzhi", ["person", "[单志]强"]],
  ["initials of a surname's reading", "danzhi", ["person", "[单志]强"]],
  ["initials of the end of a body", "mzj", ["body", "安洋市[民政局]"]],
  ["initials of the end of a body", "minzh", ["body", "安洋市[民政]局"]],
  ["initials of the end of a body", "政局", ["body", "安洋市民[政局]"]],
  ["initials of an office", "shizhang", ["office", "代理[市长]"]],
  ["initials of the post within an office", "fsz", ["office", "安洋市人民政府[副市长]"]],
  ["a traditional name finds a simplified one", "張灵", ["person", "[张灵]"]],
  ["a traditional name finds a simplified one", "張ling", ["person", "[张灵]"]],
  ["a traditional name finds a simplified one", "第25次", ["document", "[第二十五次]会议"]],
  ["a traditional name finds a simplified one", "第25中", ["body", "[第二十五中]学"]],
  ["a traditional name finds a simplified one", "第２５次会", ["document", "[第二十五次会]议"]],
  ["a simplified name finds a traditional one", "张灵", ["person", "[張灵]"]],
  ["a simplified name finds a traditional one", "zhangl", ["person", "[張灵]"]],
  ["a simplified name finds a traditional one", "关于张", ["document", "[關於張]灵的决定"]],
  ["initials of a reading given for a body", "shancheng", ["body", "[单城]县人民政府"]],
  ["a name read otherwise than its characters are by themselves", "王长", ["person", "[王长]鸣"]],
  ["a name read otherwise than its characters are by themselves", "重庆", ["body", "[重庆]市人民政府"]],
  ["initials of a title", "工作报", ["document", "政府[工作报]告会"]],
  ["initials of a title", "zhengfugongzuo", ["document", "[政府工作]报告会"]],
  ["four initials of a title are verified", "zfgz", ["document", "[政府工作]、府政工府"]],
];
for (const [rule, typed, first] of SUGGESTIONS) {
  test(`${typed} suggests ${first[1]}`, async () => {
    const [found] = await openIndex(filesOf(rule)).suggest(typed);
    assert.deepEqual([found.kind, shown(found.text)], first);
  });
}

test("initials suggest what begins with them where a word begins", async () => {
  const index = openIndex(filesOf("initials begin where a reader's word does, after the body"));
  assert.deepEqual(await index.suggest("fsz"), []);
});

test("a suggestion says how many documents asking for it finds", async () => {
  for (const typed of ["高", "单", "shan", "renfa", "cy"]) {
    const index = openIndex(files);
    const suggested = (await index.suggest(typed)).filter(({ kind }) => kind !== "document");
    assert.ok(suggested.length > 0, typed);
    for (const { text, documents } of suggested) {
      const name = text.map((part) => part.text).join("");
      assert.equal((await index.searchAll(`"${name}"`)).total, documents, name);
    }
  }
});

test("titles are suggested however few passages a file has", async () => {
  const suggested = await openIndex(many.files).suggest("任免的");
  assert.deepEqual(suggested.map(({ id }) => id), ["129", "128", "127", "126", "125", "124", "123", "122"]);
});

test("what sounds the same is suggested for what stands nowhere", async () => {
  const index = openIndex(filesOf("nothing found, what sounds the same"));
  const suggested = await index.suggest("殷虚保护");
  assert.deepEqual(suggested, [{ kind: "sound", text: [{ text: "殷墟保护", marked: false }] }]);
});

test("years from and to are a filter, and leave the other filters their counts", async () => {
  const index = openIndex(filesOf("of equal rank the newest is first"));
  const ids = async (filters) => (await index.searchAll("任免", filters)).hits.map(({ document }) => document.id);
  assert.deepEqual(await ids({ from: "2002" }), ["2", "1"]);
  assert.deepEqual(await ids({ from: "2002", to: "2002" }), ["1"]);
  assert.deepEqual(await ids({ to: "2000" }), []);
  const facets = await index.facets("任免", { to: "2002" });
  assert.deepEqual(facets.find(({ name }) => name === "year").values.map(({ value }) => value), ["2001", "2002"]);
});

test("by day pages follow each other as by rank", async () => {
  const index = openIndex(corpus.files);
  const [ranked, dated] = [await index.searchAll("高"), await index.searchAll("高", {}, "date")];
  const day = ({ document }) => document.date;
  assert.deepEqual(dated.hits.map(day), dated.hits.map(day).toSorted().reverse());
  const id = ({ document }) => document.id;
  assert.deepEqual(dated.hits.map(id).toSorted(), ranked.hits.map(id).toSorted());
});

test("nothing is suggested for what stands nowhere", async () => {
  const index = openIndex(files);
  for (const typed of ["", "。", "xyz", "免免免免免"]) assert.deepEqual(await index.suggest(typed), []);
});

test("every message is answered; one that a later one supersedes says so", async () => {
  const answers = [];
  globalThis.fetch = serve(files);
  const answer = openAnswers((message) => answers.push(message), loadLunr);
  await answer({ type: "open", base: BASE });
  await Promise.all([
    answer({ id: 1, type: "search", query: "高", filters: {}, page: 0 }),
    answer({ id: 2, type: "search", query: "高泳", filters: {}, page: 0 }),
    answer({ id: 3, type: "suggest", text: "高" }),
  ]);
  const byId = Object.fromEntries(answers.map((one) => [one.id, one]));
  assert.equal(byId[1].error.name, "AbortError");
  assert.ok(byId[2].result.total > 0);
  assert.ok(byId[3].result.length > 0);
});

test("nothing else is tried for a question that has needed enough", async () => {
  const files = filesOf("nothing found, the parts of what was typed");
  const download = openLine(serve(files));
  const { version } = await readPointer(BASE, download);
  const engine = await openVersion({ base: BASE, version, loadLunr, download });
  const filters = { allows: () => true };
  const { outcome } = await ask(engine, "内庄县检察长", filters);
  assert.equal((await insteadOf(engine, outcome, filters)).instead.parts.join(" "), "内庄县 检察长");
  const again = engine.begin();
  const none = { ...again.files, within: (_, attempt) => again.files.within(0, attempt) };
  assert.equal(await insteadOf({ ...again, files: none }, outcome, filters), null);
  assert.equal(again.files.spent(), 0, "all that is tried asks by what limits it");
});
