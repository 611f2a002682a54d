"""What rules of privacy tell of a number or an address: never the whole of it."""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.privacy.secrets import LIKELY, secrets
from generator.check.rule import Finding
from generator.link.corpus import Corpus


def found(corpus: Corpus, form: re.Pattern[str], what: str, hint: str) -> Iterator[Finding]:
    """Yield every secret of a form in the texts, masked."""
    for text in texts_having(corpus, LIKELY[form]):
        for secret in secrets(text.text, form):
            yield text.finding(secret.start, f"印出了{what} {secret.masked}", hint)
