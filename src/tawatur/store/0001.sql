-- A library, version 1. Texts are kept as they were read; everything else can be made anew from `page`.

CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,      -- of the bytes and of what the caller told us about them
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('page', 'record')),
  hints TEXT NOT NULL,            -- JSON
  data BLOB NOT NULL,             -- zlib
  added TEXT NOT NULL
) STRICT;

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  first TEXT,
  last TEXT,
  -- What its claims rest on at best, for lists; NULL where one outlet alone has it.
  claims INTEGER,
  origins INTEGER,
  contested INTEGER,
  -- The dossier as it was made last (zlib, JSON), and the hash of the wordings it was made of.
  dossier BLOB,
  made_of TEXT
) STRICT;

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  outlet TEXT,
  owner TEXT,
  title TEXT,
  day TEXT,
  version TEXT NOT NULL,          -- the current one
  story TEXT REFERENCES story (id)
) STRICT;
CREATE INDEX article_day ON article (day);
CREATE INDEX article_story ON article (story);

CREATE TABLE version (
  article TEXT NOT NULL REFERENCES article (id),
  version TEXT NOT NULL,
  number INTEGER NOT NULL,        -- 1 is the oldest
  page INTEGER NOT NULL REFERENCES page (id),
  record BLOB NOT NULL,           -- zlib of the article's JSON
  notes BLOB NOT NULL,            -- zlib of its annotations' JSON
  annotated_by TEXT NOT NULL,
  added TEXT NOT NULL,
  PRIMARY KEY (article, version)
) STRICT;
CREATE INDEX version_annotated_by ON version (annotated_by);

-- The sentences of current versions, by their folded, lemmatised words (rowid = sentence.id), and what is said in them.
CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX sentence_article ON sentence (article);
CREATE VIRTUAL TABLE sentence_words USING fts5 (words, tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE statement (
  sentence INTEGER NOT NULL REFERENCES sentence (id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  number INTEGER NOT NULL,        -- index in the article's statements
  act TEXT NOT NULL,
  speaker TEXT NOT NULL,          -- folded names, joined by newlines, '' when unresolved
  via TEXT NOT NULL,              -- folded names of the chain without its last link
  PRIMARY KEY (article, number)
) STRICT;
CREATE INDEX statement_sentence ON statement (sentence);

CREATE TABLE said (
  actor TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  PRIMARY KEY (actor, article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX said_article ON said (article);

CREATE TABLE actor (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  type TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article, id)
) STRICT;
CREATE INDEX actor_id ON actor (id);
