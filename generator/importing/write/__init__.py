"""Drafts -> the files of a workspace."""
