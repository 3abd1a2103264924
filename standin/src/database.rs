//! The database file: its tables, and what happens to one of another version.

use crate::seed;
use rulebook::Date;
use rusqlite::{Connection, TransactionBehavior};
use std::fs;
use std::path::Path;

/// Grows with every change of the tables or the seeds. There is nothing in them worth moving to a new version.
const VERSION: i64 = 3;

const TABLES: &str = "
    CREATE TABLE sessions (
        id TEXT PRIMARY KEY, citizen TEXT NOT NULL, trouble TEXT NOT NULL,
        active_at INTEGER NOT NULL DEFAULT (unixepoch())
    ) STRICT;
    CREATE TABLE plans (citizen TEXT PRIMARY KEY, plan TEXT NOT NULL) STRICT;
    CREATE TABLE needs (citizen TEXT PRIMARY KEY, need TEXT NOT NULL) STRICT;
    CREATE TABLE requests (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, citizen TEXT NOT NULL, status TEXT NOT NULL,
        request TEXT NOT NULL
    ) STRICT;
    CREATE TABLE replies (
        number INTEGER PRIMARY KEY, request TEXT NOT NULL, question TEXT NOT NULL, reply TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE sheets (
        citizen TEXT NOT NULL, kind TEXT NOT NULL, sheet TEXT NOT NULL, PRIMARY KEY (citizen, kind)
    ) STRICT;
    CREATE TABLE folders (
        number INTEGER PRIMARY KEY, citizen TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, paper TEXT NOT NULL,
        UNIQUE (citizen, kind, id)
    ) STRICT;
    CREATE TABLE kept_answers (
        citizen TEXT NOT NULL, operation TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL,
        status INTEGER NOT NULL, location TEXT, body TEXT NOT NULL,
        PRIMARY KEY (citizen, operation, key)
    ) STRICT;
";

/// Opens the file, or a database in memory. A new one is filled as of `today`; one of another version is made anew.
pub fn open(path: Option<&Path>, today: Date) -> Result<Connection, String> {
    let Some(path) = path else {
        return opened(Connection::open_in_memory(), today).map_err(|error| error.to_string());
    };
    let in_words = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| in_words(&error))?;
    }
    let connection = Connection::open(path).map_err(|error| in_words(&error))?;
    let found = version(&connection).map_err(|error| in_words(&error))?;
    if found != 0 && found != VERSION {
        drop(connection);
        fs::remove_file(path).map_err(|error| in_words(&error))?;
        return opened(Connection::open(path), today).map_err(|error| in_words(&error));
    }
    opened(Ok(connection), today).map_err(|error| in_words(&error))
}

fn opened(connection: rusqlite::Result<Connection>, today: Date) -> rusqlite::Result<Connection> {
    let mut connection = connection?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if version(&transaction)? == 0 {
        transaction.execute_batch(TABLES)?;
        seed::sow(&transaction, today)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    transaction.commit()?;
    Ok(connection)
}

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plans;

    #[test]
    fn a_database_of_another_version_is_made_anew_and_one_of_this_version_is_kept() {
        let path = std::env::temp_dir().join(format!("standin-{}.sqlite", uuid::Uuid::new_v4()));
        let today: Date = "2026-11-23".parse().expect("a day");
        let clear = |connection: &Connection| connection.execute("DELETE FROM plans", []).expect("a table of plans");
        let has_plan = |connection: &Connection| plans::find(connection, "citizen-1").expect("readable").is_some();

        let connection = open(Some(&path), today).expect("a new database");
        assert!(has_plan(&connection));
        clear(&connection);
        drop(connection);
        let connection = open(Some(&path), today).expect("the same database");
        assert!(!has_plan(&connection));
        connection.pragma_update(None, "user_version", VERSION + 1).expect("a version");
        drop(connection);
        assert!(has_plan(&open(Some(&path), today).expect("a database made anew")));
        fs::remove_file(path).expect("the file is there");
    }
}
