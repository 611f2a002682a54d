// Text to canonical text: what may differ between a text and what a reader types is left out.
// generator/search/text/tokenise.py is the same in Python; tests/cases/tokenise.json binds both.
// `table` is a Map of traditional characters to simplified ones; Python always has the whole of it.

const HAN =
  "\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3fffd}";
const ATOM = new RegExp(`[\\p{L}\\p{N}${HAN}]|(?<=[0-9])(?:\\.(?=[0-9])|[%‰])`, "gu");
const GAP = new RegExp(
  `(?:[^\\p{L}\\p{N}${HAN}.%‰]|(?<![0-9])[.%‰]|\\.(?![0-9]))+`,
  "gu",
);
const HAN_CHARACTER = new RegExp(`^[${HAN}]$`, "u");
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
// White space as Python has it, which leaves out U+FEFF.
const MARK = /[^\t-\r\u001c- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
// What is typed for zero in a year: a full-width figure, or the letter, as in 二０二一 and 二O二O年.
const ZERO = /(?<=[〇一二三四五六七八九])[0o]+(?=[〇一二三四五六七八九年])/gu;
const NONE = new Map();

/** Width (NFKC), letter case and traditional forms do not count. */
export function fold(text, table = NONE) {
  return withZeros(foldEach(text, table));
}

/** The same of characters whose neighbours are not known. */
function foldEach(text, table) {
  const folded = text.normalize("NFKC").toLowerCase().replaceAll("○", "〇");
  if (table.size === 0) return folded;
  let simplified = "";
  for (const character of folded) simplified += table.get(character) ?? character;
  return simplified;
}

/** As many characters as before. */
function withZeros(folded) {
  return folded.replace(ZERO, (zeros) => "〇".repeat(zeros.length));
}

/** The atoms of `text` joined; a space parts two non-Han ones that a mark stood between. */
export function normalise(text, table = NONE) {
  return fold(text, table).replace(GAP, (gap, offset, whole) => {
    if (!MARK.test(gap)) return "";
    return isBare(characterBefore(whole, offset)) && isBare(characterAt(whole, offset + gap.length))
      ? " "
      : "";
  });
}

/** Whether a character is a Han character. */
export function isHan(character) {
  return HAN_CHARACTER.test(character);
}

/** The index terms of canonical text: pairs of adjacent characters, none across a space. */
export function pairs(canonical) {
  const characters = [...canonical];
  return characters
    .slice(1)
    .map((character, i) => characters[i] + character)
    .filter((pair) => !pair.includes(" "));
}

/**
 * The canonical text, and for every UTF-16 unit of it the span of `text` that it stands for:
 * `{text, starts, ends}`.
 */
export function locate(text, table = NONE) {
  const folded = foldClusters(text, table);
  const located = { text: "", starts: [], ends: [] };
  let before = { atom: "", end: 0 };
  for (const { 0: atom, index } of folded.text.matchAll(ATOM)) {
    if (isBare(before.atom) && isBare(atom) && MARK.test(folded.text.slice(before.end, index))) {
      located.text += " ";
      located.starts.push(folded.starts[index]);
      located.ends.push(folded.starts[index]);
    }
    before = { atom, end: index + atom.length };
    located.text += atom;
    located.starts.push(...folded.starts.slice(index, before.end));
    located.ends.push(...folded.ends.slice(index, before.end));
  }
  return located;
}

/** Whether there is a character and it is no Han character. */
function isBare(character) {
  return character !== "" && !isHan(character);
}

function characterAt(text, index) {
  return index < text.length ? String.fromCodePoint(text.codePointAt(index)) : "";
}

function characterBefore(text, index) {
  if (index === 0) return "";
  const low = /[\udc00-\udfff]/u.test(text[index - 1]);
  return characterAt(text, index - (low ? 2 : 1));
}

function foldClusters(text, table) {
  const folded = { text: "", starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const characters = foldEach(cluster, table);
    folded.text += characters;
    for (let i = 0; i < characters.length; i += 1) {
      folded.starts.push(index);
      folded.ends.push(index + cluster.length);
    }
  }
  return { ...folded, text: withZeros(folded.text) };
}
