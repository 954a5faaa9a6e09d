import { blockCounts } from './block-counts.ts'
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
        -- The order in which texts were kept, which a rebuilding goes through again, is that of the rows.
        INSERT INTO revision SELECT * FROM packed ORDER BY rowid;
        DROP TABLE packed;
      `)
    },
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
  {
    name: 'feeds that are watched, and the items that were seen in them',
    up: (connection) =>
      connection.exec(`
        CREATE TABLE feed (
          number INTEGER PRIMARY KEY,
          address TEXT NOT NULL UNIQUE,
          title TEXT,
          pause REAL,
          polled_at TEXT,
          next_poll TEXT,
          failures INTEGER NOT NULL DEFAULT 0,
          trouble TEXT
        ) STRICT;

        CREATE TABLE feed_item (
          feed INTEGER NOT NULL REFERENCES feed (number) ON DELETE CASCADE,
          item TEXT NOT NULL,
          says TEXT NOT NULL,
          link TEXT,
          waiting TEXT,
          kept TEXT NOT NULL DEFAULT 'nothing',
          tries INTEGER NOT NULL DEFAULT 0,
          listed_at TEXT NOT NULL,
          place INTEGER NOT NULL,
          PRIMARY KEY (feed, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX feed_item_waiting ON feed_item (feed) WHERE waiting IS NOT NULL;
        CREATE INDEX feed_item_by_link ON feed_item (link);

        CREATE TABLE visit_memory (
          key TEXT PRIMARY KEY,
          value TEXT NOT NULL,
          at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
      `),
  },
  {
    name: 'which stories turned out to be one',
    up: (connection) =>
      connection.exec(`
        CREATE TABLE joined_story (
          joined TEXT PRIMARY KEY,
          story TEXT NOT NULL,
          -- The report that showed it.
          report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
          at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX joined_story_by_story ON joined_story (story);
        CREATE INDEX joined_story_by_report ON joined_story (report);
      `),
  },
  {
    name: 'what was read before, so that it is not read again',
    up: (connection) =>
      connection.exec(`
        CREATE TABLE read_input (
          -- Of what came in and what was given with it: see unread-digest.ts.
          digest BLOB PRIMARY KEY,
          report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX read_input_by_report ON read_input (report);
      `),
  },
  {
    name: 'what is known of terms and the days of reports in blocks, which are soon read whole',
    up: (connection) => {
      connection.exec(`
        CREATE TABLE term_block (
          first INTEGER PRIMARY KEY,
          terms BLOB NOT NULL
        ) STRICT;

        CREATE TABLE day_block (
          first INTEGER PRIMARY KEY,
          days BLOB NOT NULL
        ) STRICT;

        CREATE TABLE term_part (
          part INTEGER PRIMARY KEY,
          last INTEGER NOT NULL
        ) STRICT;
        INSERT INTO term_part SELECT value, last FROM json_each('[0, 1, 2, 3, 4, 5, 6, 7]'), term_index;

        -- What was written is merged with more of its kind at once, and so written again less often as the ledger grows.
        INSERT INTO search_text (search_text, rank) VALUES ('automerge', 16);
        INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 64);
      `)
      blockCounts(connection)
    },
  },
]
