package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Converts disk errors into plain words. */
final class DiskErrorText {

    private DiskErrorText() {}

    static String words(IOException e) {
        return switch (e) {
            case NoSuchFileException n -> n.getFile() + " isn’t there any more";
            case AccessDeniedException a -> "this computer doesn’t let you write to " + a.getFile();
            case CharacterCodingException c -> "the file is no UTF-8 text";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
