// What the filters of one question need from the engine beside the answer.

/**
 * `ask(name)` promises a list: "facets", or the values of "person" or "body". The same, but each is
 * asked for once, and one after the other: the engine answers only the latest of a kind.
 */
export function inTurn(ask) {
  const lists = new Map();
  let before = Promise.resolve();
  return (name) => {
    if (!lists.has(name)) {
      const list = before.then(() => ask(name));
      before = list.catch(() => lists.delete(name));
      lists.set(name, list);
    }
    return lists.get(name);
  };
}
