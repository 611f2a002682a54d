"""JSON Schema of what an editor writes, so that an editor's program completes and marks errors."""

SCHEMAS = ".vscode/schemas"
"""Where the schemas lie in a workspace."""
