-- What a search finds: where it stands, in which edition. The words themselves are in the articles.
CREATE TABLE passage (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again: the index may know more than there is
    edition INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
    place   INTEGER NOT NULL,       -- of the article among the briefing's
    kind    TEXT NOT NULL,          -- title, sentence, figure, quote
    start   INTEGER NOT NULL,       -- in the article's text; both 0 for a title
    "end"   INTEGER NOT NULL,
    about   TEXT NOT NULL           -- what a figure measures, who is quoted
);
CREATE INDEX passage_edition ON passage (edition);
ALTER TABLE edition ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
