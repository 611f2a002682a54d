// What a hit's link tells the document page: `#q=<passages>&near=<what stands around the passage>`.

/**
 * The hash, or "" where there is nothing to mark. Passages are parted by "+", the space of form
 * encoding, because a passage may hold a space itself, which is %20.
 */
export function writeHash({ passages, near }) {
  if (passages.length === 0) return "";
  return `#q=${passages.map(encodeURIComponent).join("+")}&near=${encodeURIComponent(near)}`;
}

/** `{passages, near}`; without passages where the hash is none of ours, or was cut by hand. */
export function readHash(hash) {
  const [, q, near = ""] = /^#q=([^&]*)(?:&near=([^&]*))?/u.exec(hash) ?? [];
  try {
    const passages = (q ?? "").split("+").map(decodeURIComponent).filter(Boolean);
    return { passages, near: decodeURIComponent(near) };
  } catch {
    return { passages: [], near: "" };
  }
}
