import type { Connection } from './driver.ts'

/** One step from a layout of the ledger to the next. */
interface Migration {
  readonly name: string
  readonly up: (connection: Connection) => void
}

/**
 * How the ledger came to its layout. Append only: a step that was ever released is never edited, since ledgers out there
 * have taken it. `user_version` holds how many of them a ledger has taken.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'reports with their readings, and the terms by which they are found',
    up: (connection) =>
      connection.exec(`
        CREATE TABLE report (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          identity TEXT NOT NULL UNIQUE,
          story TEXT NOT NULL,
          day TEXT,
          fingerprint TEXT NOT NULL,
          kept_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX report_by_story ON report (story);

        CREATE TABLE revision (
          report INTEGER NOT NULL REFERENCES report (number),
          number INTEGER NOT NULL,
          text_digest TEXT NOT NULL,
          key TEXT NOT NULL,
          reading TEXT NOT NULL,
          UNIQUE (report, number),
          UNIQUE (report, text_digest)
        ) STRICT;

        CREATE TABLE term (
          number INTEGER PRIMARY KEY,
          term TEXT NOT NULL UNIQUE,
          reports INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE report_term (
          term INTEGER NOT NULL REFERENCES term (number),
          report INTEGER NOT NULL REFERENCES report (number),
          PRIMARY KEY (term, report)
        ) STRICT, WITHOUT ROWID;
      `),
  },
  {
    name: 'what reports say and who says it, to be searched',
    // Filled when something is searched for and while reports are kept: see search-index.ts.
    up: (connection) =>
      connection.exec(`
        CREATE VIRTUAL TABLE search_text USING fts5 (
          language, words, sources,
          content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
        );

        CREATE TABLE source (
          plain TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          type TEXT NOT NULL,
          country TEXT,
          reports INTEGER NOT NULL,
          statements INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX source_by_reports ON source (reports, statements);

        CREATE TABLE report_source (
          report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
          plain TEXT NOT NULL,
          statements INTEGER NOT NULL,
          PRIMARY KEY (report, plain)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX report_source_by_name ON report_source (plain);
        CREATE TRIGGER source_leaves_report AFTER DELETE ON report_source BEGIN
          UPDATE source SET reports = reports - 1, statements = statements - old.statements WHERE plain = old.plain;
          DELETE FROM source WHERE plain = old.plain AND reports = 0;
        END;

        CREATE TABLE unsearched (report INTEGER PRIMARY KEY) STRICT;
        INSERT INTO unsearched SELECT number FROM report;
        CREATE TRIGGER revision_is_unsearched AFTER INSERT ON revision BEGIN
          INSERT OR IGNORE INTO unsearched VALUES (new.report);
        END;
        CREATE TRIGGER changed_revision_is_unsearched AFTER UPDATE OF reading ON revision BEGIN
          INSERT OR IGNORE INTO unsearched VALUES (new.report);
        END;
        CREATE TRIGGER report_leaves_search AFTER DELETE ON report BEGIN
          DELETE FROM search_text WHERE rowid = old.number;
          DELETE FROM unsearched WHERE report = old.number;
        END;
      `),
  },
]
