// tests/cases/search.json: a line for every rule, with documents, a query and what it finds.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openIndex, searchCases, shown } from "./fixture.mjs";

const pairsOf = (list) => list.map(({ text, documents }) => [text, documents]);
const ascending = (list) => list.toSorted((a, b) => a - b);

for (const { rule, query, filters = {}, sort, files, found, ordered, ...expected } of searchCases) {
  test(`${rule}: ${query}`, async () => {
    const result = await openIndex(files).searchAll(query, filters, sort);
    const numbers = result.hits.map(({ document }) => Number(document.id));
    assert.deepEqual(ordered ? numbers : ascending(numbers), found);
    assert.deepEqual([result.total, result.exact], [found.length, true]);
    const { tried, choices, nearest, title, marked, passage, instead, named, answers } = expected;
    if (!result.hits.length || instead) assert.deepEqual(result.instead, instead ? { without: [], ...instead } : null);
    if (named) assert.deepEqual(result.hits.map((hit) => hit.named), named);
    if (answers) assert.deepEqual(result.answers.map((answer) => answer.title), answers);
    if (tried) assert.deepEqual(result.tried, tried);
    if (choices) assert.deepEqual(pairsOf(result.choices).sort(), choices.toSorted());
    if (nearest) assert.deepEqual(pairsOf(result.nearest), nearest);
    if (title) assert.ok(result.hits.some((hit) => shown(hit.title) === title));
    if (marked) assert.equal(shown(result.hits[0].snippet), marked);
    if (passage) assert.deepEqual(result.hits[0].passages, [passage]);
  });
}
