// What is measured within a page of the committed gazette's website.

async function open() {
  const { src } = document.querySelector("script[src$='/search/lazy.js']");
  const { engine } = await import(new URL("client/opened.js", src));
  return engine();
}

/** Milliseconds from the first query to its hits, the code loaded with it. */
async function first(query) {
  const began = performance.now();
  const client = await open();
  await client.search(query);
  return performance.now() - began;
}

/** Milliseconds that each key of `texts` takes when everything has been loaded. */
async function keystrokes(texts) {
  const client = await open();
  const type = async (text) => {
    const times = [];
    for (let end = 1; end <= text.length; end += 1) {
      const began = performance.now();
      await client.suggest(text.slice(0, end));
      times.push(performance.now() - began);
    }
    return times;
  };
  for (const text of texts) await type(text);
  const times = [];
  for (const text of texts) times.push(...(await type(text)));
  return times;
}
