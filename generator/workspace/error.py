"""What `gazette init` and `gazette new` cannot make."""


class ScaffoldError(Exception):
    """Something that cannot be made as asked; the message says why, in Chinese."""
