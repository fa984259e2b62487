package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that hold back a guest's text for the facilitator, one file for each language in the data folder, one word a
 * line, which the trainer may edit. A missing file is created from the one in the program.
 */
public final class ModerationWordList {

    private static final String FOLDER = "moderation";
    /** The languages that a list comes with. */
    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt");

    private ModerationWordList() {}

    /** Returns the folder with the lists of all languages, each of which is there to be edited. */
    public static Path ready(Path home) throws IOException {
        for (var lang : LANGUAGES) {
            of(home, lang);
        }
        return home.resolve(FOLDER);
    }

    /**
     * Returns the words for a language.
     *
     * @param lang the workshop's language, a BCP 47 tag
     */
    static Set<String> of(Path home, String lang) throws IOException {
        var name = Locale.forLanguageTag(lang).getLanguage() + ".txt";
        var file = home.resolve(FOLDER).resolve(name);
        if (Files.notExists(file)) {
            try (var brought = ModerationWordList.class.getResourceAsStream("/assets/" + FOLDER + "/" + name)) {
                if (brought == null) {
                    return Set.of();
                }
                Files.createDirectories(file.getParent());
                Files.copy(brought, file);
            }
        }
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}
