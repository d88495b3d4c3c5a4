"""What attributes: verbs, participles, nouns and tags of speech, each with the frame that makes it a cue."""
