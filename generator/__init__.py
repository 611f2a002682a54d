"""The publishing system of gazettes of local people's congresses."""
