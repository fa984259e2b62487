package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.port.ArchiveException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The messages for failures of the archive's file: what happened, what was kept and what to do. */
record ArchiveFailureText(Path file) {

    /** SQLite's codes of a damaged file and of a full disk. */
    static final int DAMAGED = 11;
    static final int FULL_DISK = 13;

    private static final String BUNDLE = "archive";

    /** The systems' words for a disk that is full. */
    private static final Pattern NO_ROOM = Pattern.compile("(?i)no space left|not enough space|quota exceeded");

    /** A cause that keeps a database from working, and its remedy. */
    private record Cause(Message words, Message remedy) {

        private static final Cause FULL = of("full");

        private static Cause of(String name, Object... values) {
            return new Cause(Message.of(BUNDLE, "archive.cause." + name, values), Message.of(BUNDLE, "archive.remedy." + name));
        }

        /** Returns the cause for SQLite's result code. */
        static Cause of(SQLException e) {
            if (e instanceof SQLiteException known && known.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
                return FULL;
            }
            return switch (e.getErrorCode() & 0xff) {
                case 13 -> FULL;
                case 3, 8, 23 -> of("read_only");
                case 5, 6, 15 -> of("locked");
                case 10 -> of("disk_fault");
                case 11, 26 -> of("damaged");
                case 14 -> of("folder");
                default -> of("fault", String.valueOf(e.getMessage()));
            };
        }
    }

    ArchiveException opening(SQLException e) {
        return isDamage(e) ? damaged(e) : because("archive.cannot_open", e);
    }

    ArchiveException reading(SQLException e) {
        return because("archive.cannot_read", e);
    }

    /** Returns the failure to write a file that a session is copied to; the message is the reason alone. */
    static IOException writingFile(SQLException e) {
        return new IOException(Cause.of(e).words.english(), e);
    }

    ArchiveException writing(SQLException e) {
        return isDamage(e) ? lost("archive.lost.damaged") : because("archive.cannot_write", e);
    }

    ArchiveException erasing(SQLException e) {
        return because("archive.cannot_erase", e);
    }

    /** The rows are deleted, but the file could not be rewritten without them. */
    ArchiveException rewriting(SQLException e) {
        return because("archive.cannot_rewrite", e);
    }

    ArchiveException backingUp(Exception e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_back_up", file, reason(e)), e);
    }

    ArchiveException readingBackups(IOException e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_list_backups", file.resolveSibling("backups"), why(e)), e);
    }

    /** Returns the failure where this file is a backup that could not take the archive's place. */
    ArchiveException restoring(IOException e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_restore", file, why(e)), e);
    }

    /** Returns the failure where this file is a backup that is damaged. */
    ArchiveException damagedBackup(ArchiveException e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.backup_damaged", file), e);
    }

    ArchiveException erasingIndex(Path index, Exception e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_erase_index", index, String.valueOf(e.getMessage())), e);
    }

    ArchiveException erasingBackups(Exception e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_erase_backups", file.resolveSibling("backups"),
                String.valueOf(e.getMessage())), e);
    }

    /** Returns whether SQLite reports that the file is no database, or a damaged one. */
    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == 11 || code == 26;
    }

    private ArchiveException because(String key, SQLException e) {
        var cause = Cause.of(e);
        return new ArchiveException(Message.of(BUNDLE, key, file, cause.words, cause.remedy), e);
    }

    /**
     * Returns the failure of a session whose archive is lost.
     *
     * @param how the key of the message that says what happened to the file
     */
    ArchiveException lost(String how) {
        return ArchiveException.fileLost(Message.of(BUNDLE, how, file), null);
    }

    /** Returns the failure at the start, where the file is damaged. */
    ArchiveException damaged(@Nullable SQLException e) {
        return ArchiveException.fileLost(Message.of(BUNDLE, "archive.damaged", file), e);
    }

    /** Returns the failure where a new archive is asked for and the present one is good. */
    ArchiveException whole() {
        return new ArchiveException(Message.of(BUNDLE, "archive.whole", file));
    }

    ArchiveException renewing(Exception e) {
        return ArchiveException.fileLost(Message.of(BUNDLE, "archive.cannot_renew", file, reason(e)), e);
    }

    ArchiveException forbidden(IOException e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.forbidden", file), e);
    }

    /** Returns the failure for a file that may only be read. */
    ArchiveException notWritable() {
        var cause = Cause.of("read_only");
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_open", file, cause.words, cause.remedy));
    }

    ArchiveException foreign() {
        return new ArchiveException(Message.of(BUNDLE, "archive.foreign", file));
    }

    /** For a file that does not even begin as a database does. */
    ArchiveException noDatabase() {
        return new ArchiveException(Message.of(BUNDLE, "archive.no_database", file));
    }

    ArchiveException newer(int format, int known) {
        return new ArchiveException(Message.of(BUNDLE, "archive.newer", file, format, known));
    }

    ArchiveException unreadable(String session, long rev, RuntimeException e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.bad_entry", rev, session, file), e);
    }

    /** Returns the failure to open a session some of whose rows are not as they were sealed. */
    ArchiveException changed(String session, int rows) {
        return ArchiveException.fileLost(Message.of(BUNDLE, "archive.changed", rows, session, file), null);
    }

    static ArchiveException over(String session) {
        return new ArchiveException(Message.of(BUNDLE, "archive.session_over", session));
    }

    static ArchiveException unknown(String session) {
        return ArchiveException.sessionGone(Message.of(BUNDLE, "archive.session_unknown", session));
    }

    /** The file or its folder can't be made. */
    static ArchiveException making(Path what, IOException e) {
        return new ArchiveException(Message.of(BUNDLE, "archive.cannot_make", what, why(e)), e);
    }

    /** Returns whether a file could not be written since its disk is full. */
    static boolean isFull(IOException e) {
        return NO_ROOM.matcher(String.valueOf(e.getMessage())).find();
    }

    private static Object reason(Exception e) {
        return switch (e) {
            case SQLException fault -> Cause.of(fault).words;
            case IOException fault -> why(fault);
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Object why(IOException e) {
        return switch (e) {
            case IOException full when isFull(full) -> Cause.FULL.words;
            case AccessDeniedException denied -> Message.of(BUNDLE, "archive.denied");
            case FileAlreadyExistsException there -> Message.of(BUNDLE, "archive.file_there", String.valueOf(there.getFile()));
            case NoSuchFileException nowhere -> Message.of(BUNDLE, "archive.nowhere");
            case FileSystemException fault when fault.getReason() != null -> fault.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
