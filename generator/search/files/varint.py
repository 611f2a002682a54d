"""Unsigned LEB128: small numbers in one byte, seven bits of the number in each."""

import numpy as np

from generator.search.postings.postings import Numbers


def varint(number: int) -> bytes:
    """Encode one number."""
    encoded = bytearray()
    while number > 0x7F:
        encoded.append(number & 0x7F | 0x80)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


def encode(numbers: Numbers) -> tuple[bytes, Numbers]:
    """Encode millions of numbers; return the bytes, and where each number begins and the last ends."""
    lengths = np.ones(len(numbers), dtype=np.uint8)
    for bits in range(7, 32, 7):
        lengths += numbers >= np.uint32(1 << bits)
    ends = np.cumsum(lengths, dtype=np.uint32)
    starts = ends - lengths
    encoded = np.zeros(int(ends[-1]) if len(ends) else 0, dtype=np.uint8)
    for index in range(int(lengths.max(initial=0))):
        has = np.flatnonzero(lengths > index)
        seven = (numbers[has] >> np.uint32(7 * index)) & np.uint32(0x7F)
        more = (lengths[has] > index + 1).astype(np.uint8) << np.uint8(7)
        encoded[starts[has] + np.uint32(index)] = seven.astype(np.uint8) | more
    return encoded.tobytes(), np.append(starts, np.uint32(len(encoded)))
