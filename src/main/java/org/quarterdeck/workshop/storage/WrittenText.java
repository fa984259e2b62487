package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A workshop's file as the editor reads it, which also takes what older programs on Windows write, so that it can be saved as UTF-8.
 *
 * @param text with the ends of its lines as they stand
 * @param charset what it is written in
 */
public record WrittenText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads a file, or fails with a sentence. */
    public static WrittenText read(Path file) throws WorkshopStorageException {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WorkshopStorageException(e, "storage.not_opened", file.getFileName(), DiskErrorText.words(e));
        }
    }

    /**
     * Reads a file again that was opened before, or fails with a sentence. What is no UTF-8 is only taken in the charset that the file
     * had: else it is a file that another program is just writing, cut within a letter.
     */
    public static WrittenText readAgain(Path file, Charset opened) throws WorkshopStorageException {
        var now = read(file);
        if (!now.isUtf8() && !now.charset.equals(opened)) {
            var cut = new CharacterCodingException();
            throw new WorkshopStorageException(cut, "storage.not_opened", file.getFileName(), DiskErrorText.words(cut));
        }
        return now;
    }

    private static WrittenText of(byte[] bytes) throws CharacterCodingException {
        if (bytes.length > 1 && (isMark(bytes, 0xFE, 0xFF) || isMark(bytes, 0xFF, 0xFE))) {
            return new WrittenText(new String(bytes, StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        }
        try {
            return new WrittenText(decoded(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            for (byte each : bytes) {
                if (each == 0) {
                    throw e;
                }
            }
            return new WrittenText(new String(bytes, WINDOWS), WINDOWS);
        }
    }

    private static boolean isMark(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Returns whether it is written as a workshop has to be. */
    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
