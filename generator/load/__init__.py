"""Step one, load: content/ -> records with source positions, and problems. Only this step reads."""
