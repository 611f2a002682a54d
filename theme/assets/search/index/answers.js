// Answers by the names that readers ask for them by.

import { decodeJson } from "./packed.js";

const FILES = 3; // read for one question
const SHORTEST = 2; // characters of a name, and of what follows it

/**
 * `find(names)` promises the answers of canonical names, those of the first name first, each once;
 * `beginning(text)` the longest name that something follows in the text, `{name, answers}`, "" and none
 * if it begins with no name.
 */
export function openAnswers(files, root) {
  const codes = (name) => [...name].map((one) => one.codePointAt(0));

  return {
    async find(names) {
      const found = await Promise.all(names.map((name) => root.answers.find(files, codes(name))));
      const known = found.map((file) => file?.name).filter((name) => name !== undefined);
      const wanted = [...new Set(known)].slice(0, FILES);
      const read = await Promise.all(wanted.map((name) => files.load(name, decode)));
      const all = names.flatMap((name) => read.flatMap((of) => of.get(name) ?? []));
      return [...new Map(all.map((answer) => [answer.page, answer])).values()];
    },
    async beginning(text) {
      const characters = [...text];
      const name = (length) => characters.slice(0, length).join("");
      // A name that a text begins with stands before it in their order, mostly in the same file.
      const file = await root.answers.find(files, codes(text));
      const known = file ? await files.load(file.name, decode) : new Map();
      for (let length = characters.length - SHORTEST; length >= SHORTEST; length -= 1) {
        if (known.has(name(length))) return { name: name(length), answers: known.get(name(length)) };
      }
      return { name: "", answers: [] };
    },
  };
}

function decode(bytes) {
  const { answers, names } = decodeJson(bytes);
  const made = answers.map(({ rows, ...answer }) => {
    return { ...answer, rows: rows.map(([name, page, said]) => ({ name, page, said })) };
  });
  return new Map(names.map(([name, places]) => [name, places.map((place) => made[place])]));
}
