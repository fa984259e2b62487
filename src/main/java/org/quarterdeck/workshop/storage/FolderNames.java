package org.quarterdeck.workshop.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Derives folder names that are valid on every system from titles. */
final class FolderNames {

    private static final int LONGEST = 60;
    /** Names that are reserved by Windows. */
    private static final Set<String> TAKEN = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FolderNames() {}

    /** Returns the letters and digits of a title in lower case, with hyphens between its words. */
    static String of(String title) {
        var name = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || (Character.getType(c) == Character.NON_SPACING_MARK && !name.isEmpty())) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-' && c != '\'' && c != '’') {
                name.append('-');
            }
        });
        int end = name.length();
        if (name.codePointCount(0, end) > LONGEST) {
            end = name.offsetByCodePoints(0, LONGEST);
        }
        while (end > 0 && name.charAt(end - 1) == '-') {
            end--;
        }
        var plain = name.substring(0, end);
        return plain.isEmpty() || TAKEN.contains(plain) ? "workshop" + (plain.isEmpty() ? "" : "-" + plain) : plain;
    }

    /** Creates a folder with that name, or with the first free number added. Concurrent callers get different folders. */
    static Path make(Path parent, String name) throws IOException {
        Files.createDirectories(parent);
        for (int i = 1;; i++) {
            var folder = parent.resolve(i == 1 ? name : name + "-" + i);
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                if (i == 10_000) {
                    throw e;
                }
            }
        }
    }

    /** Returns a free path with that name, or with the first free number added. Creates nothing. */
    static Path free(Path parent, String name) {
        int dot = name.endsWith(".md") ? name.length() - 3 : name.length();
        var place = parent.resolve(name);
        for (int i = 2; Files.exists(place, java.nio.file.LinkOption.NOFOLLOW_LINKS); i++) {
            place = parent.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return place;
    }
}
