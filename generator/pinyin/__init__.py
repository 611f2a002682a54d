"""Readings: pinyin of names, titles and running text."""
