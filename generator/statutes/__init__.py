"""Statutes as texts: their lines, provisions and addresses, and decisions that amend them."""
