// Typed letters as pinyin syllables: toneless, ü as v.

const LONGEST = 6; // letters of a syllable: zhuang
const MOST = 16; // ways to cut one run of letters
const LONGEST_RUN = 300; // letters that are cut: no name or phrase has more, and cutPiece() recurses

// Syllables, each with its tone as a figure: gao3yong3, e4zhou1; but di5ci is 第5次, and one of them
// has two letters at least: A1A2 are numbers of houses. And apart: gao3 yong3.
const SYLLABLE = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü:]{1,4}(?:ng?|r)?[1-5]";
const SOUNDED = "(?:[a-z][1-5][\\s']*)*[a-zü:]{2}";
const TONED = new RegExp(`(?<![\\p{L}\\p{N}])'*(?=${SOUNDED})(?:'*${SYLLABLE}){2,}(?![\\p{L}\\p{N}])`, "giu");
const APART = new RegExp(`(?<!\\S)(?=${SOUNDED})${SYLLABLE}(?:\\s+${SYLLABLE})+(?!\\S)`, "giu");

/** What was typed, without the figures of tones of syllables that stand apart. */
export function withoutTonesApart(typed) {
  return typed.replace(APART, (toned) => toned.replace(/[1-5]/gu, ""));
}

/** What was typed, in normal width, without the figures of tones. */
export function withoutTones(typed) {
  return typed.normalize("NFKC").replace(TONED, (toned) => toned.replace(/[1-5]/gu, ""));
}

/** Letters without tones, ü as v, in lower case; apostrophes stay as '. "" if it is no pinyin. */
export function letters(run) {
  const plain = withoutTones(run)
    .normalize("NFD")
    .toLowerCase()
    .replace(/u[\u0300-\u036f]*\u0308|u:/gu, "v")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/lyu|^nyu/gu, ([initial]) => `${initial}v`) // as passports spell it
    .replace(/([ln])ue(?![nr])/gu, "$1ve"); // as 略 and 虐 are often spelt
  return /^'*[a-z][a-z']*$/u.test(plain) ? plain : "";
}

/** What syllables that are often confused have in common: zhang, zang and zhan give zan. */
export function tolerant(syllable) {
  if (syllable.startsWith("=")) return syllable;
  return syllable
    .replace(/^([zcs])h/u, "$1")
    .replace(/^l/u, "n")
    .replace(/([iea]n)g$/u, "$1");
}

/** All ways to cut letters into syllables, `[[syllable, …], …]`, those of fewest syllables first. */
export function cuts(typed, isSyllable) {
  if (typed.length > LONGEST_RUN) return [];
  const pieces = typed.split("'").filter((piece) => piece !== "");
  // Cut at every step: xian xian xian has two ways for each.
  const grow = (ways, more) =>
    ways
      .flatMap((way) => more.map((end) => [...way, ...end]))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST);
  return pieces.map((piece) => cutPiece(piece, isSyllable, isSyllable)).reduce(grow, [[]]);
}

/** The same when the last syllable is unfinished, only the ways of fewest syllables. */
export function unfinishedCuts(typed, isSyllable, isPrefix) {
  if (typed.length > LONGEST_RUN) return [];
  const pieces = typed.split("'").filter((piece) => piece !== "");
  const heads = cuts(pieces.slice(0, -1).join("'"), isSyllable);
  const ends = pieces.length > 0 ? cutPiece(pieces.at(-1), isSyllable, isPrefix) : [];
  const ways = heads.flatMap((head) => ends.map((end) => [...head, ...end]));
  const fewest = Math.min(...ways.map((way) => way.length));
  return ways.filter((way) => way.length === fewest).slice(0, MOST);
}

function cutPiece(piece, isSyllable, isLast) {
  const known = new Map(); // start -> ways to cut the rest
  const from = (start) => {
    if (!known.has(start)) known.set(start, cutFrom(start));
    return known.get(start);
  };
  const cutFrom = (start) => {
    const ways = isLast(piece.slice(start)) ? [[piece.slice(start)]] : [];
    for (let end = Math.min(start + LONGEST, piece.length - 1); end > start; end -= 1) {
      const syllable = piece.slice(start, end);
      if (isSyllable(syllable)) ways.push(...from(end).map((way) => [syllable, ...way]));
    }
    return ways.sort((a, b) => a.length - b.length).slice(0, MOST);
  };
  return from(0);
}
