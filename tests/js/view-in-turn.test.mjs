import assert from "node:assert/strict";
import { test } from "node:test";

import { inTurn } from "../../theme/assets/search/view/in-turn.js";

test("lists are asked for one after the other, each once", async () => {
  const asked = [];
  let running = 0;
  const names = inTurn(async (name) => {
    running += 1;
    asked.push([name, running]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return [name];
  });
  const answers = await Promise.all([names("person"), names("body"), names("person")]);
  assert.deepEqual(answers, [["person"], ["body"], ["person"]]);
  assert.deepEqual(asked, [["person", 1], ["body", 1]]);
});

test("a list that failed is asked for again", async () => {
  let failures = 1;
  const names = inTurn(async () => {
    failures -= 1;
    if (failures >= 0) throw new Error("network");
    return ["高永"];
  });
  await assert.rejects(names("person"));
  assert.deepEqual(await names("person"), ["高永"]);
});
