-- A library, version 3: people also say who spoke.

-- SQLite cannot change a CHECK: the table is made anew.
CREATE TABLE judgement_3 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'claim', 'speaker')),
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  a TEXT NOT NULL,                -- an actor's id, or the passages (JSON: article, start, words)
  b TEXT NOT NULL,                -- the same; of a speaker's judgement the actor's id, or 'unknown'
  added TEXT NOT NULL,
  UNIQUE (kind, a, b)
) STRICT;
INSERT INTO judgement_3 SELECT * FROM judgement;
DROP TABLE judgement;
ALTER TABLE judgement_3 RENAME TO judgement;
