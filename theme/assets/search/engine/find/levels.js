/** How a word was found, the best first. */
export const LEVEL = { exact: 0, unfinished: 1, initials: 2, tolerant: 3 };
