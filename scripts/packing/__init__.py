"""What `scripts/pack_words.py` counts in public texts, a module for each file of `generator/words/`."""
