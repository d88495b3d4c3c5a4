"""Who says it, and through whom: a source resolved to an actor, by the text before it where it names nobody."""
