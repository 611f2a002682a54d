import assert from "node:assert/strict";
import { test } from "node:test";

import { inTurn } from "../../theme/assets/search/view/in-turn.js";

test("lists are asked for one after the other, each once", async () => {
  const asked = [];
  let running = 0;
  const lists = inTurn(async (name) => {
    running += 1;
    asked.push([name, running]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return [name];
  });
  const answers = await Promise.all(["person", "body", "person"].map(lists.read));
  assert.deepEqual(answers, [["person"], ["body"], ["person"]]);
  assert.deepEqual(asked, [["person", 1], ["body", 1]]);
});

test("a list that failed is asked for again", async () => {
  let failures = 1;
  const lists = inTurn(async () => {
    failures -= 1;
    if (failures >= 0) throw new Error("network");
    return ["高泳"];
  });
  await assert.rejects(lists.read("person"));
  assert.deepEqual(await lists.read("person"), ["高泳"]);
});

test("what was forgotten is asked for anew, even while the first answer is on its way", async () => {
  let asked = 0;
  const lists = inTurn(async () => {
    asked += 1;
    if (asked === 1) throw new Error("network");
    return [asked];
  });
  const first = lists.read("facets");
  lists.forget();
  const second = lists.read("facets");
  await assert.rejects(first);
  assert.deepEqual(await second, [2]);
  assert.equal(lists.read("facets"), second);
});
