"""Who is named: the noun phrases of a sentence that can be a source, from their first word to their last, and their names."""
