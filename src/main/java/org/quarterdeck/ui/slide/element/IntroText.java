package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * Places the author's text between a headline and the chart or table that the slide is about. It is small and never
 * takes their space.
 */
public final class IntroText {

    private static final double GAP = 44;
    private static final int MOST_LINES = 2;

    private IntroText() {}

    /**
     * Places the paragraphs and lists, shortened where they would extend below {@code lowest}. Returns their lower end.
     */
    public static double put(SlideCanvas sheet, List<Block> body, double from, double lowest) {
        double end = from;
        int lines = 0;
        for (var line : body.stream().flatMap(IntroText::lines).toList()) {
            var words = InlineText.of(line, BundledFonts.text(SlideCanvas.SMALLEST), sheet.palette.muted(), sheet);
            var text = TextBlock.of(words, sheet.shape.measure(), 1.2, LineBreaking.BALANCED);
            lines += text.lines();
            var shown = text.within(lowest - end - GAP);
            if (end + GAP + shown.opticalHeight() <= lowest) {
                sheet.put(shown, sheet.shape.margin(), end + GAP);
                end += GAP + shown.opticalHeight();
                sheet.leaveOut(text.lines() - shown.lines(), 0);
            } else {
                sheet.leaveOut(text.lines(), 0);
            }
        }
        sheet.overflowIf(lines > MOST_LINES);
        return end;
    }

    private static Stream<List<Inline>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Items list -> list.items().stream().flatMap(item -> item.content().stream()).flatMap(IntroText::lines)
                    .map(IntroText::marked);
            default -> Stream.empty();
        };
    }

    private static List<Inline> marked(List<Inline> text) {
        var marked = new ArrayList<Inline>(text);
        marked.addFirst(new Inline.Text("• "));
        return marked;
    }
}
