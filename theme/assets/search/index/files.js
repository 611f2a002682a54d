// The files of one version of the index: each fetched once, unpacked, and kept.

const MAGIC = [0x1f, 0x8b]; // gzip
const KEPT = 400; // files; the one that was asked for longest ago goes first

/** The server has no such file: the site was published anew under an open page. */
export class MissingFile extends Error {}

/** The version that the site has now. */
export async function readVersion(base, fetchFile) {
  const path = "search/index.json";
  const response = await twice(() => get(new URL(path, base).href, fetchFile, { cache: "no-cache" }));
  return (await response.json()).version;
}

/**
 * The files below `folder`, a URL that ends with "/". `load(name, decode)` promises what `decode`
 * makes of the bytes (Uint8Array) of a file; a file whose load failed is fetched anew.
 */
export function openFiles(folder, fetchFile) {
  const kept = new Map();
  return {
    load(name, decode) {
      const loading = kept.get(name) ?? twice(() => read(folder + name, fetchFile)).then(decode);
      kept.delete(name);
      kept.set(name, loading);
      loading.catch(() => kept.delete(name));
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      return loading;
    },
  };
}

/** JSON in GBK, which is a fifth smaller than UTF-8. */
export function decodeJson(bytes) {
  return JSON.parse(new TextDecoder("gbk").decode(bytes));
}

/** An ES module's default export. */
export async function decodeModule(bytes) {
  const source = new TextDecoder().decode(bytes);
  return (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default;
}

async function read(url, fetchFile) {
  const response = await get(url, fetchFile);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server may have unpacked it, or told the browser to.
  return MAGIC.every((byte, i) => bytes[i] === byte) ? unpack(bytes) : bytes;
}

async function unpack(bytes) {
  const { writable, readable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [unpacked] = await Promise.all([readAll(readable.getReader()), written]);
  return unpacked;
}

async function readAll(reader) {
  const chunks = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function get(url, fetchFile, options) {
  const response = await fetchFile(url, options);
  const told = `${new URL(url).pathname} ${response.status}`;
  if (response.status === 404) throw new MissingFile(told);
  if (!response.ok) throw new Error(told);
  return response;
}

async function twice(load) {
  try {
    return await load();
  } catch (error) {
    if (error instanceof MissingFile) throw error;
    return load();
  }
}
