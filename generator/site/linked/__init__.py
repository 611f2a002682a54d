"""Every page as JSON-LD, in schema.org's words, within the page: programs read it, browsers run nothing.

It is made of what the front matter says, and says no more than the page.
"""
