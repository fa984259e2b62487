package org.quarterdeck.workshop.parser.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of emoji between colons, as in {@code :rocket:}, that GitHub, Slack and many editors know. */
public final class EmojiShortcodes {

    private static final Pattern CODE = Pattern.compile("(?<![\\w:]):([a-z0-9_+-]{1,40}):(?![\\w:])");
    private static final Map<String, String> EMOJI = read();

    private EmojiShortcodes() {}

    /** Returns the text with emoji in place of the names that are known. */
    static String replaced(String text) {
        return text.indexOf(':') < 0
                ? text
                : CODE.matcher(text).replaceAll(
                        found -> Matcher.quoteReplacement(EMOJI.getOrDefault(found.group(1), found.group())));
    }

    /** Returns the emoji of that name, which is written without its colons. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(EMOJI.get(name));
    }

    private static Map<String, String> read() {
        var emoji = new HashMap<String, String>();
        try (var in = EmojiShortcodes.class.getResourceAsStream("/assets/emoji/shortcodes.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks the names of emoji");
            }
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
                int space = line.indexOf(' ');
                emoji.put(line.substring(0, space), Stream.of(line.substring(space + 1).split("-"))
                        .map(character -> Character.toString(Integer.parseInt(character, 16))).collect(Collectors.joining()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(emoji);
    }
}
