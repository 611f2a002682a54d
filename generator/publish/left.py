"""What a build has left in an output, in the store from one build to the next."""

import json
from collections.abc import Mapping
from pathlib import Path

from generator.publish.guard import Target
from generator.publish.output import Left, Output
from generator.publish.twin import Seen
from generator.store.keys import Key, key_of
from generator.store.store import Store


def found(folder: Path, target: Target, store: Store) -> Output:
    """Return the output in a folder that is to replace a target, with what is known of both."""
    key = _key(target)
    value = store.get([key]).get(key) if target.twin else None
    return Output(folder, _read(value), target.path) if value else Output(folder)


def finished(output: Output, target: Target, store: Store) -> None:
    """Remove from an output what was not put there, and keep what is known of it."""
    left = output.finish()
    if target.twin:
        store.put({_key(target): _written(left)})


def _key(target: Target) -> Key:
    return key_of("left", str(target.path.resolve()))


def _written(left: Mapping[str, Left]) -> bytes:
    told = {path: (one.name, *one.seen) for path, one in left.items()}
    return json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")


def _read(value: bytes) -> Mapping[str, Left]:
    told = json.loads(value)
    return {path: Left(name, Seen(*seen)) for path, (name, *seen) in told.items()}
