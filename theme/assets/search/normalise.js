// Text to atoms: Han characters, and runs of other letters and digits.
// generator/search/tokenise.py is the same in Python; tests/cases/tokenise.json binds both.

const HAN =
  "\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3fffd}";
const LETTERS = `(?:(?![${HAN}])[\\p{L}\\p{N}])+`;
const RUN = `${LETTERS}(?:(?<=[0-9])\\.(?=[0-9])${LETTERS})*(?:(?<=[0-9])[%‰])?`;
const ATOM = new RegExp(`[${HAN}]|${RUN}`, "gu");
const HAN_CHARACTER = new RegExp(`^[${HAN}]`, "u");
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Width (NFKC) and letter case do not count. */
export function fold(text) {
  return text.normalize("NFKC").toLowerCase();
}

/** The atoms of `text`, in order; spaces, line breaks and punctuation are left out. */
export function atoms(text) {
  return fold(text).match(ATOM) ?? [];
}

export function isHan(atom) {
  return HAN_CHARACTER.test(atom);
}

/** The atoms of `text` as one string; a single space parts two neighbouring runs. */
export function normalise(text) {
  return join(atoms(text)).text;
}

/**
 * The same string, and for every UTF-16 unit of it the span of `text` that it stands for:
 * `{text, starts, ends}`.
 */
export function locate(text) {
  const folded = foldClusters(text);
  const found = [...folded.text.matchAll(ATOM)];
  const joined = join(found.map(([atom]) => atom));
  const starts = [];
  const ends = [];
  found.forEach(({ 0: atom, index }, position) => {
    if (joined.spaced[position]) {
      starts.push(folded.starts[index]);
      ends.push(folded.starts[index]);
    }
    starts.push(...folded.starts.slice(index, index + atom.length));
    ends.push(...folded.ends.slice(index, index + atom.length));
  });
  return { text: joined.text, starts, ends };
}

/** The joined atoms, and which of them a space precedes. */
function join(found) {
  const spaced = found.map((atom, i) => i > 0 && !isHan(atom) && !isHan(found[i - 1]));
  return { text: found.map((atom, i) => (spaced[i] ? " " : "") + atom).join(""), spaced };
}

function foldClusters(text) {
  const folded = { text: "", starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const characters = fold(cluster);
    folded.text += characters;
    for (let i = 0; i < characters.length; i += 1) {
      folded.starts.push(index);
      folded.ends.push(index + cluster.length);
    }
  }
  return folded;
}
