// The search engine of a site: opens the index and answers messages.

import { openFacets } from "../index/facets.js";
import { decodeModule, MissingFile, openFiles, readVersion } from "../index/files.js";
import { openFragments } from "../index/fragments.js";
import { openLexicon } from "../index/lexicon.js";
import { decodeRoot } from "../index/root.js";
import { openTerms } from "../index/terms.js";
import { openSearches } from "./search.js";
import { suggest } from "./suggest/suggest.js";
import { openSyllables } from "./find/syllables.js";

/** Opens the index below `base`, the URL of the site's root; `answer(message)` promises results. */
export function openEngine(base, fetchFile = fetch) {
  let opening = null;

  function open() {
    opening ??= openNow(base, fetchFile);
    const failed = opening;
    failed.catch(() => {
      if (opening === failed) opening = null;
    });
    return opening;
  }

  /** Answer, and once more from the start if the site was published anew meanwhile. */
  async function answer(message) {
    const opened = open();
    try {
      return await (await opened).answer(message);
    } catch (error) {
      if (!(error instanceof MissingFile)) throw error;
      if (opening === opened) opening = null;
      return (await open()).answer(message);
    }
  }

  return { answer };
}

async function openNow(base, fetchFile) {
  const engine = await openVersion(base, await readVersion(base, fetchFile), fetchFile);
  const answers = { ...openSearches(engine), suggest: ({ text }) => suggest(engine, text) };
  return { answer: (message) => answers[message.type](message) };
}

/** The parts of the engine for one version of the index. */
export async function openVersion(base, version, fetchFile) {
  const files = openFiles(new URL(`search/${version}/`, base).href, fetchFile);
  const root = await files.load("root.bin", decodeRoot);
  return {
    files,
    loadLunr: () => files.load("lunr.bin", decodeModule),
    root,
    syllables: openSyllables(root),
    terms: openTerms(files, root),
    fragments: openFragments(files, root),
    lexicon: openLexicon(files, root.lexicon),
    facet: openFacets(files),
  };
}
