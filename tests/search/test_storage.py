import json
import subprocess
import sys
from pathlib import Path

from generator.search.entries import read_entries
from generator.search.files import search_files
from generator.search.index import build_index
from generator.search.storage import store

from .samples import PAGES, entry

ROOT = Path(__file__).parents[2]


def test_the_files() -> None:
    assert set(search_files(PAGES)) == {
        "search/index.json",
        "search/documents.json",
        "search/lunr.js",
    }


def test_documents_are_in_the_order_of_lunr_s_references() -> None:
    files = search_files(PAGES)
    documents = json.loads(files["search/documents.json"])["documents"]
    assert [document["id"] for document in documents] == [e.id for e in read_entries(PAGES)]
    terms = dict(json.loads(files["search/index.json"])["invertedIndex"])
    [reference] = terms["rfx"]["pinyin"]
    assert documents[int(reference)]["id"] == "anyang/2021-3/22/present"


def test_a_document_holds_what_the_search_page_shows() -> None:
    files = store(build_index((entry(number="1号", people=["高永"]),)))
    assert json.loads(files["search/documents.json"]) == {
        "documents": [
            {
                "id": "a/1/b",
                "title": "题",
                "kind": "decision",
                "genre": "决定",
                "series": {"id": "a", "title": "公报"},
                "issue": {"id": "a/1", "title": "第1号"},
                "date": "2021-07-03",
                "number": "1号",
                "people": ["高永"],
                "bodies": [],
                "offices": [],
                "text": "文",
            }
        ],
        "readings": {"题": ["ti"], "高永": ["gao yong"]},
    }


def test_terms_are_in_the_order_that_lunr_js_demands() -> None:
    files = store(build_index((entry(text="𠮷一\ufa0e二"),)))
    terms = [term for term, _ in json.loads(files["search/index.json"])["invertedIndex"]]
    assert terms.index("𠮷一") < terms.index("\ufa0e二")


def test_lunr_js_is_the_one_that_mkdocs_ships() -> None:
    script = search_files(PAGES)["search/lunr.js"]
    assert b"lunrjs.com" in script
    assert json.loads(search_files(PAGES)["search/index.json"])["version"].encode() in script


def test_the_same_pages_give_the_same_bytes_in_another_process() -> None:
    program = (
        "import sys, hashlib, pathlib; from generator.search.files import search_files;"
        "print(hashlib.sha256(repr(search_files(pathlib.Path(sys.argv[1]))).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program, str(PAGES)],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
