package org.quarterdeck.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import org.quarterdeck.session.port.ArchiveException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The messages for failures of the archive's file: what happened, what was kept and what to do. */
record ArchiveFailureText(Path file) {

    /** The reason of a database failure, with its remedy. */
    private record Cause(String words, String remedy) {

        private static final Cause FULL = new Cause("its disk is full", "make room there");

        /** Returns the cause for SQLite's result code. */
        static Cause of(SQLException e) {
            if (e instanceof SQLiteException known && known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
                return FULL;
            }
            return switch (e.getErrorCode() & 0xff) {
                case 13 -> FULL;
                case 3, 8, 23 -> new Cause("it may only be read", "make it, its folder and its disk writable");
                case 5, 6, 15 -> new Cause("another program keeps it locked", "close that program");
                case 10 -> new Cause("its disk reports a fault", "check that disk");
                case 11, 26 -> new Cause("it is damaged", "move it away and put a copy from before in its place");
                case 14 -> new Cause("its folder may not be written", "make it, its folder and its disk writable");
                default -> new Cause("the database reports a fault (" + e.getMessage() + ")", "see that it can be opened");
            };
        }
    }

    ArchiveException opening(SQLException e) {
        var cause = Cause.of(e);
        return new ArchiveException("The archive at " + file + " can't be opened: " + cause.words
                + ". It was left as it is; " + cause.remedy + ", then try again.", e);
    }

    ArchiveException reading(SQLException e) {
        var cause = Cause.of(e);
        return new ArchiveException("The archive at " + file + " can't be read: " + cause.words
                + ". It was left as it is; " + cause.remedy + ", then try again.", e);
    }

    ArchiveException writing(SQLException e) {
        var cause = Cause.of(e);
        return new ArchiveException("The archive at " + file + " can't be written: " + cause.words
                + ". All that was saved before is kept; " + cause.remedy + ", and saving goes on by itself.", e);
    }

    ArchiveException foreign() {
        return new ArchiveException("The file at " + file + " is no Quarterdeck archive. It was left as it is; move it away, "
                + "or keep the archive elsewhere with --home.");
    }

    ArchiveException newer(int format, int known) {
        return new ArchiveException("The archive at " + file + " was written by a newer Quarterdeck (format " + format
                + "; this one knows " + known + "). It was left as it is; install the newer program to open it.");
    }

    ArchiveException unreadable(String session, long rev, RuntimeException e) {
        return new ArchiveException("Entry " + rev + " of session " + session + " in the archive at " + file
                + " makes no sense to this program. It was left as it is.", e);
    }
}
