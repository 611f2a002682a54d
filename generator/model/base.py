"""The base of every record: frozen, closed to unknown keys, names in YAML are names here."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
