// What questions have besides the words that they are about.

export const ASKING =
  /谁(?:当选|担任|[是当任])|(?:现任)?是谁|[有是]?哪[些个位年天里]|什么时候|什么|怎么样?|多少|几[个位名]|有没有|请问|[的了吗呢]$|(?<=..)的(?=..)/gu;

// Of whom or what a page is: all who held an office stand on its page.
const TIME = /现任|现在|目前|历任|历届|前任|上一任/gu;
const TOPICS = {
  appointed: /(?:任命|任免|任职|职务|简历|履历|领导|负责人)$/u,
  appraised: /(?:工作评议|评议|测评|满意度)(?:结果|情况)?$/u,
  told: /(?:整改|督办|答复|审议意见)$/u,
  handled: /(?:承办|办理)?(?:的?(?:建议|提案)|办理)(?:情况)?$/u,
};

/** What a canonical question is about: 青禾县县长 of 青禾县现任县长是谁. */
export function subjectOf(text) {
  return text.replace(ASKING, "").replace(TIME, "");
}

/** A subject and what is asked of it, `[{name, topic}]`: 财政局 and "appraised" of 财政局评议. */
export function topicsOf(subject) {
  return Object.entries(TOPICS).flatMap(([topic, words]) => {
    const name = subject.replace(words, "");
    return name !== subject && [...name].length > 1 ? [{ name, topic }] : [];
  });
}
