package org.quarterdeck.ui.slide.layout;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;

/** The slides of headline and text: the layouts bullets and text, and all segments without a layout of their own. */
final class TextPages {

    /** The letters of a line that stands alone below its headline. */
    private static final int SHORT_LINE = 60;

    private TextPages() {}

    static SlidePage text(SlideCanvas sheet, SlideMoment moment) {
        if (few(moment)) {
            return TitlePages.statement(sheet, moment);
        }
        return laidOut(sheet, moment, moment.segment().body(),
                moment.segment().buildItems() == 0 ? Integer.MAX_VALUE : moment.step());
    }

    /** Returns whether a slide would be almost empty: it has a headline alone, or one short line with or without one. */
    private static boolean few(SlideMoment moment) {
        var segment = moment.segment();
        var body = segment.body();
        boolean line = body.size() == 1 && body.getFirst() instanceof Block.Paragraph paragraph
                && Inline.plain(paragraph.text()).length() <= SHORT_LINE
                && paragraph.text().stream().noneMatch(word -> word instanceof Inline.LineBreak || word instanceof Inline.Link);
        return segment.buildItems() == 0 && (line || (body.isEmpty() && !segment.title().isBlank()));
    }

    /** Lays out a description of a segment without a picture of its own: its text, then what it asks or hands out. */
    static SlidePage described(SlideCanvas sheet, SlideMoment moment) {
        var segment = moment.segment();
        var items = switch (segment.content()) {
            case SlideContent slide -> List.<String>of();
            case Poll poll -> poll.question().lines();
            case Breakout breakout -> breakout.tasks().isEmpty() ? breakout.capture() : breakout.tasks();
            case Simulation simulation -> List.<String>of();
        };
        boolean listed = segment.content() instanceof Poll && segment.body().stream().anyMatch(b -> b instanceof Block.Items
                || b instanceof Block.Table);
        var body = new ArrayList<>(segment.body());
        if (!items.isEmpty() && !listed) {
            body.add(new Block.Items(false, items.stream().map(TextPages::item).toList()));
        }
        if (body.isEmpty()) {
            return TitlePages.statement(sheet, moment);
        }
        int shown = segment.content() instanceof SlideContent && segment.buildItems() > 0 ? moment.step() : Integer.MAX_VALUE;
        return laidOut(sheet, moment, body, shown);
    }

    private static SlidePage laidOut(SlideCanvas sheet, SlideMoment moment, List<Block> body, int shown) {
        double end = SlideHeadline.atTop(sheet, moment.segment().title());
        double top = end == SlideCanvas.TOP ? end : end + 92;
        BodyText.of(sheet, body).built(shown).airy().put(sheet.shape.margin(), top, sheet.shape.measure(), SlideCanvas.BOTTOM);
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    private static Block.Item item(String text) {
        return new Block.Item(null, List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    }
}
