// What the words of a query find, page after page.

import { Results } from "./results.js";
import { FEW } from "../find/stages.js";
import { lookFurther } from "./word.js";

const PHRASE = 0; // what was typed as several words and stands as one string ranks first
const WORDS = 1;

export class Outcome {
  #engine;
  #states;
  #sought; // what Results asks for
  #given = new Set(); // ids of the documents on the pages so far

  /**
   * `words` of the query as typed; `states` of the plan's words and of the `phrases` they make, as
   * findWord() gives them; `allows(document)`: what the filters allow; `every` document, where no
   * word is wanted; `keyOf` as Results has it.
   */
  constructor(engine, words, { states, phrases, allows, every, keyOf }) {
    this.#engine = engine;
    this.#states = states;
    this.words = words;
    this.wanted = states.filter(({ word }) => !word.excluded);
    const excluded = states.filter(({ word }) => word.excluded);
    const ways = phrases.map((phrase) => ({ step: PHRASE, words: [phrase] }));
    this.#sought = { ways: [...ways, { step: WORDS, words: this.wanted }], excluded, allows, every, keyOf };
    this.#open();
  }

  /** The ways in which the words were looked for. */
  get tried() {
    return new Set(this.#states.flatMap((state) => [...state.tried]));
  }

  /**
   * The next page of hits, empty only at the end. Verifying may leave little of what seemed to be
   * found, on any page: then one looks further, and goes on with what is found besides.
   */
  async next() {
    for (;;) {
      const page = await this.results.next();
      const hits = page.filter(({ document }) => !this.#given.has(document.id));
      if (this.#isLittle() && (await lookFurther(this.wanted[0]))) this.#open();
      else if (hits.length > 0 || !this.results.state.more) {
        hits.forEach(({ document }) => this.#given.add(document.id));
        return hits;
      }
    }
  }

  #isLittle() {
    return this.wanted.length === 1 && this.results.found().length < FEW;
  }

  #open() {
    this.results = new Results(this.#engine, this.#sought);
  }
}
