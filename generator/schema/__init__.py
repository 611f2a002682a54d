"""JSON Schema of what an editor writes, so that an editor's program completes and marks errors."""
