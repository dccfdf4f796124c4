// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/store/schema.h"

#include "core/store/transaction.h"

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

namespace faces::store {

namespace {

// Ids are AUTOINCREMENT where something that is not undone may still name them (predictions, history, splits): an id is
// never given to another row, even after its row was undone.
//
// Facts are recorded by the session extension. Pictures and splits are only ever added to: what changes, and is undone,
// is the small number that names them.
constexpr const char *kVersion1 = R"sql(
CREATE TABLE attribute(
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, yes_word TEXT NOT NULL,
  no_word TEXT NOT NULL, yes_code TEXT NOT NULL, no_code TEXT NOT NULL, key TEXT NOT NULL, retired INTEGER NOT NULL);
CREATE TABLE photo(
  id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE, path TEXT NOT NULL, width INTEGER NOT NULL,
  height INTEGER NOT NULL, grid TEXT);
CREATE TABLE picture(id INTEGER PRIMARY KEY AUTOINCREMENT, png BLOB NOT NULL);
CREATE TABLE face_group(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('person', 'duplicates')));
CREATE TABLE face(
  id INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  photo INTEGER REFERENCES photo, grid_row INTEGER NOT NULL, grid_column INTEGER NOT NULL,
  x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL, height REAL NOT NULL,
  picture INTEGER NOT NULL REFERENCES picture, mask INTEGER REFERENCES picture,
  rejected INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '',
  person INTEGER REFERENCES face_group, duplicates INTEGER REFERENCES face_group);
CREATE INDEX face_by_photo ON face(photo);
CREATE INDEX face_by_person ON face(person) WHERE person IS NOT NULL;
CREATE INDEX face_by_duplicates ON face(duplicates) WHERE duplicates IS NOT NULL;

CREATE TABLE used_number(number INTEGER PRIMARY KEY);
CREATE TRIGGER face_takes_number AFTER INSERT ON face BEGIN
  INSERT OR IGNORE INTO used_number VALUES (NEW.number);
END;

CREATE TABLE label(
  face INTEGER NOT NULL REFERENCES face, attribute TEXT NOT NULL REFERENCES attribute,
  value INTEGER NOT NULL CHECK (value IN (0, 1)), origin INTEGER NOT NULL CHECK (origin IN (0, 1, 2)),
  at TEXT NOT NULL, PRIMARY KEY (face, attribute)) WITHOUT ROWID;
CREATE TABLE label_history(
  id INTEGER PRIMARY KEY, face INTEGER NOT NULL, attribute TEXT NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL,
  origin INTEGER NOT NULL, at TEXT NOT NULL);
CREATE INDEX label_history_by_face ON label_history(face);
CREATE TRIGGER label_set AFTER INSERT ON label BEGIN
  INSERT INTO label_history(face, attribute, before, after, origin, at)
  VALUES (NEW.face, NEW.attribute, -1, NEW.value, NEW.origin, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
CREATE TRIGGER label_changed AFTER UPDATE OF value ON label WHEN OLD.value <> NEW.value BEGIN
  INSERT INTO label_history(face, attribute, before, after, origin, at)
  VALUES (NEW.face, NEW.attribute, OLD.value, NEW.value, NEW.origin, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
CREATE TRIGGER label_unset AFTER DELETE ON label BEGIN
  INSERT INTO label_history(face, attribute, before, after, origin, at)
  VALUES (OLD.face, OLD.attribute, OLD.value, -1, OLD.origin, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;

CREATE TABLE setting(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);

CREATE TABLE split(
  id INTEGER PRIMARY KEY AUTOINCREMENT, made_by TEXT NOT NULL, validation REAL NOT NULL, test REAL NOT NULL,
  seed INTEGER NOT NULL, made_at TEXT NOT NULL);
CREATE TABLE split_entry(
  split INTEGER NOT NULL REFERENCES split, face INTEGER NOT NULL, variant INTEGER NOT NULL, part INTEGER NOT NULL,
  PRIMARY KEY (split, face, variant)) WITHOUT ROWID;

CREATE TABLE step(
  id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0,
  faces TEXT NOT NULL, changeset BLOB NOT NULL);
CREATE INDEX step_by_undone ON step(undone, id);

CREATE TABLE run(
  id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, started_at TEXT NOT NULL, options TEXT NOT NULL,
  recipe TEXT NOT NULL, split INTEGER, split_by TEXT NOT NULL, fingerprint TEXT NOT NULL, sizes TEXT NOT NULL,
  parameters INTEGER NOT NULL, device TEXT NOT NULL, train_seconds REAL, images_per_second REAL,
  best_epoch INTEGER NOT NULL, thresholds TEXT NOT NULL, validation TEXT, test TEXT,
  test_looks INTEGER NOT NULL DEFAULT 0, trouble TEXT NOT NULL);
CREATE TABLE epoch(
  run INTEGER NOT NULL REFERENCES run, epoch INTEGER NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (run, epoch)) WITHOUT ROWID;
CREATE TABLE prediction(
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run, part INTEGER NOT NULL, face INTEGER NOT NULL,
  probabilities BLOB NOT NULL);
CREATE INDEX prediction_by_run ON prediction(run, part);
)sql";

// Faces put on photos by hand, and turned boxes.
constexpr const char *kVersion2 = R"sql(
ALTER TABLE photo ADD COLUMN boxes TEXT;
ALTER TABLE face ADD COLUMN angle REAL NOT NULL DEFAULT 0;
)sql";

// Who set a label; second opinions; what a person settled about doubtful labels; what a model suggests and suspects.
// Suggestions and suspicions are made anew from what else is there, so they are neither undone nor recorded.
constexpr const char *kVersion3 = R"sql(
ALTER TABLE label ADD COLUMN annotator TEXT NOT NULL DEFAULT '';
ALTER TABLE label_history ADD COLUMN annotator TEXT NOT NULL DEFAULT '';
DROP TRIGGER label_set;
DROP TRIGGER label_changed;
DROP TRIGGER label_unset;
CREATE TRIGGER label_set AFTER INSERT ON label BEGIN
  INSERT INTO label_history(face, attribute, before, after, origin, at, annotator)
  VALUES (NEW.face, NEW.attribute, -1, NEW.value, NEW.origin, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.annotator);
END;
CREATE TRIGGER label_changed AFTER UPDATE OF value ON label WHEN OLD.value <> NEW.value BEGIN
  INSERT INTO label_history(face, attribute, before, after, origin, at, annotator)
  VALUES (NEW.face, NEW.attribute, OLD.value, NEW.value, NEW.origin, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
          NEW.annotator);
END;
CREATE TRIGGER label_unset AFTER DELETE ON label BEGIN
  INSERT INTO label_history(face, attribute, before, after, origin, at, annotator)
  VALUES (OLD.face, OLD.attribute, OLD.value, -1, OLD.origin, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), OLD.annotator);
END;

CREATE TABLE opinion(
  face INTEGER NOT NULL REFERENCES face, attribute TEXT NOT NULL REFERENCES attribute, annotator TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value IN (0, 1)), at TEXT NOT NULL,
  PRIMARY KEY (annotator, face, attribute)) WITHOUT ROWID;
