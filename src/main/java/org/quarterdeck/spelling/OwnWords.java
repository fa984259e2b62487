package org.quarterdeck.spelling;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** {@code HOME/spelling.txt}: the trainer's own words, which no dictionary has, one a line. */
public final class OwnWords {

    private static final System.Logger LOG = System.getLogger(OwnWords.class.getName());

    private final Path file;
    private final Set<String> words = ConcurrentHashMap.newKeySet();

    OwnWords(Path home) {
        this.file = home.resolve("spelling.txt");
        try (var lines = Files.lines(file)) {
            lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(words::add);
        } catch (NoSuchFileException none) {
            LOG.log(Level.DEBUG, "no words of one's own yet", none);
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(Level.WARNING, "the trainer's own words cannot be read", e);
        }
    }

    /** Returns whether a word is one of them. One in small letters may also begin a sentence. */
    boolean has(String word) {
        return words.contains(word) || words.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    /** Keeps one more word. It counts at once, also if it can't be written. */
    synchronized void add(String word) throws IOException {
        if (words.add(word)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean open = Files.exists(file) && !Files.readString(file).endsWith("\n") && Files.size(file) > 0;
            Files.writeString(file, (open ? "\n" : "") + word + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
