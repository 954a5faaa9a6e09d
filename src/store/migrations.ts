import type { Connection } from './driver.ts'
import { packReports } from './pack-reports.ts'

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
    name: 'readings and terms packed, and the reports of a term in lists',
    up: (connection) => {
      connection.exec(`
        ALTER TABLE report ADD COLUMN terms BLOB NOT NULL DEFAULT x'';

        CREATE TABLE packed (
          report INTEGER NOT NULL,
          number INTEGER NOT NULL,
          text_digest TEXT NOT NULL,
          key TEXT NOT NULL,
          reading BLOB NOT NULL
        ) STRICT;

        CREATE TABLE term_list (
          term INTEGER NOT NULL REFERENCES term (number),
          first INTEGER NOT NULL,
          reports BLOB NOT NULL,
          PRIMARY KEY (term, first)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE term_index (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          last INTEGER NOT NULL,
          reports INTEGER NOT NULL
        ) STRICT;
        INSERT INTO term_index VALUES (1, 0, 0);
        UPDATE term SET reports = 0;
      `)
      packReports(connection)
      // Columns are not dropped or renamed where they are: after that libsql takes the file for locked until it is closed.
      connection.exec(`
        DROP TABLE report_term;
        DROP TABLE revision;
        CREATE TABLE revision (
          report INTEGER NOT NULL REFERENCES report (number),
          number INTEGER NOT NULL,
          text_digest TEXT NOT NULL,
          key TEXT NOT NULL,
          reading BLOB NOT NULL,
          UNIQUE (report, number),
          UNIQUE (report, text_digest)
        ) STRICT;
        INSERT INTO revision SELECT * FROM packed ORDER BY report, number;
        DROP TABLE packed;
      `)
    },
  },
  {
    name: 'what was taken out for good and must not come back',
    up: (connection) =>
      connection.exec(`
        CREATE TABLE forgotten (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          act TEXT NOT NULL,
          digest TEXT NOT NULL,
          salt TEXT NOT NULL,
          kind TEXT NOT NULL,
          pieces INTEGER NOT NULL,
          at TEXT NOT NULL,
          UNIQUE (act, digest)
        ) STRICT;
        CREATE INDEX forgotten_by_digest ON forgotten (digest);
      `),
  },
]
