"""Statutes as texts: their lines, provisions and addresses, and decisions that amend them.

Statutes are read line by line, a paragraph a line: `lines.py` says what a line is by its own
look, `statute.py` gives addresses after AKN's manner (`chp_2__sec_1`, `art_12__para_2__item_3`,
`annex_1__art_3`), each once. What is no provision stays in its place without an address; nothing
is left out but a first line that is the title.

Of a decision, `clauses.py` sets quotations apart, `formulae.py` matches each clause as a whole
against `phrases.py`, `decision.py` says of which statute. `applied.py` carries it out: places go
by the numbers before, new provisions by those after; what has a given number gets it, the rest
fill the gaps in order. What follows from the versions of a regulation is in `kinds/regulation/`:
in force is told by comparing the days of versions and decisions; only a reader's browser knows a
today.
"""
