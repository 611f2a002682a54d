import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.files.packed import pack, pack_json, pack_sections


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ({"a": [1, "高泳"]}, '{"a":[1,"高泳"]}'.encode("gbk")),
        ("㐂", rb'"\u3402"'),
        ("𠮷", rb'"\ud842\udfb7"'),
        ("é€", '"é'.encode("gbk") + rb'\u20ac"'),
        ('"\\\n', rb'"\"\\\n"'),
    ],
)
def test_json_is_gbk_and_escapes_what_that_lacks(value: str, content: bytes) -> None:
    assert gzip.decompress(pack_json(value)) == content


@given(st.recursive(st.text() | st.integers(), lambda inner: st.lists(inner, max_size=3)))
def test_json_is_read_back(value: str) -> None:
    assert json.loads(gzip.decompress(pack_json(value)).decode("gbk")) == value


def test_every_character_is_read_back() -> None:
    every = [chr(code) for code in range(0x10800) if not 0xD800 <= code < 0xE000]
    assert json.loads(gzip.decompress(pack_json([*every])).decode("gbk")) == every


def test_equal_content_gives_equal_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = pack(b"a" * 100)
    monkeypatch.setattr("time.time", lambda: 1e9)
    assert pack(b"a" * 100) == packed
    assert gzip.decompress(packed) == b"a" * 100
    assert len(packed) < 50


@given(st.lists(st.binary(max_size=300)))
def test_sections_are_one_file(sections: list[bytes]) -> None:
    packed = pack_sections(sections)
    assert gzip.decompress(packed) == b"".join(sections)
    assert packed == pack_sections(sections)
