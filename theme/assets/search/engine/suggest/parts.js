// A string that stands nowhere in parts that do, none of them cut inside a word.

import { normalise, pairs } from "../../text/normalise.js";
import { intersect } from "../../index/postings.js";

const SHORTEST = 2; // characters of a part
const LONGEST = 24; // characters that are parted: each pair is looked up
const SHARDS = 8; // looked up for the parts where they are not small: those of 23 pairs were 900 KB
const PERSON = 4; // characters of a name at most
// What questions have besides the words that they are about.
const ASKING =
  /是?谁[是当任]?|哪[些个位年天里]|什么时候|什么|怎么样?|如何|为何|多少|几[个位名]|有没有|请问|[的了吗呢吧]$|(?<=.{2})的(?=.{2})/gu;

/**
 * The parts of a string, each as long as a unit has all its pairs and beginning and ending where
 * words or names do, as 青禾县 and 检察长: those that leave out fewest characters, and of these the
 * fewest. None where nothing is to be parted.
 */
export async function partsOf(engine, text) {
  const asked = text.replace(ASKING, " ");
  const strings = asked.split(" ").filter((one) => [...one].length >= SHORTEST);
  const parts = await Promise.all(strings.map((one) => partsOfString(engine, one)));
  return [...new Set(parts.flat())].filter((part) => part !== normalise(text));
}

async function partsOfString(engine, text) {
  const { terms, root } = engine;
  const all = [...text].slice(0, LONGEST);
  const rarities = pairs(all.join("")).map(terms.rarity);
  const [from, to] = rangeToLookUp(rarities, root.isSmall ? Infinity : SHARDS);
  const characters = all.slice(from, to + 1);
  const [found, names] = await Promise.all([
    Promise.all(pairs(characters.join("")).map(terms.find)),
    namesIn(engine, characters),
  ]);
  return best(characters, (start, end) => isPart(found, names, start, end));
}

/** The best way to part characters, of which `isPart(start, end)` says which may be one. */
function best(characters, isPart) {
  const ways = [{ left: 0, parts: [] }]; // for each beginning of the characters
  for (let end = 1; end <= characters.length; end += 1) {
    ways[end] = { left: ways[end - 1].left + 1, parts: ways[end - 1].parts };
    for (let start = 0; start + SHORTEST <= end; start += 1) {
      if (!isPart(start, end)) continue;
      const { left, parts } = ways[start];
      const way = { left, parts: [...parts, characters.slice(start, end).join("")] };
      if (isBetter(way, ways[end])) ways[end] = way;
    }
  }
  return ways[characters.length].parts;
}

function isBetter(one, other) {
  return one.left < other.left || (one.left === other.left && one.parts.length < other.parts.length);
}

function isPart(found, names, start, end) {
  const terms = found.slice(start, end - 1);
  if (terms.includes(null)) return false;
  const isWord = terms[0].begins && terms.at(-1).ends;
  if (!isWord && !names.has(`${start} ${end}`)) return false;
  return terms.map(({ units }) => units).reduce(intersect).length > 0;
}

/** Where names stand in characters, as "start end": those of people, and of bodies and offices. */
async function namesIn({ lexicon, root }, characters) {
  const found = new Set();
  const starts = characters.map((_, start) => start).slice(0, -1);
  await Promise.all(
    starts.map(async (start) => {
      const keys = characters.slice(start, start + SHORTEST).map((one) => root.keyOf(one));
      if (keys.includes(undefined)) return;
      const initials = keys.map((key) => root.textOf(key)[0]).join("");
      const text = characters.slice(start).join("");
      for (const { kind, word, characters: own } of await lexicon.beginningWith(initials)) {
        if (word === 0 || (kind === "person" && own.length > PERSON)) continue;
        if (text.startsWith(own.join(""))) found.add(`${start} ${start + own.length}`);
      }
    }),
  );
  return found;
}

/**
 * The places of the pairs to look up, from the first up to, not including, the second: `most` of
 * them, the rarest one, which tells most of what is meant, and what is beside it, the rarer side
 * first. A pair of which nothing is known is nowhere and costs nothing.
 */
export function rangeToLookUp(rarities, most) {
  const rarity = (at) => (at < rarities.length ? (rarities[at] ?? Infinity) : -Infinity);
  const known = rarities.flatMap((one, at) => (one === null ? [] : [at]));
  let next = known.reduce((one, other) => (rarity(other) > rarity(one) ? other : one), known[0] ?? 0);
  let [from, to] = [next, next];
  let looked = 0;
  while (to - from < rarities.length) {
    if (rarities[next] !== null) looked += 1;
    if (looked > most) break;
    [from, to] = [Math.min(from, next), Math.max(to, next + 1)];
    next = from > 0 && rarity(from - 1) >= rarity(to) ? from - 1 : to;
  }
  return [from, to];
}
