package org.quarterdeck.workshop.parser.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.source.CodeFence;
import org.quarterdeck.workshop.parser.source.CodeFenceEnds;
import org.quarterdeck.workshop.parser.source.CommentScanner;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * Decks that are written as speeches, as in iA Presenter: headings, pictures and lines that begin with a tab are on the slide,
 * and everything else is what the speaker says.
 */
public final class SpokenText {

    private static final Pattern ON_SLIDE = Pattern
            .compile("#{1,6} .*|!\\[.*|---\\s*|\\*\\*\\*\\s*|\\s*<!--.*|\\s*(?:```|~~~).*|\\|.*|\\[\\^[^\\]]+\\]:.*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~)");
    private static final Pattern PICTURE = Pattern.compile("(?i)/?(\\S[^<>()]*\\.(?:png|jpe?g|gif|webp|svg))\\s*");
    private static final Pattern PICTURE_KEY = Pattern
            .compile("(?i)(?:caption|size|x|y|title|background|opacity|filter|autoplay|loop):.*");

    private final SourceLines lines;
    private final CodeFenceEnds fences;
    private final List<String> out = new ArrayList<>();
    private int at;
    /** Whether a comment of spoken words goes on. */
    private boolean saying;

    private SpokenText(SourceLines lines) {
        this.lines = lines;
        this.fences = new CodeFenceEnds(lines);
    }

    /** Returns the deck with what is spoken as comments and what is shown as text, line by line. */
    public static String commented(String text) {
        return new SpokenText(SourceLines.of(text)).commented();
    }

    private String commented() {
        at = front(lines.between(0, lines.count()));
        out.addAll(lines.between(0, at));
        for (; at < lines.count(); at++) {
            var line = lines.get(at);
            int open = opening(line, 0);
            var fence = CodeFence.opening(line.replaceFirst("^\\t+", ""));
            if (fence != null && FENCE.matcher(line).lookingAt()) {
                code(fence);
            } else if (line.stripLeading().startsWith("<!--")) {
                out.add("");
                comment(line.indexOf("<!--"));
            } else if (line.isBlank() || line.startsWith("\t") || ON_SLIDE.matcher(line).matches()) {
                out.add((open < 0 ? line : line.substring(0, open)).replaceFirst("^\\t+", ""));
                comment(open);
            } else if (PICTURE.matcher(line).matches()) {
                out.add("![](<" + PICTURE.matcher(line).replaceFirst("$1") + ">)");
                for (; at + 1 < lines.count() && PICTURE_KEY.matcher(lines.get(at + 1)).matches(); at++) {
                    out.add("");
                }
            } else {
                out.add(spoken(open < 0 ? line : line.substring(0, open), open >= 0));
                comment(open);
            }
        }
        return String.join("\n", out) + "\n";
    }

    /** Returns where the text begins after the keys on top, if there are any. */
    private static int front(List<String> lines) {
        boolean keys = lines.size() > 2 && SourceLines.separates(lines.getFirst())
                && lines.get(1).matches("[A-Za-z][\\w-]*:.*");
        for (int i = 1; keys && i < lines.size(); i++) {
            if (SourceLines.separates(lines.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Takes a block of code as it is, but for the tabs that show it. */
    private void code(CodeFence fence) {
        var tabs = lines.get(at).substring(0, lines.get(at).length() - lines.get(at).replaceFirst("^\\t+", "").length());
        var end = fences.find(at, fence);
        int last = end.close() < 0 ? end.separator() - 1 : end.close();
        for (var line : lines.between(at, last + 1)) {
            out.add(line.startsWith(tabs) ? line.substring(tabs.length()) : line);
        }
        at = last;
    }

    /** Takes the author's own comments from a column on as they are, if there are any, and what stands between them as spoken. */
    private void comment(int column) {
        int open = column;
        while (open >= 0) {
            var end = CommentScanner.find(lines, at, open);
            if (!end.closed()) {
                append(lines.get(at).substring(open));
                out.addAll(lines.between(at + 1, end.line()));
                at = end.line() - 1;
                return;
            }
            if (end.line() > at) {
                append(lines.get(at).substring(open));
                out.addAll(lines.between(at + 1, end.line()));
                at = end.line();
                out.add(lines.get(at).substring(0, end.column()));
            } else {
                append(lines.get(at).substring(open, end.column()));
            }
            open = opening(lines.get(at), end.column());
            var between = lines.get(at).substring(end.column(), open < 0 ? lines.get(at).length() : open);
            append(between.isBlank() ? "" : " <!-- " + within(between.strip()) + " -->");
        }
    }

    private void append(String words) {
        out.set(out.size() - 1, out.getLast() + words);
    }

    /** Returns where a comment opens behind a column that goes on below, or -1. */
    private int opening(String line, int from) {
        for (int open = line.indexOf("<!--", from); open >= 0; open = line.indexOf("<!--", open)) {
            boolean code = line.indexOf('`', open) > 0 && line.substring(0, open).chars().filter(c -> c == '`').count() % 2 == 1;
            var end = code ? null : CommentScanner.find(lines, at, open);
            if (end != null && (!end.closed() || end.line() > at)) {
                return open;
            }
            open = end == null ? open + 4 : end.column();
        }
        return -1;
    }

    /** Returns a spoken line: the first of a paragraph begins a comment, the last ends it. */
    private String spoken(String line, boolean end) {
        boolean last = end || at + 1 == lines.count() || shown(lines.get(at + 1));
        var said = (saying ? "" : "<!-- ") + within(line) + (last ? " -->" : "");
        saying = !last;
        return said;
    }

    private static String within(String words) {
        return words.replace("-->", "→");
    }

    private static boolean shown(String line) {
        return line.isBlank() || line.startsWith("\t") || ON_SLIDE.matcher(line).matches() || PICTURE.matcher(line).matches();
    }
}
