-- A library, version 2: what people judge, and pages that say how many articles they held.

-- NULL for pages that were kept before: such a page is read again when it is added again.
ALTER TABLE page ADD COLUMN articles INTEGER;
CREATE INDEX version_page ON version (page);

-- A judgement binds every dossier made later, whatever the lexicon says.
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'claim')),
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  a TEXT NOT NULL,                -- an actor's id, or the passages (JSON: article, start, words)
  b TEXT NOT NULL,
  added TEXT NOT NULL,
  UNIQUE (kind, a, b)
) STRICT;
