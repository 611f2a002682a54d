"""Regulations and issues as Akoma Ntoso 3.0 (OASIS LegalDocML), in data/akn/<id>.xml.

Addresses within a regulation are those of its page: `art_12__para_2__item_3` is the eId as well. What
has none there is numbered (`nn_1`), because the schema asks for one. What is written as Markdown, such
as the rows of a table, stands as its lines. A day of which only month or year is known is given as its
first: the schema knows no others.
"""
