"""JSON Schema of the records, read from their models."""

import json

from generator.kinds import KINDS
from generator.kinds.kind import Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_text(kind: Kind | None = None) -> str:
    """Return the schema of one kind, or of all kinds by name, as JSON text."""
    if kind:
        schema = {"$schema": DIALECT, **kind.model.model_json_schema(), "title": kind.label}
    else:
        schema = {
            "$schema": DIALECT,
            "$defs": {one.name: one.model.model_json_schema() for one in KINDS},
        }
    return json.dumps(schema, ensure_ascii=False, indent=2)
