"""Every page as JSON-LD, in schema.org's words, within the page: programs read it, browsers run nothing.

It says what the page says: it is made of the front matter and, of profiles, of their rows.
"""
