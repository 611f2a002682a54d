// What the filters of one question need from the engine beside the answer.

/**
 * `ask(name)` promises a list: "facets", or that of "person" or "body". `read(name)` promises the
 * same, but each is asked for once, and one after the other: the engine answers only the latest of
 * a kind. After `forget()` each is asked for anew.
 */
export function inTurn(ask) {
  const lists = new Map();
  let before = Promise.resolve();
  return {
    read(name) {
      if (!lists.has(name)) {
        const list = before.then(() => ask(name));
        before = list.catch(() => lists.get(name) === list && lists.delete(name));
        lists.set(name, list);
      }
      return lists.get(name);
    },
    forget: () => lists.clear(),
  };
}
