package org.quarterdeck.ui.slide.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.quarterdeck.session.query.GroupReportLeaf;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.ui.common.GroupMark;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.PageRotation;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.Hyphenation;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Breakout;

/** The slide of a group's report: a leaf of its hand-in, as large as possible, with its number and the total. */
final class GroupReportPage implements SlidePage {

    private static final double[] SIZES = {96, 88, 80, 72, 64, 56, SlideCanvas.SMALLEST};
    private static final double SIGN = 132;
    private static final long SECONDS = 15;

    private record Piece(TextBlock text, double before) {}

    private final SlideCanvas sheet;
    private final GroupReportLeaf leaf;
    private final PageRotation turning;

    GroupReportPage(SlideCanvas sheet, SlideMoment moment, Breakout breakout, GroupSummary group, int number) {
        this.sheet = sheet;
        var leaves = GroupReportLeaf.of(breakout.capture(), group.handIns());
        int here = Math.min(number, leaves.size() - 1);
        this.leaf = leaves.get(here);
        double x = sheet.shape.margin();
        sheet.put(GroupMark.of(group.number(), SIGN, sheet.palette), x + 12, 84);
        var name = TextBlock.of(List.of(sheet.run(group.place(), sheet.headline(88), sheet.palette.ink())),
                sheet.shape.measure() - SIGN - 64, 1.1, LineBreaking.BALANCED);
        sheet.put(name, x + SIGN + 60, 84 + (SIGN - name.opticalHeight()) / 2);
        double top = 84 + Math.max(SIGN, name.opticalHeight()) + 72;
        SlideFooter.left(sheet, moment.segment().title());
        SlideFooter.right(sheet, moment, leaves.size() == 1
                ? String.valueOf(moment.index() + 1)
                : sheet.words.text("slide.page_of", here + 1, leaves.size()));
        turning = new PageRotation(sheet, faces(breakout, top), SECONDS);
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public boolean ticks() {
        return turning.turns();
    }

    @Override
    public void tick(Instant now) {
        turning.tick(now);
    }

    private List<Group> faces(Breakout breakout, double top) {
        List<Piece> pieces = List.of();
        for (double size : SIZES) {
            pieces = pieces(breakout, size);
            if (pieces.stream().mapToDouble(piece -> piece.before() + piece.text().height()).sum() <= SlideCanvas.BOTTOM - top) {
                break;
            }
        }
        var faces = new ArrayList<Group>();
        double y = Double.MAX_VALUE;
        for (var piece : pieces) {
            boolean room = y + piece.before() + piece.text().height() <= SlideCanvas.BOTTOM;
            if (!room) {
                faces.add(new Group());
            }
            y = room ? y + piece.before() : top;
            var node = piece.text().within(SlideCanvas.LAST - y).node();
            node.setLayoutX(sheet.shape.margin());
            node.setLayoutY(y);
            faces.getLast().getChildren().add(node);
            sheet.say(piece.text().text());
            y += piece.text().height();
        }
        return faces;
    }

    /** Returns each prompt, followed by the lines of its answer. */
    private List<Piece> pieces(Breakout breakout, double size) {
        var pieces = new ArrayList<Piece>();
        double width = sheet.shape.measure();
        for (var said : leaf.pieces()) {
            if (said.first()) {
                var asked = sheet.run(breakout.capture().get(said.prompt()), BundledFonts.text(SlideCanvas.SMALLEST),
                        sheet.palette.muted());
                pieces.add(new Piece(TextBlock.of(List.of(asked), width, 1.24, LineBreaking.FILLED),
                        pieces.isEmpty() ? 0 : 0.9 * size));
            }
            boolean blank = said.text().isEmpty();
            var words = blank ? sheet.words.text("slide.nothing_handed_in") : said.text();
            var colour = blank ? sheet.palette.muted() : sheet.palette.ink();
            var text = TextBlock.of(
                    List.of(new TextRun(words, BundledFonts.quotation(size), colour, Hyphenation.of(sheet.words.tag()))),
                    width, 1.2,
                    LineBreaking.FILLED);
            pieces.add(new Piece(text, pieces.isEmpty() ? 0 : (said.first() ? 0.4 : 0.3) * size));
        }
        return pieces;
    }
}
