"""What there is to follow, made of the data beside the pages: the same data give the same feeds.

The site, each series, each kind of document and the ledger have Atom and JSON Feed. Bodies and statutes
have Atom alone, and so have persons whom at least `SEVERAL` documents name: an archive names about
twice as many people as it has documents, most of them in two or three, and a feed for each would be
more files than all documents.
"""
