-- What was read, each content once.
CREATE TABLE blob (
    id      INTEGER PRIMARY KEY,
    sha256  TEXT NOT NULL UNIQUE,   -- of the content as it was
    size    INTEGER NOT NULL,       -- the same
    content BLOB NOT NULL           -- zlib
);
CREATE TABLE reading (
    id           INTEGER PRIMARY KEY,
    location     TEXT NOT NULL,     -- a file, a web address
    blob         INTEGER NOT NULL REFERENCES blob,
    content_type TEXT NOT NULL,     -- as a server said
    charset      TEXT NOT NULL,     -- the same
    day          TEXT NOT NULL,     -- it was read first with this content
    UNIQUE (location, blob, content_type, charset)
);
CREATE TABLE seen (
    words    TEXT PRIMARY KEY,      -- SHA-256 of the article's words
    title    TEXT NOT NULL,
    location TEXT NOT NULL,
    url      TEXT NOT NULL,
    day      TEXT NOT NULL          -- it was read first
) WITHOUT ROWID;
-- What was printed.
CREATE TABLE article (
    id      INTEGER PRIMARY KEY,
    sha256  TEXT NOT NULL UNIQUE,   -- of content and text
    words   TEXT NOT NULL,          -- SHA-256 of the article's words
    title   TEXT NOT NULL,
    text    INTEGER NOT NULL REFERENCES blob,   -- the source's decoded text
    content BLOB NOT NULL           -- the article as JSON without that text; zlib
);
CREATE INDEX article_words ON article (words);
CREATE TABLE edition (
    number  INTEGER PRIMARY KEY,
    day     TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('made', 'written')),
    title   TEXT NOT NULL,
    outputs TEXT NOT NULL,          -- the files, a JSON list
    edits   TEXT NOT NULL,          -- what an editor changed before it was printed, as TOML
    content BLOB NOT NULL           -- the briefing as JSON without its articles; zlib
);
CREATE INDEX edition_day ON edition (day);
CREATE TABLE printed (
    edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
    place   INTEGER NOT NULL,       -- among the briefing's articles
    article INTEGER NOT NULL REFERENCES article,
    reading INTEGER REFERENCES reading,         -- what it was taken from
    PRIMARY KEY (edition, place)
) WITHOUT ROWID;
CREATE INDEX printed_article ON printed (article);
CREATE TABLE delivery (
    id      INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
    kind    TEXT NOT NULL,
    target  TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('owed', 'delivered')),
    tries   INTEGER NOT NULL DEFAULT 0,
    message TEXT NOT NULL DEFAULT '',           -- what the last try failed of
    UNIQUE (edition, kind, target)
);
