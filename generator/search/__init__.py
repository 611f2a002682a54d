"""Full-text search: Markdown pages in, the files that the search page loads out.

- Canonical text (`text/tokenise.py`, `text/normalise.js`): Han characters, letters and digits
  after NFKC, lower case and traditional forms folded; white space and punctuation dropped, save a
  space where punctuation parts two numbers. A string stands in a document if its canonical text
  does; a document's text is all that its page's article shows but the particulars, which are names,
  and the ways to other pages. Other numerals (一年, 1年) count only as whole numbers.
- Units are all of about one length, so lunr runs with `b = 0`.
- Shards are keyed by the syllables of the pair; syllables that are easily confused are
  neighbours, so tolerance costs nothing. A pair that a phrase or a surname reads otherwise has a
  row under the other keys, too, which leads to its own.
- A row tells whether words of a dictionary begin and end with its pair (`files/edges.py`): what is
  read `wuye` is sooner 物业 than the 务业 of 服务业, and no question is cut inside a word.
- Documents are numbered by year, day and issue, and record, each with room to spare
  (`postings/numbers.py`); a unit's number is its document's and its own in that; the number of a
  key depends on nothing but the key (`postings/ranges.py`). Files end where the hash of what
  follows says (`files/cuts.py`), not after a count.
- Files are gzip, JSON within in GBK (a sixth smaller than UTF-8). What there are many of stands
  in a directory of two levels, of which the root has the upper one (`files/tree.py`). A term in
  more than 6,000 units is divided by documents (`files/long.py`), and of its pieces a string that
  has a rarer pair loads those with documents of that.
- An issue gives a part: its postings, in ranges of terms that are the same in every archive, with
  a digest of each. A range is merged for what the digests say, a shard packed for the ranges it
  is of, an issue's fragments and counts of names made for the issue; all of it is kept
  (`generator/store/`), so a build costs what changed.
- Towards a province: a matrix of CI jobs, a series each, runs `prepare()` (`index.py`) on its
  documents and hands on its store; the last job takes over all stores and finds every part there,
  as good as its own, which a test shows. Ranges are independent of each other and may be merged
  by as many jobs: what they need are the chunks of the parts, which begin with one letter.
"""
