package org.quarterdeck.ui.slide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.quarterdeck.session.GroupSheet;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.GroupMark;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Breakout;

/** What one group hands in, as large as it goes; what is too long for a slide takes turns. */
final class ReportPage implements Page {

    private static final double[] SIZES = {96, 88, 80, 72, 64, 56, Sheet.SMALLEST};
    private static final double SIGN = 132;
    private static final long SECONDS = 15;
    /** So many letters find room on a slide of either shape. */
    private static final int LEAF = 400;

    private record Piece(TextBlock text, double before) {}

    private final Sheet sheet;
    private final Turning turning;

    ReportPage(Sheet sheet, SlideMoment moment, Breakout breakout, GroupSheet group) {
        this.sheet = sheet;
        double x = sheet.shape.margin();
        sheet.put(GroupMark.of(group.number(), SIGN, sheet.palette), x + 12, 84);
        var name = TextBlock.of(List.of(sheet.run(group.place(), Fonts.headline(88), sheet.palette.ink())),
                sheet.shape.measure() - SIGN - 64, 1.1, Breaking.BALANCED);
        sheet.put(name, x + SIGN + 60, 84 + (SIGN - name.opticalHeight()) / 2);
        double top = 84 + Math.max(SIGN, name.opticalHeight()) + 72;
        Footer.left(sheet, moment.segment().title());
        Footer.right(sheet, String.valueOf(moment.index() + 1));
        turning = new Turning(sheet, faces(breakout, group, top), SECONDS);
    }

    @Override
    public Sheet sheet() {
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

    private List<Group> faces(Breakout breakout, GroupSheet group, double top) {
        List<Piece> pieces = List.of();
        for (double size : SIZES) {
            pieces = pieces(breakout, group, size);
            if (pieces.stream().mapToDouble(piece -> piece.before() + piece.text().height()).sum() <= Sheet.BOTTOM - top) {
                break;
            }
        }
        var faces = new ArrayList<Group>();
        double y = Double.MAX_VALUE;
        for (var piece : pieces) {
            boolean room = y + piece.before() + piece.text().height() <= Sheet.BOTTOM;
            if (!room) {
                faces.add(new Group());
            }
            y = room ? y + piece.before() : top;
            var node = piece.text().node();
            node.setLayoutX(sheet.shape.margin());
            node.setLayoutY(y);
            faces.getLast().getChildren().add(node);
            sheet.say(piece.text().text());
            y += piece.text().height();
        }
        return faces;
    }

    /** Each prompt, then each of its answer's lines, so that a long one may go on over the leaf. */
    private List<Piece> pieces(Breakout breakout, GroupSheet group, double size) {
        var pieces = new ArrayList<Piece>();
        double width = sheet.shape.measure();
        for (int prompt = 0; prompt < group.handIns().size(); prompt++) {
            var asked = new Run(sheet.print.smart(breakout.capture().get(prompt)), Fonts.text(Sheet.SMALLEST),
                    sheet.palette.muted());
            pieces.add(new Piece(TextBlock.of(List.of(asked), width, 1.24, Breaking.FILLED), prompt == 0 ? 0 : 0.9 * size));
            var handIn = group.handIns().get(prompt);
            var said = handIn.blank() ? sheet.words.text("slide.nothing_handed_in") : handIn.text().strip();
            var colour = handIn.blank() ? sheet.palette.muted() : sheet.palette.ink();
            boolean first = true;
            for (var line : said.lines().flatMap(line -> leaves(line).stream()).toList()) {
                var text = TextBlock.of(List.of(new Run(line, Fonts.quotation(size), colour)), width, 1.2, Breaking.FILLED);
                pieces.add(new Piece(text, first ? 0.4 * size : 0.3 * size));
                first = false;
            }
        }
        return pieces;
    }

    /** A paragraph in stretches that find room on one slide each. */
    private static List<String> leaves(String paragraph) {
        var leaves = new ArrayList<String>();
        var rest = paragraph;
        while (rest.length() > LEAF) {
            int space = rest.lastIndexOf(' ', LEAF);
            int end = space > 0 ? space : rest.offsetByCodePoints(0, Math.min(LEAF / 2, rest.codePointCount(0, rest.length())));
            leaves.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        leaves.add(rest);
        return leaves;
    }
}
