/**
 * What is kept: one SQLite file in the home folder. {@link org.quarterdeck.archive.SqliteArchive} is the way in. The journal
 * is the truth, and beside it, written in the same transaction, stand the tables that the two promised views read. Nothing
 * in here ever overwrites what it does not know.
 */
package org.quarterdeck.archive;
