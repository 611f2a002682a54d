"""Step six, publish: pages -> files. The only step that writes, and it writes all or nothing.

Both folders are prepared beside their targets, under a lock on each. A journal is written, each
target changes places with its prepared folder (`renameat2(RENAME_EXCHANGE)`, elsewhere three
renames), the journal goes. As long as it lies there, any command that knows the content or a
target completes the change, or undoes it where the system refuses, and says so (`recovery.py`).
In a mount point, or where the folder around may not be written, the content is moved instead. All
of it is done by the five steps of `disk.py`, and a test ends the program before and in each.
What is as it was is neither written nor deleted: a build begins with the twin of what stands
(`twin.py`), writes what differs (`output.py`), and what it replaced is the next one's beginning.
Outputs may not lie in each other or in content/; a folder that no build made is renamed, not
deleted.
"""
