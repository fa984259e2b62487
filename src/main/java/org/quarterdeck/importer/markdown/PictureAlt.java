package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;

/**
 * The words of a picture: those by which a tool places it, as far as they mean something here, and its description.
 *
 * @param look such as {@code bg} or {@code w:300}
 */
record PictureAlt(List<String> look, String description) {

    /** The words by which remark and Deckset say a size. */
    private static final Pattern SCALE = Pattern.compile(":scale|\\d{1,3}%");
    private static final String BEHIND = "bg";
    private static final Pattern SIZE = Pattern.compile("(?:w|width|h|height):\\d{1,5}(?:px|%)?");
    private static final Pattern SIDE = Pattern.compile("(?:left|right)(?::\\d{1,2}(?:\\.\\d+)?%)?");
    private static final Pattern MARP = Pattern
            .compile("auto|contain|cover|fit|vertical|\\d+(?:\\.\\d+)?%|(?:w|h|width|height):\\S+"
                    + "|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\\S+)?");
    private static final Pattern DECKSET = Pattern.compile(
            "(?:fit|left|right|inline|original|filtered|hide|loop|autoplay|mute|fill|\\d+%|corner-radius\\(\\d+\\)),?");

    static PictureAlt of(String words, DeckDialect dialect) {
        var all = List.of(words.strip().split("\\s+"));
        boolean behind = all.contains(BEHIND);
        return dialect == DeckDialect.DECKSET && !behind ? deckset(all) : marp(all, behind);
    }

    private static PictureAlt marp(List<String> words, boolean behind) {
        var look = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var word : words) {
            boolean side = behind && SIDE.matcher(word).matches();
            if (word.equals(BEHIND)) {
                look.add(0, word);
            } else if (side || SIZE.matcher(word).matches() || (behind && (word.equals("fit") || word.equals("contain")))) {
                look.add(word);
            } else if (!SCALE.matcher(word).matches()
                    && (!(behind || word.indexOf(':') > 0 || word.endsWith("%")) || !MARP.matcher(word).matches())) {
                rest.add(word);
            }
        }
        return new PictureAlt(look, String.join(" ", rest).strip());
    }

    /** Returns the words of Deckset, for which a picture fills the slide unless it is said to stand in the text. */
    private static PictureAlt deckset(List<String> words) {
        var look = new ArrayList<String>();
        if (!words.contains("inline")) {
            look.add(BEHIND);
            words.stream().filter(word -> List.of("left", "right", "fit").contains(word)).forEach(look::add);
        }
        return new PictureAlt(look,
                String.join(" ", words.stream().filter(word -> !DECKSET.matcher(word).matches()).toList()).strip());
    }

    /** Returns all words, with another description where there is none. */
    String with(String caption) {
        return (String.join(" ", look) + " " + (description.isEmpty() ? caption : description)).strip();
    }
}