CREATE TABLE settled(
  face INTEGER NOT NULL REFERENCES face, attribute TEXT NOT NULL REFERENCES attribute,
  value INTEGER NOT NULL CHECK (value IN (0, 1)), annotator TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (face, attribute)) WITHOUT ROWID;

CREATE TABLE suggester(source TEXT PRIMARY KEY NOT NULL, made_at TEXT NOT NULL, facts TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE suggestion(
  source TEXT NOT NULL REFERENCES suggester, face INTEGER NOT NULL, probabilities BLOB NOT NULL,
  PRIMARY KEY (source, face)) WITHOUT ROWID;
CREATE TABLE suspicion(
  face INTEGER NOT NULL, attribute TEXT NOT NULL, probability REAL NOT NULL, PRIMARY KEY (face, attribute)) WITHOUT ROWID;
)sql";

// Over what a label was settled (0 a model's doubt, 1 a conflict of people), which opinions came after that, and whose
// opinions a step changed, if nothing else. Who settled a label that had been given an opinion decided a conflict.
// Every row of a fact table that got a column is written anew: before SQLite 3.45 the session extension records NULL,
// not the default, as the old value of a column that was added after the row was written, and such a step could not be
// undone. Whoever adds a column to a fact table must do the same.
constexpr const char *kVersion4 = R"sql(
ALTER TABLE settled ADD COLUMN over INTEGER NOT NULL DEFAULT 0 CHECK (over IN (0, 1));
UPDATE settled SET over = EXISTS (SELECT 1 FROM opinion o WHERE o.face = settled.face AND
  o.attribute = settled.attribute AND o.at <= settled.at);
