package org.quarterdeck.importer.markdown.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds files that a deck names: beside it, or where its tool keeps them. */
public final class Neighbours {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    private Neighbours() {}

    /** Returns the file, or null if there is none. A name from the root is one from the deck's folder. */
    public static @Nullable Path find(Path deck, String name) {
        var folder = Objects.requireNonNull(deck.toAbsolutePath().normalize().getParent());
        var bare = name.replaceFirst("^(?:~?@/|\\./)", "");
        try {
            var places = bare.startsWith("/")
                    ? List.of(folder.resolve("public" + bare), folder.resolve(bare.substring(1)), folder.resolve("static" + bare))
                    : List.of(folder.resolve(bare), folder.resolve("public").resolve(bare));
            return places.stream().map(Path::normalize).filter(Files::isRegularFile).findFirst().orElse(null);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Returns the places of the slides that an address such as {@code pages.md#2,4-6} names; all without numbers. */
    public static List<Integer> chosen(String address, int count) {
        int hash = address.indexOf('#');
        var chosen = new ArrayList<Integer>();
        RANGE.matcher(hash < 0 ? "" : address.substring(hash + 1)).results().forEach(range -> {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int i = Math.max(1, from); i <= Math.min(to, count); i++) {
                chosen.add(i - 1);
            }
        });
        for (int i = 0; hash < 0 && i < count; i++) {
            chosen.add(i);
        }
        return chosen;
    }
}
