// The syllables that the texts have, as numbers of keys.

import { tolerant } from "../../text/pinyin.js";

/** `whole`, `prefix` and `like` give the numbers of the keys that a typed syllable may mean. */
export function openSyllables({ keyNumbers }) {
  let made = null; // once letters are asked for, which most readers never type
  const syllables = () => (made ??= readSyllables(keyNumbers));
  return {
    whole: (typed) => syllables().whole.get(typed) ?? [],
    prefix: (typed) => syllables().prefixes.get(typed) ?? [],
    like: (typed) => syllables().alike.get(tolerant(typed)) ?? [],
  };
}

function readSyllables(keyNumbers) {
  const [whole, prefixes, alike] = [new Map(), new Map(), new Map()];
  keyNumbers.forEach((number, key) => {
    if (!/^[a-z]*[aeiouv][a-z]*$/u.test(key)) return; // 嗯 is read n: no one would type that
    add(whole, key, number);
    add(alike, tolerant(key), number);
    for (let end = 1; end <= key.length; end += 1) add(prefixes, key.slice(0, end), number);
  });
  return { whole, prefixes, alike };
}

function add(map, key, number) {
  if (map.has(key)) map.get(key).push(number);
  else map.set(key, [number]);
}
