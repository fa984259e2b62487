package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import org.quarterdeck.i18n.Message;

/** The text of a disk error: a message of ours, or the system's own words. */
final class DiskErrorText {

    /** The words of Linux, macOS and Windows for a disk, or a share of it, that has no room left. */
    private static final Pattern FULL = Pattern.compile("(?i)no space left|not enough space|quota exceeded");

    /** Their words for a disk that can't be written to at all, such as a stick with a lock. */
    private static final Pattern READ_ONLY = Pattern.compile("(?i)read-only file ?system|write.protected");

    private DiskErrorText() {}

    static Object words(IOException e) {
        return switch (e) {
            case NoSuchFileException n -> said("storage.gone", String.valueOf(n.getFile()));
            case AccessDeniedException a -> said("storage.denied", String.valueOf(a.getFile()));
            case CharacterCodingException c -> said("storage.no_utf8");
            case IOException full when FULL.matcher(String.valueOf(full.getMessage())).find() -> said("storage.full");
            case FileSystemException f when READ_ONLY.matcher(String.valueOf(f.getReason())).find() ->
                said("storage.denied", String.valueOf(f.getFile()));
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Message said(String key, Object... values) {
        return Message.of(WorkshopStorageException.BUNDLE, key, values);
    }
}
