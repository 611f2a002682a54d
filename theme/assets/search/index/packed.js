// The form of the index's files: gzip, and text within as JSON in GBK.

const MAGIC = [0x1f, 0x8b];

/** The bytes of a file; a server may have unpacked it, or told the browser to. */
export async function unpack(bytes) {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) return bytes;
  const { writable, readable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [unpacked] = await Promise.all([readAll(readable), written]);
  return unpacked;
}

/** All bytes of a stream; `heard` is called for each piece. */
export async function readAll(stream, heard = () => {}) {
  const reader = stream.getReader();
  const pieces = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    heard();
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** JSON in GBK, which is a fifth smaller than UTF-8. */
export function decodeJson(bytes) {
  return JSON.parse(new TextDecoder("gbk").decode(bytes));
}
