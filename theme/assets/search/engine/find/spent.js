// When a question has needed so much that nothing more is tried for it.

const ENOUGH = 90_000; // bytes that a question may need before something else is tried
const MOST = 110_000; // before that is given up

/** Whether a question has needed so much that nothing else is begun for it. */
export function isSpent({ files }) {
  return files.spent() > ENOUGH;
}

/** Whether it has needed so much that what was begun for it is given up. */
export function isOverspent({ files }) {
  return files.spent() > MOST;
}
