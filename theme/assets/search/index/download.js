// Downloads over one line: each is tried twice, and given up where nothing comes any more.

import { readAll } from "./packed.js";

const PATIENCE = 5000; // milliseconds without a byte of any download; slow lines are not silent so long

/** The server has no such file: the site was published anew under an open page. */
export class MissingFile extends Error {}

/** The line is silent. */
export class Stalled extends Error {}

/**
 * `download(url, cache)` promises bytes (Uint8Array). What others get counts as a sign of life, for
 * downloads wait for each other. Rejected with MissingFile, Stalled or another Error.
 */
export function openLine(fetchFile, patience = PATIENCE) {
  let heard = 0; // when something came last

  const sign = () => {
    heard = Date.now();
  };

  async function read(url, options) {
    const response = await fetchFile(url, options);
    sign();
    const told = `${new URL(url).pathname} ${response.status}`;
    // Some hosts answer with a page, that of a missing address or of a network's login.
    const page = response.headers.get("Content-Type")?.startsWith("text/html");
    if (response.status === 404 || (response.ok && page)) throw new MissingFile(told);
    if (!response.ok) throw new Error(told);
    return readAll(response.body, sign);
  }

  function readUnlessSilent(url, cache) {
    const controller = new AbortController();
    let timer = 0;
    const silence = new Promise((_, giveUp) => {
      const watch = (since) => {
        const left = Math.max(since, heard) + patience - Date.now();
        if (left > 0) {
          timer = setTimeout(watch, left, since);
          return;
        }
        giveUp(new Stalled(new URL(url).pathname));
        controller.abort();
      };
      watch(Date.now());
    });
    const reading = read(url, { cache, signal: controller.signal });
    return Promise.race([reading, silence]).finally(() => clearTimeout(timer));
  }

  return async (url, cache) => {
    try {
      return await readUnlessSilent(url, cache);
    } catch (error) {
      // A browser may have kept the answer that a file was missing.
      if (error instanceof MissingFile && cache !== "force-cache") throw error;
      return readUnlessSilent(url, cache === "force-cache" ? "reload" : cache);
    }
  };
}
