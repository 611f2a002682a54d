"""The website as editors see it while they write: on this machine only, and always the newest."""
