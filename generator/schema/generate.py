"""Models -> JSON Schema, in the dialect that editors' programs understand best (draft 7).

The keys' explanations are the models' Chinese docstrings. A scalar may be anything that YAML makes
of text that its type accepts: `count: 39` is a number to an editor's program, to the loader text.
"""

import json
from collections.abc import Iterable

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model.base import Labelled
from generator.schema.targets import TARGETS, Described

DIALECT = "http://json-schema.org/draft-07/schema#"


class _Generator(GenerateJsonSchema):
    """pydantic's generator, without what only a programmer reads."""

    def field_title_should_be_set(self, schema: object) -> bool:
        """Return False: a key is its own title."""
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return the schema of the value, or of ~; a key that has none may be left out, too."""
        found = self.generate_inner(schema["schema"])
        if "type" not in found or "enum" in found:
            return found
        kinds = found["type"] if isinstance(found["type"], list) else [found["type"]]
        return {**found, "type": [*dict.fromkeys((*kinds, "null"))]}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Return the schema of the value: nobody types the default."""
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Return the schema of a model without its English name and docstring."""
        return _plain(super().model_schema(schema))

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        """Return the values, each with its label."""
        labels = [m.label for m in schema["members"] if isinstance(m, Labelled)]
        values = [str(member.value) for member in schema["members"]]
        return {"type": "string", "enum": values, "enumDescriptions": labels}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Return a mapping; one whose keys are the values of an enumeration names each."""
        found = super().dict_schema(schema)
        keys = schema.get("keys_schema", {})
        if keys.get("type") == "custom-error":
            keys = keys["schema"]
        if "patternProperties" in found:
            return {**found, "additionalProperties": False}
        if keys.get("type") != "enum":
            return found
        value = found.pop("additionalProperties")
        del found["propertyNames"]
        properties = {str(m.value): {**value, "description": m.label} for m in keys["members"]}
        return {**found, "properties": properties, "additionalProperties": False}

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Return a text, which may look like a number."""
        return {"type": ["string", "number"], "minLength": 1}


def schema_of(target: Described) -> JsonSchemaValue:
    """Return the schema of the files of `target`."""
    found = _plain(TypeAdapter(target.type).json_schema(schema_generator=_Generator))
    definitions = {name: _plain(one) for name, one in found.pop("$defs", {}).items()}
    return {"$schema": DIALECT, "title": target.label, **found, "$defs": definitions}


def _plain(schema: JsonSchemaValue) -> JsonSchemaValue:
    """Return a schema without its own name and docstring, which are a programmer's."""
    return {key: value for key, value in schema.items() if key not in {"title", "description"}}


def schema_text(target: Described) -> str:
    """Return the schema of the files of `target` as JSON text."""
    return _text(schema_of(target))


def all_schemas(targets: Iterable[Described] = TARGETS) -> str:
    """Return every schema by name, as one JSON text; each is a document of its own within it."""
    found = {one.name: {"$id": f"{one.name}.json", **schema_of(one)} for one in targets}
    return _text({"$schema": DIALECT, "$defs": found})


def _text(schema: JsonSchemaValue) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
