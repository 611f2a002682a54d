"""What a build of an archive costs, beside what other generators ask for the same Markdown."""
