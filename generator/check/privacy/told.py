"""What rules of privacy tell of a number or an address: never the whole of it."""

import re
from collections.abc import Iterator

from generator.check.privacy.secrets import secrets
from generator.check.rule import Finding
from generator.check.texts import texts
from generator.link.corpus import Corpus


def found(corpus: Corpus, form: re.Pattern[str], what: str, hint: str) -> Iterator[Finding]:
    """Yield every secret of a form in the texts, masked."""
    for text in texts(corpus):
        for secret in secrets(text.text, form):
            yield text.finding(secret.start, f"印出了{what} {secret.masked}", hint)
