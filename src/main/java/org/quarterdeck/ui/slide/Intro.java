package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** The author's own words between a headline and the chart or table that the slide is about: small, and never in its place. */
final class Intro {

    private static final double GAP = 44;
    private static final int MOST_LINES = 2;

    private Intro() {}

    /** Puts the paragraphs and lists, cut short where they would go on below {@code lowest}; says where they end. */
    static double put(Sheet sheet, List<Block> body, double from, double lowest) {
        double end = from;
        int lines = 0;
        for (var line : body.stream().flatMap(Intro::lines).toList()) {
            var words = Words.of(line, Fonts.text(Sheet.SMALLEST), sheet.palette.muted(), sheet);
            var text = TextBlock.of(words, sheet.shape.measure(), 1.2, Breaking.BALANCED);
            lines += text.lines();
            var shown = text.within(lowest - end - GAP);
            if (end + GAP + shown.opticalHeight() <= lowest) {
                sheet.put(shown, sheet.shape.margin(), end + GAP);
                end += GAP + shown.opticalHeight();
            }
        }
        sheet.overflowIf(lines > MOST_LINES);
        return end;
    }

    private static Stream<List<Inline>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Items list -> list.items().stream().flatMap(item -> item.content().stream()).flatMap(Intro::lines)
                    .map(Intro::marked);
            default -> Stream.empty();
        };
    }

    private static List<Inline> marked(List<Inline> text) {
        var marked = new ArrayList<Inline>(text);
        marked.addFirst(new Inline.Text("• "));
        return marked;
    }
}
