"""Word, PDF and text -> draft records: read, divide, recognise, write, prove.

- `read/`: a file -> `Manuscript`, its blocks in order and what was not carried over.
- `divide/`: a manuscript -> documents, by its contents, whose titles are matched with lines of the body
  in order, however they differ a little; else by the titles in the body, which need no style: words
  (`wording.py`), look (`titles.py`) and what stands around (`around.py`) speak for a line, and where they
  do not say enough the editor is asked (`inside.py`).
- `recognise/`: a module reads one genre out of the lines of a document, as the data of a record. What
  none takes is a `text` to the letter: whatever comes in, records come out. The grammar is that of the
  templates by which the kinds compose, read backwards: `scripts/bench_round_trip.py` says how far it goes. A name, a day, a body is
  written where it stands in the source, and nowhere else; registered namesakes are asked about.
- `write/`: drafts -> files: records, and lines at the end of registers and of an issue that is there.
  A record begins with the hash of the documents that it holds, by which the same source is known again;
  what is doubtful in the source has a comment beside its value.
- `prove/`: drafts are laid into a copy of content/, read, linked, composed and compared with the source.
  Where the standard wording is not the source's, that is the record's `wording`. What cannot be linked,
  and a structure in which the check finds what does not stand in the source, goes back to text, and all
  is tried again. Characters are accounted for: on a page, or in the list of what was left out.

`issues.py` sorts files to issues, `told.py`, `as_json.py` and `as_page.py` say what came of an import.

Nothing here writes: `workspace/added.py` does, all or nothing, never over a file.
"""
