// The search engine of a site: opens the index and answers messages.

import { MissingFile, openLine, Stalled } from "../index/download.js";
import { openFacets } from "../index/facets.js";
import { openFiles, readVersion } from "../index/files.js";
import { openFragments } from "../index/fragments.js";
import { openLexicon } from "../index/lexicon.js";
import { decodeRoot } from "../index/root.js";
import { openTerms } from "../index/terms.js";
import { openSyllables } from "./find/syllables.js";
import { openSearches } from "./search.js";
import { suggest } from "./suggest/suggest.js";

/**
 * Opens the index below `base`, the URL of the site's root; `answer(message)` promises results.
 * `version` is what the page was published with, or nothing where it does not know;
 * `download` as openLine() gives it, `loadLunr()` promises lunr.
 */
export function openEngine({ base, version, loadLunr, download = openLine(fetch) }) {
  const open = async (one) => answersOf(await openVersion({ base, version: one, loadLunr, download }));
  let published = version;
  let opening = null;

  async function openNow() {
    const known = published;
    published = undefined; // the next time it may be another
    try {
      if (known) return await open(known);
    } catch (error) {
      if (error instanceof Stalled) throw error;
    }
    // It is gone meanwhile, or of the kept pages and searches the one is older than the other.
    return open(await readVersion(base, download));
  }

  function current() {
    opening ??= openNow();
    const failed = opening;
    failed.catch(() => {
      if (opening === failed) opening = null;
    });
    return opening;
  }

  /** Answer, and once more from the start if the site was published anew meanwhile. */
  async function answer(message) {
    const opened = current();
    try {
      return await (await opened)[message.type](message);
    } catch (error) {
      if (!(error instanceof MissingFile)) throw error;
      if (opening === opened) opening = null;
      return (await current())[message.type](message);
    }
  }

  return { answer };
}

function answersOf(engine) {
  return { ...openSearches(engine), suggest: ({ text }) => suggest(engine, text) };
}

/** The parts of the engine for one version of the index. */
export async function openVersion({ base, version, loadLunr, download }) {
  const files = openFiles(base, version, download);
  const root = await files.load("root.bin", decodeRoot);
  return {
    files,
    loadLunr,
    root,
    syllables: openSyllables(root),
    terms: openTerms(files, root),
    fragments: openFragments(files, root),
    lexicon: openLexicon(files, root.lexicon),
    facet: openFacets(files),
  };
}
