// The search engine of a site: opens the index and answers messages.

import { MissingFile, openLine, Stalled } from "../index/download.js";
import { openAnswers } from "../index/answers.js";
import { openFacets } from "../index/facets.js";
import { openFiles, readPointer } from "../index/files.js";
import { knownFragments, openFragments } from "../index/fragments.js";
import { openLexicon } from "../index/lexicon.js";
import { openNames } from "../index/names.js";
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
  let known = version; // until it turns out not to be had
  let opening = null;

  async function openNow() {
    const now = known ?? (await readPointer(base, download)).version;
    return answersOf(await openVersion({ base, version: now, loadLunr, download }));
  }

  function open() {
    opening ??= openNow();
    const failed = opening;
    failed.catch(() => {
      if (opening === failed) opening = null;
    });
    return opening;
  }

  /**
   * Whether the version now may be another: the site was published anew meanwhile, or a page that was
   * kept for use without a network is newer, or older, than the search that was.
   */
  function mayBeAnother(error) {
    return error instanceof MissingFile || (known !== undefined && !(error instanceof Stalled));
  }

  /** Answer, and once more from the start if the version may be another. */
  async function answer(message) {
    const opened = open();
    try {
      return await (await opened)[message.type](message);
    } catch (error) {
      if (!mayBeAnother(error)) throw error;
      known = undefined;
      if (opening === opened) opening = null;
      return (await open())[message.type](message);
    }
  }

  return { answer };
}

function answersOf(engine) {
  return { ...openSearches(engine), suggest: ({ text }) => suggest(engine.begin(), text) };
}

/** The parts of the engine for one version of the index. */
export async function openVersion({ base, version, loadLunr, download }) {
  const files = openFiles(base, download);
  const root = await files.load(version, decodeRoot);
  const shared = { loadLunr, root, syllables: openSyllables(root) };
  return engineThrough(files.begin(), shared, { fragments: knownFragments(), facets: new Map() });
}

/**
 * The engine that loads by some files: `through(files)` is the same one that loads by others, those of an
 * attempt; `begin()` the same one for another question. What is `known` all of them share.
 */
function engineThrough(files, shared, known) {
  const { root } = shared;
  return {
    ...shared,
    files,
    terms: openTerms(files, root),
    fragments: openFragments(files, root, known.fragments),
    lexicon: openLexicon(files, root),
    names: openNames(files, root),
    answers: openAnswers(files, root),
    facet: openFacets(files, root, known.facets),
    through: (others) => engineThrough(others, shared, known),
    begin: () => engineThrough(files.begin(), shared, known),
  };
}
