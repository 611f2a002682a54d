// What is read the same as a text that stands nowhere, or nearly the same, and was mistyped so.

import { isHan } from "../../text/normalise.js";
import { isCounted } from "../find/atoms.js";
import { soundingLike } from "../find/sounding.js";
import { findString } from "../find/strings.js";
import { isWord } from "./parts.js";

const SHORTEST = 2; // characters of what stands, and of what sounds like something
const NEARLY = 4; // characters of what is looked for by its sound where that costs much
const LONGEST = 8; // characters of a string of which only the end is looked for so

/** What is read the same: the whole, or what follows a name or a beginning that stands: 云泽市捡察院. */
export async function* readTheSame(engine, text) {
  const { name } = await engine.answers.beginning(text);
  const rest = text.slice(name.length);
  const isKnown = name !== "" && [...rest].length <= NEARLY; // and is not miswritten itself
  yield* slips(engine, text, isKnown ? await afterHead(engine, name, rest) : await soundingLike(engine, text));
  if (!isKnown) yield* slips(engine, text, await afterBeginning(engine, [...text]));
}

/** What is read nearly the same; syllables that are so are many. */
export async function* readNearlySo(engine, text) {
  if ([...text].length > NEARLY) return;
  yield* slips(engine, text, await soundingLike(engine, text, true));
}

/** What is read as the beginning of a text, and the rest, which stands: `[heard, rest]`, 票决制 and 意见 of 票绝制意见. */
export async function* beginningReadSo(engine, text) {
  const characters = [...text];
  if (characters.length > LONGEST || !characters.every(isHan)) return;
  const longest = Math.min(NEARLY, characters.length - SHORTEST);
  for (let end = longest; end >= SHORTEST; end -= 1) {
    const [head, rest] = [characters.slice(0, end).join(""), characters.slice(end).join("")];
    if (!(await findString(engine, rest))) continue;
    for await (const heard of slips(engine, head, await soundingLike(engine, head))) yield [heard, rest];
  }
}

async function afterHead(engine, head, rest) {
  return (await soundingLike(engine, rest)).map((one) => head + one);
}

async function afterBeginning(engine, characters) {
  if (characters.length > LONGEST) return [];
  const least = Math.max(SHORTEST, characters.length - NEARLY);
  for (let end = characters.length - SHORTEST; end >= least; end -= 1) {
    const head = characters.slice(0, end).join("");
    if (!(await findString(engine, head))) continue;
    return afterHead(engine, head, characters.slice(end).join(""));
  }
  return [];
}

/** Those of the texts that what was typed may be a slip for. */
async function* slips(engine, typed, texts) {
  for (const text of texts) {
    if (!(await isMeant(engine, [...typed], [...text]))) yield text;
  }
}

/**
 * Whether what was typed is no slip: each character in which the other differs is of a number, or in a
 * word of two that stands somewhere, and no lone character is left beside that. 青禾市市长 is not
 * 青禾市市场 miswritten, 十件 not 事件; but 检查院 is 检察院.
 */
async function isMeant({ terms }, typed, other) {
  const words = typed.slice(1).map((second, at) => terms.look(typed[at] + second).then(isWord));
  const isWordAt = await Promise.all(words);
  const isCovered = (at) => isWordAt[at - 1] || isWordAt[at];
  const isLeft = (at) => at >= 0 && at < typed.length && isHan(typed[at]) && !isCovered(at);
  const isRight = (at) => isCounted(typed, at) || (isCovered(at) && !isLeft(at - 1) && !isLeft(at + 1));
  return typed.every((one, at) => one === other[at] || isRight(at));
}
