"""What registers and records know beside the documents: other names, and answers to questions.

The plugin reads it from the open data beside the pages (`site/known.py`), so it says no more than what
is published. Other names (`names.py`) are those of the registers, without the region before them, and the
usual short names of organs, departments and posts: `卫健委` and `卫生健康委员会` in any region, which
the rest of a question names (`usual.py`, `regions.py`), and what readers say for an act. They are also
filed by their pinyin and its initials. An answer (`answers.py`) is a card with rows, under every name that
a reader may ask it by, and leads to the page that says all of it; what is not known of a beginning
or an end it leaves open, as that page does.
"""
