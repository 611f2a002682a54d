"""Where the words of documents lead: names, offices, bodies, meetings, statutes, numbers of documents.

What a text names is found by what the registers and the text itself say (`texts.py`, of each sort a
module: `quoted.py`, `bodies.py`, `people.py`, and `generator.check.facts.sessions` for meetings). It is
kept, because it depends on nothing else. Whether that has a page, and which, the archive knows
(`directory.py`). A page gets both as `leads` in its front matter: words, and the id of the page. The
site makes links of them and changes no character (`generator/site/text_leads.py`).

Of words that meet, the ones that begin first count, of these the longest. Words that mean nothing are
among the leads, with no page, where they hold others that would else be taken for a name: `石县水利局`
tells that the 县水利局 of 白石县水利局 is none of this county. So a lead is a string, wherever it stands.
"""
