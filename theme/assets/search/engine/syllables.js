// The syllables that the texts have, as numbers of keys.

import { tolerant } from "../pinyin.js";

/** `whole`, `prefix` and `like` give the numbers of the keys that a typed syllable may mean. */
export function openSyllables({ keys }) {
  const whole = new Map();
  const prefixes = new Map();
  const alike = new Map();
  keys.forEach((key, number) => {
    if (!/^[a-z]*[aeiouv][a-z]*$/u.test(key)) return; // 嗯 is read n: no one would type that
    add(whole, key, number);
    add(alike, tolerant(key), number);
    for (let end = 1; end <= key.length; end += 1) add(prefixes, key.slice(0, end), number);
  });
  return {
    whole: (typed) => whole.get(typed) ?? [],
    prefix: (typed) => prefixes.get(typed) ?? [],
    like: (typed) => alike.get(tolerant(typed)) ?? [],
  };
}

function add(map, key, number) {
  if (map.has(key)) map.get(key).push(number);
  else map.set(key, [number]);
}