ALTER TABLE opinion ADD COLUMN late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1));
UPDATE opinion SET late = EXISTS (SELECT 1 FROM settled s WHERE s.face = opinion.face AND
  s.attribute = opinion.attribute AND s.over = 1 AND s.at < opinion.at);
UPDATE face SET angle = angle;
UPDATE label SET annotator = annotator;
ALTER TABLE step ADD COLUMN opinions_of TEXT NOT NULL DEFAULT '';
)sql";

// Searches for the best options of a training, and what each of their trials reached. Like runs, they are not undone.
constexpr const char *kVersion5 = R"sql(
CREATE TABLE tuning(
  id INTEGER PRIMARY KEY AUTOINCREMENT, started_at TEXT NOT NULL, options TEXT NOT NULL, split INTEGER NOT NULL,
  split_by TEXT NOT NULL, fingerprint TEXT NOT NULL);
CREATE TABLE trial(
  id INTEGER PRIMARY KEY, tuning INTEGER NOT NULL REFERENCES tuning, trial INTEGER NOT NULL, epochs INTEGER NOT NULL,
  facts TEXT NOT NULL, UNIQUE (tuning, trial, epochs));
)sql";

// How each threshold of a run was chosen, and what networks that had not seen a face said about it (NULL: not yet), so
// that thresholds can be chosen where validation holds few yes. Like runs, they are not undone.
constexpr const char *kVersion6 = R"sql(
ALTER TABLE run ADD COLUMN threshold_sources TEXT NOT NULL DEFAULT '[]';
CREATE TABLE fold_prediction(
  run INTEGER NOT NULL REFERENCES run, fold INTEGER NOT NULL, face INTEGER NOT NULL, probabilities BLOB,
  PRIMARY KEY (run, face)) WITHOUT ROWID;
)sql";

// Labels that a person sent to the suspicious ones, each for as long as it has that value. Unlike what a model suspects
// it is a person's doing, and undone like that.
constexpr const char *kVersion7 = R"sql(
CREATE TABLE doubt(
  face INTEGER NOT NULL REFERENCES face, attribute TEXT NOT NULL REFERENCES attribute,
  value INTEGER NOT NULL CHECK (value IN (0, 1)), annotator TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (face, attribute)) WITHOUT ROWID;
)sql";

constexpr std::array<const char *, kSchemaVersion> kSteps{kVersion1, kVersion2, kVersion3,
                                                          kVersion4, kVersion5, kVersion6, kVersion7};

} // namespace

std::span<const char *const> schemaSteps() { return kSteps; }

int versionOf(SQLite::Database &db) { return db.execAndGet("PRAGMA user_version").getInt(); }

std::int64_t applicationIdOf(SQLite::Database &db) { return db.execAndGet("PRAGMA application_id").getInt64(); }

void bringUpToDate(SQLite::Database &db, std::span<const char *const> steps)
{
    Transaction all(db, Transaction::Kind::Write);
    for (auto version = static_cast<std::size_t>(versionOf(db)); version < steps.size(); ++version)
        db.exec(steps[version]);
    db.exec(fmt::format("PRAGMA user_version = {}", steps.size()));
    db.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
    all.commit();
}

} // namespace faces::store
