"""gazettes/ -> the website, by MkDocs: what hooks into it, in the order of its events (`plugin.py`).

1. `build.py` runs MkDocs with the workspace's mkdocs.yml; `complaints.py`, `options.py` and
   `configured.py` read that, `listener.py` hears what MkDocs says.
2. Files: `pages.py` keeps what has not changed (`kept.py`, `published.py`, `circumstances.py`), and
   `files_to_make.py` gives MkDocs the rest; `assets.py`, `bundle.py` and `scripts.py` name styles and
   scripts after what is in them.
3. Templates: `environment.py` tells them what they can call: `address.py`, `citation.py`, `leads.py`,
   `linked/` (JSON-LD), `akn.py`, `reports.py`, `skeleton.py`.
4. A page: `dialect.py` reads its Markdown, and `laid_out.py` makes of it what readers find: titles,
   links in the text and to its places, charts, row headings, labels of columns. `data.py` writes it as data.
5. All pages: `beside.py` publishes the search (`known.py`) and `feeds/`; `completing.py` what is made
   of other pages (`completed.py`, `whole.py`, `whole_markdown.py`), `sitemap.py`, `take_along.py`.

`preview/` is `gazette serve`.
"""
