// What a query finds, verified and given out page by page.

import { openJudge } from "./judge.js";
import { openQueue } from "./queue.js";
import { combine, documentOfKey, drop, rankedOf, rankKeys } from "./ranks.js";
import { documentOf } from "../../index/units.js";
import { siftFurther } from "../find/further.js";

const MOST = 100; // hits of a page
const UNITS = 8; // text units whose fragments are fetched at a time: some 10 KB

export class Results {
  /**
   * Results of `ways` to find a document, each `{step, words}`: it has all the words, and none of
   * the `excluded` ones, and the filters allow it. Of no words, `every` document does. `keyOf` is one
   * of the ORDERS.
   */
  constructor(engine, { ways, excluded, allows, every, keyOf }) {
    Object.assign(this, { engine, ways, mostRefuted: false });
    this.judge = openJudge(engine, { ways, excluded, keyOf });
    const { documents } = engine.root;
    const ranked = ways.map(({ step, words }) => {
      return { step, ...combine(documents, words.map((word) => word.ranked), every) };
    });
    this.keys = rankKeys(documents, ranked, keyOf);
    drop(this.keys, excluded);
    const found = this.keys.filter((key) => key < Infinity && allows(documentOfKey(key)));
    this.queue = openQueue(found);
    this.total = found.length;
    this.doubtful = [...ways.flatMap(({ words }) => words), ...excluded].some(isDoubtful);
  }

  /**
   * The next page of hits, as many as a few fragments give: empty only at the end. After a page of
   * which most was refuted, more pairs are looked up before others are read, and only half as many.
   */
  async next() {
    let hits = [];
    while (hits.length === 0 && !this.queue.isEmpty()) {
      if (this.mostRefuted) await this.#siftFurther();
      const judged = (await this.#fetchBatch(this.#budget)).map((key) => this.#judge(key));
      hits = judged.filter((hit) => hit !== null);
      this.mostRefuted = hits.length < judged.length / 2;
    }
    return hits;
  }

  /** How many fragments to fetch at a time. */
  get #budget() {
    const units = this.mostRefuted ? UNITS / 2 : UNITS;
    return Math.max(1, Math.floor(units / this.engine.root.passages));
  }

  async #siftFurther() {
    const alternatives = this.ways.flatMap(({ words }) => words).flatMap((word) => word.alternatives);
    const isLeft = (unit) => this.isFound(documentOf(unit));
    await siftFurther(this.engine, alternatives, 2 * this.#budget, isLeft);
    this.#rankAnew();
  }

  /** Put the documents that are left to where they rank now. */
  #rankAnew() {
    const keys = [];
    while (!this.queue.isEmpty()) {
      const document = documentOfKey(this.queue.take());
      const position = this.judge.positionIn(document);
      if (position) keys.push(position.key);
      else this.#refute(document);
    }
    this.queue = openQueue(Float64Array.from(keys));
  }

  /** `total`: candidates that are not refuted; exact if all are verified or need not be. */
  get state() {
    const more = !this.queue.isEmpty();
    return { total: this.total, exact: !this.doubtful || !more, more };
  }

  /** The documents that are found, whatever the filters say. */
  found() {
    return rankedOf(this.keys);
  }

  /** Whether a document is found, whatever the filters say. */
  isFound(document) {
    return this.keys[document] < Infinity;
  }

  /** Take the keys of the next documents, as many as may be fetched at once. */
  async #fetchBatch(budget) {
    const { fragments } = this.engine;
    const batch = [];
    let fetched = new Set();
    await Promise.all(this.queue.next(budget).map((key) => this.judge.locate(key)));
    for (let next = this.#peek(); next && batch.length < MOST; next = this.#peek()) {
      await this.judge.locate(this.queue.peek());
      const needed = this.judge.fragmentsOf(next.document, next.position);
      const grown = new Set([...fetched, ...needed.filter((name) => !fragments.has(name))]);
      if (grown.size > budget && batch.length > 0) break;
      fetched = grown;
      batch.push(this.queue.take());
    }
    try {
      await fragments.load(fetched);
    } catch (error) {
      batch.forEach((key) => this.queue.putBack(key));
      throw error;
    }
    return batch;
  }

  /** The document that is next and its position, or null; others are put where they rank now. */
  #peek() {
    while (!this.queue.isEmpty()) {
      const key = this.queue.peek();
      const document = documentOfKey(key);
      const position = this.judge.positionIn(document);
      if (position?.key === key) return { document, position };
      this.queue.take();
      if (position) this.queue.putBack(position.key);
      else this.#refute(document);
    }
    return null;
  }

  /** The hit of a document, or null: refuted, or put back to where it ranks now. */
  #judge(key) {
    if (this.#isOvertaken(key)) return this.queue.putBack(key);
    const document = documentOfKey(key);
    const { hit, key: lower } = this.judge.verdict(document, key);
    if (hit) return hit;
    return lower === undefined ? this.#refute(document) : this.queue.putBack(lower);
  }

  /** Whether a document of the same batch was put back to a better rank than this key. */
  #isOvertaken(key) {
    return !this.queue.isEmpty() && this.queue.peek() < key;
  }

  #refute(document) {
    this.keys[document] = Infinity;
    this.total -= 1;
    return null;
  }
}

function isDoubtful({ alternatives }) {
  return alternatives.some(({ verify: needed }) => needed);
}
