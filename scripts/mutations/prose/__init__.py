"""Slips of an office: what is typed wrong in prose, titles, quotations, tables, notes and annexes.

A kind of slip is a function of `kinds.KINDS`: from the passages and the dice to slips.
"""
