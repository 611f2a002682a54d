"""Tests of a workspace: they hold whatever office keeps its records in it."""
