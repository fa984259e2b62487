package org.quarterdeck.workshop.editing;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.SlideLayout;

/** The text that a new slide or question begins with. */
public final class SegmentTemplate {

    private static final String PLANE = "x: [Low, High]\ny: [Low, High]\ncorners: [One, Two, Three, Four]\n";

    private SegmentTemplate() {}

    /** Returns a question of a kind. */
    public static String of(QuestionKind kind, String question, List<String> options) {
        return "---\npoll: " + kind.word() + "\n" + (kind == QuestionKind.QUADRANT ? PLANE : "") + "---\n# " + question + "\n\n"
                + switch (kind) {
                    case CHOICE, MULTIPLE -> listed("- [ ] ", options);
                    case SCALE, RANKING, POINTS -> listed("- ", options);
                    case SPECTRUM -> pairs(options);
                    case WORDS, TEXT, QUADRANT -> "";
                };
    }

    /** Returns a slide with a layout, or an exercise in groups of four. */
    public static String of(SlideLayout layout, String title, List<String> lines) {
        var keys = switch (layout) {
            case QUADRANT -> "layout: quadrant\n" + PLANE;
            case BREAK -> "layout: break\nminutes: 10\n";
            case BREAKOUT -> "breakout: 4\nminutes: 10\n";
            default -> "layout: " + layout.key() + "\n";
        };
        return "---\n" + keys + "---\n# " + title + "\n\n" + switch (layout) {
            case BULLETS -> listed("- ", lines);
            case TEXT, BREAKOUT -> lines.getFirst() + "\n\n";
            case TWO_COLS -> lines.getFirst() + "\n\n::right::\n\n" + lines.getLast() + "\n\n";
            case QUOTE -> "> " + lines.getFirst() + "\n\n";
            case CONTRAST -> pairs(lines);
            case COVER, SECTION, STATEMENT, PICTURE, QUADRANT, JOIN, BREAK, SOURCES, COMMITMENTS, POLL, SIMULATION ->
                "";
        };
    }

    private static String listed(String mark, List<String> items) {
        return items.stream().map(item -> mark + item + "\n").collect(Collectors.joining()) + "\n";
    }

    private static String pairs(List<String> words) {
        var row = "| " + words.getFirst() + " | " + words.getLast() + " |\n";
        return row + "| --- | --- |\n" + row + "\n";
    }
}
