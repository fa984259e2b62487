package org.quarterdeck.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses how an imported slide is set, by what is on it and by what its tool was told. */
final class LayoutChooser {

    private static final String LAYOUT = "layout";
    private static final String TWO_COLS = "two-cols";
    private static final String RIGHT = "::right::";
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("> ?(?:—|–|--|―)\\s*(\\S.*)");
    private static final Pattern LIST = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\S.*");
    /** So many stand side by side on a slide. */
    private static final int MOST_PICTURES = 4;
    private static final int LONGEST_TITLE_TEXT = 160;

    private final Map<String, String> keys;
    private final List<String> body;
    private boolean headed;
    private int text;
    private int lists;
    private int quotes;
    private int others;
    private int length;
    private final List<String> pictures = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();

    private LayoutChooser(Map<String, String> keys, List<String> body) {
        this.keys = keys;
        this.body = body;
        boolean code = false;
        for (var line : body) {
            boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
            if (code || fence) {
                code = code != fence;
                others++;
                continue;
            }
            PICTURE.matcher(line).results().map(found -> found.group())
                    .forEach(picture -> (picture.startsWith("![bg") ? behind : pictures).add(picture));
            var words = PICTURE.matcher(line).replaceAll("").strip();
            count(words);
        }
    }

    private void count(String line) {
        if (line.isEmpty() || line.equals(RIGHT)) {
            return;
        }
        if (HEADING.matcher(line).matches() && !headed) {
            headed = true;
        } else if (line.startsWith(">")) {
            quotes++;
        } else if (LIST.matcher(line).matches()) {
            lists++;
        } else if (line.startsWith("|")) {
            others++;
        } else {
            text++;
            length += line.length();
        }
    }

    /** Sets the layout among the keys and returns the lines to show. */
    static List<String> choose(Map<String, String> keys, List<String> body, boolean first) {
        return new LayoutChooser(keys, new ArrayList<>(body)).chosen(first);
    }

    private List<String> chosen(boolean first) {
        var wanted = keys.getOrDefault(LAYOUT, "");
        boolean bare = lists + quotes + others == 0 && pictures.isEmpty();
        boolean title = headed && bare && text <= 6 && length <= LONGEST_TITLE_TEXT;
        if (wanted.equals(TWO_COLS) && !oneColumn()) {
            var lines = behind.isEmpty() ? body : inFront();
            return ColumnHeadings.alike(lines, RIGHT);
        }
        keys.remove(LAYOUT);
        if (!behind.isEmpty() && !headed && text + lists + quotes + others == 0) {
            keys.put(LAYOUT, "picture");
            return inFront();
        }
        if (pictures.size() > MOST_PICTURES) {
            return picturesBeside();
        }
        if (title && (first || wanted.equals("cover"))) {
            keys.put(LAYOUT, "cover");
        } else if (headed && bare && ((wanted.equals("section") || wanted.equals("lead")) ? title : text == 0)) {
            keys.put(LAYOUT, wanted.equals("statement") ? wanted : "section");
        } else if (bare && !headed && text > 0 && text <= 2 && length <= LONGEST_TITLE_TEXT
                && (wanted.equals("statement") || wanted.equals("lead") || wanted.equals("section"))) {
            keys.put(LAYOUT, "statement");
        } else if (wanted.equals("statement") && title) {
            keys.put(LAYOUT, "statement");
        } else if (quotes > 0 && lists + others == 0 && pictures.isEmpty() && (!headed || wanted.equals("quote"))) {
            keys.put(LAYOUT, "quote");
        } else if (!pictures.isEmpty() && others == 0) {
            keys.put(LAYOUT, "picture");
        } else if (keys.isEmpty()) {
            return body;
        }
        if (keys.getOrDefault(LAYOUT, "").matches("cover|section|statement|picture|quote")) {
            keys.remove("build");
        }
        return switch (keys.getOrDefault(LAYOUT, "")) {
            case "cover", "section" -> plainBelow();
            case "quote" -> body.stream().flatMap(LayoutChooser::withName).toList();
            default -> body;
        };
    }

    /** Takes the mark of a second column out where nothing follows it. Returns whether that was so. */
    private boolean oneColumn() {
        int right = body.indexOf(RIGHT);
        boolean empty = right >= 0 && body.subList(right + 1, body.size()).stream().allMatch(String::isBlank);
        if (empty) {
            body.subList(right, body.size()).clear();
        }
        return empty;
    }

    /** Writes the name of who said it below the quotation, not as its last line. */
    private static Stream<String> withName(String line) {
        var name = NAME.matcher(line);
        return name.matches() ? Stream.of("", name.group(1)) : Stream.of(line.replaceFirst("(?<=\\S)\\\\$", ""));
    }

    /** Shows a picture that stood behind the text as one among it. */
    private List<String> inFront() {
        return body.stream().map(line -> line.replaceAll("!\\[bg(?: (?:fit|contain|(?:left|right)(?::[^\\s\\]]*)?))* ?", "!["))
                .toList();
    }

    /** Writes further headings of a title as text, since the line below a title is that. */
    private List<String> plainBelow() {
        var lines = new ArrayList<String>();
        boolean seen = false;
        for (var line : body) {
            var heading = HEADING.matcher(line);
            boolean further = seen && heading.matches();
            seen |= heading.matches();
            lines.add(further ? heading.group(1) : line);
        }
        return lines;
    }

    /** Shows several pictures side by side: beside the text where there is some. */
    private List<String> picturesBeside() {
        keys.put(LAYOUT, TWO_COLS);
        var lines = new ArrayList<String>();
        body.forEach(
                line -> lines.add(PICTURE.matcher(line).find() ? PICTURE.matcher(line).replaceAll("").stripTrailing() : line));
        boolean alone = text + lists + quotes + others == 0;
        int left = alone ? (pictures.size() + 1) / 2 : 0;
        pictures.subList(0, left).forEach(picture -> lines.addAll(List.of("", picture)));
        lines.addAll(List.of("", RIGHT));
        pictures.subList(left, pictures.size()).forEach(picture -> lines.addAll(List.of("", picture)));
        return lines;
    }

    /** Returns the words of the first heading, or an empty text. */
    static String heading(List<String> body) {
        boolean code = false;
        for (var line : body) {
            code ^= line.strip().startsWith("```") || line.strip().startsWith("~~~");
            var heading = HEADING.matcher(line);
            if (!code && heading.matches()) {
                return heading.group(1).replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("<[^>]*>", " ")
                        .replaceAll("[*`~]|(?<!\\w)_|_(?!\\w)|\\\\(?=\\p{Punct})", "").replaceAll("\\s+", " ").strip();
            }
        }
        return "";
    }
}
