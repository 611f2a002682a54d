import assert from "node:assert/strict";
import { test } from "node:test";

import { isQuestion, readAddress, withFilter, writeAddress } from "../../theme/assets/search/view/address.js";

test("an address says what is asked, and the other way round", () => {
  const asked = { query: "高泳 & 任免+", filters: { kind: "decision", year: "2021" } };
  assert.deepEqual(readAddress(writeAddress(asked)), asked);
});

test("the order is asked for, and nothing else is taken for one", () => {
  const asked = { query: "高泳", filters: { from: "2019", to: "2021" }, sort: "date" };
  assert.deepEqual(readAddress(writeAddress(asked)), asked);
  assert.equal(readAddress("?q=a&sort=size").sort, undefined);
  assert.equal(withFilter(asked, "from", null).sort, "date");
});

test("what the address does not ask, or asks of other pages, is left out", () => {
  assert.deepEqual(readAddress("?q=%20高泳%20&kind=&colour=red"), { query: "高泳", filters: {} });
  assert.deepEqual(readAddress(""), { query: "", filters: {} });
});

test("a filter is set, and removed by null", () => {
  const asked = { query: "高泳", filters: { kind: "decision" } };
  const both = withFilter(asked, "year", 2021);
  assert.equal(writeAddress(both), writeAddress({ ...asked, filters: { kind: "decision", year: "2021" } }));
  assert.equal(writeAddress(withFilter(both, "year", null)), writeAddress(asked));
});

test("filters alone are a question; without them an empty query is none, and leads to the bare page", () => {
  const filtered = { query: "", filters: { kind: "decision" } };
  assert.equal(writeAddress(filtered), "?kind=decision");
  assert.deepEqual(readAddress("?kind=decision"), filtered);
  assert.ok(isQuestion(filtered));
  const nothing = withFilter(filtered, "kind", null);
  assert.ok(!isQuestion(nothing));
  assert.equal(writeAddress(nothing), "./");
});
