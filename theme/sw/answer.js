// Answers: from what is kept, or from the network.

import { ASSETS, folderOf, kept, ROOT, store } from "./caches.js";
import { fetchLasting } from "./keep.js";

const PATIENCE = 4000; // milliseconds after which a kept copy is shown in place of what does not come
const HTML = { "Content-Type": "text/html; charset=utf-8" };
const NOT_KEPT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>没有网络</title>
<h1>没有网络</h1><p>此页没有保存在本机。联网后请重试，或返回<a href="${ROOT}">首页</a>。`;

/** `{response, stored}`: what to answer, and a promise that it has been kept. */
export function answer(request) {
  return folderOf(request.url) ? keptFirst(request) : networkFirst(request);
}

async function keptFirst(request) {
  const had = await kept(request.url).catch(() => undefined);
  if (had) return { response: had };
  const response = await fetchLasting(request);
  return { response, stored: store(request.url, response) };
}

/** The network's answer, unless a copy is kept and is better: see isBetter(). */
async function networkFirst(request) {
  const asked = fetch(request, { cache: "no-cache" });
  const copy = kept(request.url).catch(() => undefined);
  const stored = asked.then((response) => store(request.url, response));
  stored.catch(() => {}); // a copy may have been answered, and nobody waits for this
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => copy);
  try {
    const response = (await Promise.race([asked, late])) ?? (await asked);
    return { response: await better(response, await copy), stored };
  } catch (error) {
    const response = await copy;
    if (response) return { response };
    if (request.mode !== "navigate") throw error;
    return { response: new Response(NOT_KEPT, { status: 503, headers: HTML }) };
  }
}

/** A busy server, and what others put in the site's place, as a network's login does, lose to a copy. */
async function better(response, copy) {
  const isOurs = response.status < 500 && !(await isForeign(response));
  return copy && !isOurs ? copy : response;
}

/** Whether this leads elsewhere, or is a page without our styles. A missing page is ours to tell. */
async function isForeign(response) {
  if (response.type === "opaqueredirect" || !response.url.startsWith(ROOT)) return true;
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
  return response.ok && isPage && !ASSETS.test(await response.clone().text());
}
