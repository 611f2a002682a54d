// What questions have besides the words that they are about.

const WHO = "谁|哪(?:位|个|些|家|几[个位名家])|什么|多少|几(?=[个位名家件次票])";
const COUNTED = "[个位名家件次票种项]?(?:人|部门|单位|文件|同志|名字)?";

export const ASKING = new RegExp(
  [
    `(?:是在|是|在)?(?:什么时候|何时|几时|哪[年天里]|哪一[年天])`,
    `[由被请让]?谁(?:来|去)?(?:当选|当过|做过|担任过?|出任过?|任过|[是当任被])`, // 谁担任
    `(?:现任|现在|目前)?(?:是|叫|有)(?:${WHO})${COUNTED}`, // 是谁, 有哪些人
    `(?<!第)了?(?:${WHO})${COUNTED}`,
    `为什么|为何|怎么样?|怎样|如何|多(?:久|长时间)|有没有|是不是|请问|查一下|^(?:我?想(?:知道|查))`,
    `[的了吗呢吧]$`,
    `(?<=..)的(?=..)`,
  ].join("|"),
  "gu",
);

// Of whom or what a page is: all who held an office stand on its page.
const TIME = /(?<=..)(?:原任?|前任?|时任)(?=副?(?:[^长]{0,3}长|主任|主席|书记|委员)$)|现任|现在|目前|历任|历届|前任|上一任|(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?![0-9第])/gu;
// What is said of documents that are asked for by what they name. Whether another word begins within, as in
// 取代表资格, is told by what has a page: see subjectsOf().
const NAMES = "依据|根据|按照|引用|提到|提及|涉及|接替|接任|取代";
const NAMING = new RegExp(`^(?:${NAMES})了?(?=..)|的?(?:有关|相关)?文件$`, "gu");
const TOPICS = {
  appointed: /(?:任命|任免|任职|免职|辞职|职务|简历|履历|领导|负责人)$/u,
  appraised: /(?:工作评议|评议|测评|满意度)(?:测评)?(?:结果|情况|排名|名次)?$/u,
  told: /(?:整改|督办|答复|审议意见)(?:期限|情况)?$/u,
  handled: /(?:承办|办理)?(?:的?(?:建议|提案)|办理)(?:情况)?$/u,
};

/** A canonical question without what only asks, which may stand as it is. */
export function statementOf(text) {
  return text.replace(ASKING, "");
}

/** The places of the pairs of a canonical text that only ask, which are rare in documents: 谁是. */
export function askingPairs(text) {
  const place = (index) => [...text.slice(0, index)].length;
  return [...text.matchAll(ASKING)].flatMap(({ 0: asking, index }) => {
    return [...asking].slice(1).map((_, at) => place(index) + at);
  });
}

/**
 * What a canonical question may be about, the first that has a page being meant: 任免办法 of 依据任免办法的文件, and
 * of what begins only by chance as that does, all of it.
 */
export function subjectsOf(text) {
  const all = statementOf(text).replace(TIME, "");
  return [...new Set([all.replace(NAMING, ""), all])];
}

/** A subject and what is asked of it, `[{name, topic}]`: 财政局 and "appraised" of 财政局评议. */
export function topicsOf(subject) {
  return Object.entries(TOPICS).flatMap(([topic, words]) => {
    const name = subject.replace(words, "").replace(/被$/u, "");
    return name !== subject && [...name].length > 1 ? [{ name, topic }] : [];
  });
}
