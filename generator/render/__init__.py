"""Step four, render: corpus -> pages, as plain Markdown with front matter. Pure."""
