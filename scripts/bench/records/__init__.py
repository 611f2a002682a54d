"""The generated archive as an editor would have typed it: content/ with its registers."""
