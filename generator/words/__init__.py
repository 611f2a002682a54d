"""Words: those of jieba's dictionary, and a text cut into them."""
