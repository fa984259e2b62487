package org.quarterdeck.workshop.parser.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of a workshop file, or the reason why it has none. */
public sealed interface WorkshopText {

    int MOST_BYTES = 5 * 1024 * 1024;

    record Text(String text) implements WorkshopText {}

    record None(SourcePosition place, String why) implements WorkshopText {}

    static WorkshopText of(Path file) {
        if (!Files.exists(file)) {
            return new None(SourcePosition.START, "there is no such file: look at its name and its folder");
        }
        if (!Files.isRegularFile(file)) {
            return new None(SourcePosition.START, "this is no file: give a workshop file, or the folder that holds workshop.md");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLong() : decoded(bytes);
        } catch (IOException e) {
            return new None(SourcePosition.START, "this file can't be read: see whether this computer lets you open it");
        }
    }

    /** Returns the reason why a text cannot be a workshop, or null. */
    static @Nullable None wrong(String text) {
        if (overlong(text)) {
            return tooLong();
        }
        if (text.startsWith("\uFEFF") ? text.substring(1).isBlank() : text.isBlank()) {
            return new None(SourcePosition.START,
                    "the file is empty: write a first segment, beginning with a heading such as `# Welcome`");
        }
        int zero = text.indexOf('\0');
        return zero < 0
                ? null
                : new None(placeAfter(text.substring(0, zero)),
                        "this is no UTF-8 text: it holds a zero byte. Save it as UTF-8 text");
    }

    private static None tooLong() {
        return new None(SourcePosition.START,
                "the file is over 5 MB: make several workshops of it, and keep pictures in files of their own");
    }

    private static boolean overlong(String text) {
        return text.length() > MOST_BYTES
                || (text.length() > MOST_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES);
    }

    private static WorkshopText decoded(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return new None(SourcePosition.START, "this is no UTF-8 text but UTF-16: save it as UTF-8");
        }
        var chars = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes), chars, true);
        var text = chars.flip().toString();
        return result.isError()
                ? new None(placeAfter(text), "this is no UTF-8 text from here on: save it as UTF-8")
                : new Text(text);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static SourcePosition placeAfter(String text) {
        var lines = SourceLines.of(text + "x");
        var last = lines.get(lines.count() - 1);
        return new SourcePosition(lines.count(), last.codePointCount(0, last.length()));
    }
}
