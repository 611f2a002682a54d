// The search engine in a module worker.

import { openAnswers } from "./answers.js";

const answer = openAnswers((message) => postMessage(message));

onmessage = ({ data }) => answer(data);
