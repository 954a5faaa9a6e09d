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
    name: 'judgements of people, and that they were taken back',
    up: (connection) =>
      connection.exec(`
        CREATE TABLE judgement (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          at TEXT NOT NULL,
          by TEXT NOT NULL,
          reason TEXT NOT NULL,
          verdict TEXT NOT NULL,
          story_before TEXT
        ) STRICT;

        CREATE TABLE taking_back (
          judgement INTEGER PRIMARY KEY REFERENCES judgement (number) ON DELETE CASCADE,
          at TEXT NOT NULL,
          by TEXT NOT NULL,
          reason TEXT NOT NULL
        ) STRICT;

        CREATE TABLE judged_report (
          report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
          judgement INTEGER NOT NULL REFERENCES judgement (number) ON DELETE CASCADE,
          PRIMARY KEY (report, judgement)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX judged_report_by_judgement ON judged_report (judgement);

        CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement
        BEGIN SELECT RAISE(ABORT, 'what was judged is never changed'); END;
        CREATE TRIGGER taking_back_stays BEFORE UPDATE ON taking_back
        BEGIN SELECT RAISE(ABORT, 'what was judged is never changed'); END;
        -- A judgement quotes its reports: it goes when one of them is taken out for good.
        CREATE TRIGGER judgement_goes AFTER DELETE ON judged_report
        BEGIN DELETE FROM judgement WHERE number = OLD.judgement; END;
      `),
  },
]
