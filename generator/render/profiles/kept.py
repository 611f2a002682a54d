"""Profiles as they are written, each kept under the hash of all that it says."""

import json
from collections.abc import Iterable, Sequence

from generator.progress import told
from generator.render.page import Written
from generator.render.profiles.profile import Profile, profile_pages
from generator.store.keys import Key, key_of
from generator.store.store import Store


def written_profiles(profiles: Iterable[Profile], store: Store) -> Sequence[Written]:
    """Return the pages of profiles; what is kept of one holds while it says the same."""
    every = [(key_of("profile", repr(one)), one) for one in profiles]
    kept = store.get(key for key, _ in every)
    made: dict[Key, bytes] = {}
    pages: list[Written] = []
    for key, one in told(every, "编排人员、机构"):
        if key in kept:
            pages += (Written(path, text) for path, text in json.loads(kept[key]))
        else:
            own = [Written(page.path, page.text) for page in profile_pages(one)]
            made[key] = json.dumps([(page.path, page.text) for page in own]).encode()
            pages += own
    store.put(made)
    return pages
