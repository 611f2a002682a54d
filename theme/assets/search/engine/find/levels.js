/** How a word was found, the best first. */
export const LEVEL = { exact: 0, named: 1, unfinished: 2, initials: 3, tolerant: 4 };
