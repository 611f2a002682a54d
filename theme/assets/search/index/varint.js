// Unsigned LEB128: seven bits of a number in each byte, the lowest first.

/** Reads numbers from `bytes`, one after the other; `at` is where the next one begins. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  next() {
    let byte = this.bytes[this.at];
    this.at += 1;
    if (byte < 0x80) return byte;
    let number = byte & 0x7f;
    for (let scale = 0x80; byte >= 0x80; scale *= 0x80) {
      byte = this.bytes[this.at];
      this.at += 1;
      number += (byte & 0x7f) * scale;
    }
    return number;
  }
}
