// What Python wrote for these tests. PYTHON names the interpreter with the program installed.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { openStore } from "../../theme/assets/search/store.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gazette-search-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

execFileSync(process.env.PYTHON ?? "python3", [join(root, "tests/js/fixture.py"), folder], {
  cwd: root,
  env: { ...process.env, PYTHONPATH: root },
});

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

export const lunr = createRequire(import.meta.url)(
  process.env.LUNR_JS ?? join(folder, "search/lunr.js"),
);
export const index = readJson(join(folder, "search/index.json"));
export const documents = readJson(join(folder, "search/documents.json"));
export const generated = readJson(join(folder, "tokens.json"));
export const cases = readJson(join(root, "tests/cases/tokenise.json"));
export const store = openStore(lunr, index, documents);
