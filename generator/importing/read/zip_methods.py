"""How what is in a zip may be packed, and what reading it raises."""

import zipfile
import zlib

_BOUNDED = frozenset([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
"""What unpacks step by step: of bzip2 and LZMA all comes at once, however little is asked for."""

DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError)
"""What zipfile raises for an entry that cannot be unpacked."""


def is_bounded(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry can be unpacked up to a bound and no further."""
    return entry.compress_type in _BOUNDED
