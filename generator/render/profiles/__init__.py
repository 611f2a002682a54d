"""The pages that answer: of every person, body, meeting, statute and suggestion, and the ledger of supervision.

They are made of what all public records say (`holdings.py`: who held what from when to when;
`obligations.py`: who was told what until when; `attended.py`, `handled.py`, `appraised.py`,
`resting.py`) and of `Item`, what is kept of every document, by what it is about (`render/archive.py`).
A page says no more than the records: a beginning may be known only as no later than a day.

A profile is facts and sections of rows. A row is written for the page that it comes to stand on
(`cells.py`); a section that is too long for its page goes on at pages that are filled from the oldest
row on, so that what is there stays there when more is added (`profile.py`). Names are addresses
(`render/addresses.py`), so a page stays where it is, whoever is registered later; the lists by letter
lead there and count what the page lists.
"""
