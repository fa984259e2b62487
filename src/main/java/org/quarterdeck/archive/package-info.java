/**
 * Stores sessions in one SQLite file in the home folder; {@link org.quarterdeck.archive.SqliteArchive} is the entry point.
 * The journal is authoritative, and the tables behind the two public views are written in the same transaction. Data that
 * this program does not know is never overwritten.
 */
package org.quarterdeck.archive;
