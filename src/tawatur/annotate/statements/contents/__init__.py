"""What is said: where the words of a statement begin and end."""
