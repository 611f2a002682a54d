import assert from "node:assert/strict";
import { test } from "node:test";

import { onlineCitation } from "../../theme/assets/js/online-citation.js";

test("a citation of the page has medium, day and address", () => {
  assert.equal(
    onlineCitation("甲. 乙[J]. 公报, 2021(3): 4.", "https://gazette.example/a/", new Date(2026, 10, 5)),
    "甲. 乙[J/OL]. 公报, 2021(3): 4[2026-11-05]. https://gazette.example/a/.",
  );
});
