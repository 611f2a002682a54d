// What is asked for at /ref/: a document number, or an issue, by its serial number or its name, with a printed page.

const SERIAL = /总第?\s*0*(\d+)\s*[号期]?\s*$/;
const PAGE = /[\s,，、;；:.]*(?:第\s*(\d+)\s*页|[:,，]\s*(\d+)\s*页?|[号期)\s]\s*(\d+)\s*页|\bpp?\.?\s*(\d+))\s*[.。]?$/iu;
const BETWEEN = /([0-9])\s*年\s*(?=第?\s*[0-9])/gu;

/** What a number is filed under; generator/render/ref/key.py is the same. */
export function numberKey(number) {
  const plain = number.normalize("NFKC").replace(BETWEEN, "$1 ").replace(/[第号期]/gu, " ");
  const parts = plain.match(/[0-9]+|[\p{L}\p{Nl}\p{No}]+/gu) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? part.replace(/^0+(?=\d)/, "") : part)).join(" ");
}

/** The words that a key begins with. */
export function codeOf(key) {
  const first = key.split(" ")[0];
  return /^\d/.test(first) ? "" : first;
}

/** What is asked for: {words, serial, key, page}; without a serial number or a page, that is null. */
export function asked(query) {
  const plain = query.normalize("NFKC").trim();
  const paged = plain.match(PAGE);
  const named = paged ? plain.slice(0, paged.index) : plain;
  const serial = named.match(SERIAL);
  return {
    words: serial ? numberKey(named.slice(0, serial.index)) : "",
    serial: serial ? Number(serial[1]) : null,
    key: serial ? "" : numberKey(named),
    page: paged ? Number(paged.slice(1).find(Boolean)) : null,
  };
}

/** Of issues, as [id, series, name, serial, hasPages], those that are asked for; before a name may stand its gazette's. */
export function issuesOf(issues, { words, serial, key }) {
  if (serial !== null) return issues.filter((one) => one[3] === serial && isIn(words, one[1]));
  return issues.filter(([, series, name]) => {
    const own = numberKey(name);
    const before = own && key.endsWith(own) ? key.slice(0, -own.length) : null;
    // 12021 is not 2021 with something before it.
    const isApart = before === "" || before?.endsWith(" ") || codeOf(own) !== "";
    return before !== null && isApart && isIn(before, series);
  });
}

/** Whether the characters of a gazette's name, or of a short form of it, stand in it in this order. */
function isIn(words, series) {
  let at = 0;
  for (const one of words.replace(/ /gu, "")) {
    at = series.indexOf(one, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Of [page, id, title] in printed order, those on a page: the last that begins there or before. */
export function onPage(pages, page) {
  const begun = pages.filter(([first]) => first <= page).map(([first]) => first);
  const last = Math.max(...begun);
  return begun.length ? pages.filter(([first]) => first === last) : [];
}
