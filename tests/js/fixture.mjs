// What Python wrote for these tests. PYTHON names the interpreter with the program installed;
// FIXTURE the folder in which fixture.py wrote it, so that many files of tests need it once only.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { openEngine } from "../../theme/assets/search/engine/engine.js";
import { openLine } from "../../theme/assets/search/index/download.js";

export const BASE = "https://example.org/below/here/";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.env.FIXTURE ?? mkdtempSync(join(tmpdir(), "gazette-search-"));

/** What a program beside this file prints, given arguments and what it is to read. */
export function python(program, args, input = "") {
  return execFileSync(process.env.PYTHON ?? "python3", [join(root, "tests/js", program), ...args], {
    cwd: root,
    env: { ...process.env, PYTHONPATH: root },
    input,
    maxBuffer: Infinity,
  });
}

if (!process.env.FIXTURE) {
  process.on("exit", () => rmSync(folder, { recursive: true }));
  python("fixture.py", [folder]);
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const written = (name) => readJson(join(folder, name));

export const cases = readJson(join(root, "tests/cases/tokenise.json"));
export const searchCases = written("cases.json");
export const corpus = written("corpus.json");
export const doubtful = written("doubtful.json");
export const many = written("many.json");
export const simplified = written("simplified.json");
export const texts = written("texts.json");
export const tolerantForms = written("tolerant.json");

/** A script as the site has it, by its path in the theme. */
export const published = (path) => import(pathToFileURL(join(folder, path)).href);

export const { lunr } = await published("assets/lib/lunr.js");
export const loadLunr = async () => lunr;

/** An engine that downloads with `fetchFile`. */
export const engineOn = (fetchFile) =>
  openEngine({ base: BASE, loadLunr, download: openLine(fetchFile) });

/** The files of the index of a case of tests/cases/search.json. */
export const filesOf = (rule) => searchCases.find((one) => one.rule === rule).files;

/** A fetch that serves `files`, path to base64, below BASE; `asked` collects the paths. */
export function serve(files, asked = []) {
  return async (url) => {
    const path = url.slice(BASE.length);
    asked.push(path);
    if (!(path in files)) return new Response("", { status: 404 });
    return new Response(Buffer.from(files[path], "base64"));
  };
}

/** Asks an index: `{search(query, filters), suggest, facets, names}`. */
export function openIndex(files, asked) {
  const engine = engineOn(serve(files, asked));
  const search = (query, filters = {}, page = 0, sort = undefined) =>
    engine.answer({ type: "search", query, filters, page, sort });
  return {
    search,
    suggest: (text) => engine.answer({ type: "suggest", text }),
    facets: (query, filters = {}) => engine.answer({ type: "facets", query, filters }),
    names: (name, query, filters = {}) => engine.answer({ type: "names", name, query, filters }),
    /** All pages of hits, and the last page's other facts. */
    async searchAll(query, filters, sort) {
      let result = await search(query, filters, 0, sort);
      const hits = [...result.hits];
      for (let page = 1; result.more; page += 1) {
        result = await search(query, filters, page, sort);
        hits.push(...result.hits);
      }
      return { ...result, hits };
    },
  };
}

/** Parts as one string, the marked ones in brackets. */
export const shown = (parts) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
