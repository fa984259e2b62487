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

    /** Returns a slide with a layout. */
    public static String of(SlideLayout layout, String title, List<String> lines) {
        var keys = layout == SlideLayout.QUADRANT ? PLANE : layout == SlideLayout.BREAK ? "minutes: 10\n" : "";
        return "---\nlayout: " + layout.key() + "\n" + keys + "---\n# " + title + "\n\n" + switch (layout) {
            case BULLETS -> listed("- ", lines);
            case TEXT -> lines.getFirst() + "\n\n";
            case TWO_COLS -> lines.getFirst() + "\n\n::right::\n\n" + lines.getLast() + "\n\n";
            case QUOTE -> "> " + lines.getFirst() + "\n\n";
            case CONTRAST -> pairs(lines);
            case COVER, SECTION, STATEMENT, PICTURE, QUADRANT, JOIN, BREAK, SOURCES, COMMITMENTS, POLL, BREAKOUT, SIMULATION ->
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
