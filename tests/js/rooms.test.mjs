import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ASSETS = fileURLToPath(new URL("../../theme/assets", import.meta.url));
const LUNR = "lib/lunr.js"; // made by the build
const THEME = join(ASSETS, "..");
const NAMED = /^import \{([^}]*)\} from "[^"]*";$/gmu;
const COMMENT = /\/\*[^]*?\*\/|(?<![:"])\/\/.*$/gmu;
const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*"(\.[^"]+)"/gu;

/** The rooms, each importing only from itself and from those above it; a room is the longest that fits. */
const ROOMS = [
  "js",
  "search/text",
  "search/index",
  "search/engine/find",
  "search/engine/rank",
  "search/engine/suggest",
  "search/engine",
  "search/client",
  "search/landing",
  "search/view",
  "search/combobox",
  "search",
];

function roomOf(path) {
  const holding = ROOMS.filter((room) => path.startsWith(`${room}/`));
  return holding.sort((one, other) => other.length - one.length)[0];
}

const modules = readdirSync(ASSETS, { recursive: true }).filter((path) => path.endsWith(".js"));
const imports = modules.flatMap((path) =>
  [...readFileSync(join(ASSETS, path), "utf8").matchAll(IMPORT)].map(([, to]) => ({
    from: path,
    to: relative(ASSETS, join(ASSETS, dirname(path), to)),
  })),
).filter(({ to }) => to !== LUNR);

test("modules import only from their own room and from those above it", () => {
  const floor = (path) => ROOMS.indexOf(roomOf(path));
  const upward = imports.filter(({ from, to }) => floor(to) > floor(from));
  assert.deepEqual(upward.map(({ from, to }) => `${from} imports ${to}`), []);
});

test("modules use what they import", () => {
  const sources = readdirSync(THEME, { recursive: true }).filter((path) => path.endsWith(".js"));
  const unused = sources.flatMap((path) => {
    const source = readFileSync(join(THEME, path), "utf8");
    const names = [...source.matchAll(NAMED)].flatMap(([, list]) => list.match(/\w+(?=\s*(?:,|$))/gu) ?? []);
    const words = new Set(source.replace(NAMED, "").replace(COMMENT, "").match(/\w+/gu));
    return names.filter((name) => !words.has(name)).map((name) => `${path}: ${name}`);
  });
  assert.deepEqual(unused, []);
});

test("every module lies in a room, and every room has modules", () => {
  assert.deepEqual(modules.filter((path) => roomOf(path) === undefined), []);
  assert.deepEqual(ROOMS.filter((room) => !modules.some((path) => roomOf(path) === room)), []);
});

test("no modules import each other in a circle", () => {
  const above = new Map(modules.map((path) => [path, new Set()]));
  for (const { from, to } of imports) above.get(from).add(to);
  for (let free = [""]; free.length > 0; ) {
    free = [...above].filter(([, needed]) => needed.size === 0).map(([path]) => path);
    free.forEach((path) => above.delete(path));
    for (const needed of above.values()) free.forEach((path) => needed.delete(path));
  }
  assert.deepEqual([...above.keys()], []);
});
