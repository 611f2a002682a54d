"""Step six, publish: pages -> files. The only step that writes, and it writes all or nothing."""
