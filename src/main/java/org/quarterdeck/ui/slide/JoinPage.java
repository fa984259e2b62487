package org.quarterdeck.ui.slide;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.RoomAddress;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/** How to come in: a code for cameras as big as the slide allows, and the same in words for everybody else. */
final class JoinPage implements Page {

    private static final double TOP = 310;
    private static final double STEP_INDENT = 84;

    private final Sheet sheet;
    private @Nullable Node count;
    private int joined = -1;

    JoinPage(Sheet sheet, SlideMoment moment) {
        this.sheet = sheet;
        var title = moment.segment().title();
        Headline.atTop(sheet, title.isBlank() ? "Take out your phone" : title);
        var address = moment.address();
        if (address == null) {
            putPlaceholder();
        } else {
            putSteps(address);
            putCode(address);
        }
        Footer.left(sheet, "No app, no account, no name. Nothing leaves this room.");
        follow(moment);
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public void follow(SlideMoment moment) {
        if (moment.joined() == joined || moment.address() == null) {
            return;
        }
        joined = moment.joined();
        if (count != null) {
            sheet.pane().getChildren().remove(count);
        }
        var words = joined == 1 ? " is in" : " are in";
        var block = TextBlock.line(run(String.valueOf(joined), true, Sheet.SMALLEST, sheet.palette.ink()),
                run(words, false, Sheet.SMALLEST, sheet.palette.ink()));
        var node = block.node();
        count = sheet.put(node, sheet.shape.right() - block.width(), Sheet.FOOTER_BASELINE - block.ascent());
    }

    @Override
    public String text() {
        return sheet.text() + (joined < 0 ? "" : "\n" + joined + (joined == 1 ? " is in" : " are in"));
    }

    private void putSteps(RoomAddress address) {
        double x = sheet.shape.margin() + STEP_INDENT;
        double wide = sheet.shape.measure() - codeSide(address) - STEP_INDENT - 64;
        putNumber("1", TOP);
        sheet.put(line("Scan, or go to", false, 56, sheet.palette.ink()), x, TOP);
        sheet.put(fitted(address.shown(), wide, 76), x, TOP + 78);
        putNumber("2", TOP + 232);
        sheet.put(line("If asked, enter the code", false, 56, sheet.palette.ink()), x, TOP + 232);
        sheet.put(fitted(String.join("\u2009", address.code().split("")), wide, 148), x - 4, TOP + 312);
    }

    private void putNumber(String number, double top) {
        sheet.put(TextBlock.line(new Run(number, Fonts.headline(56), sheet.palette.muted())), sheet.shape.margin(), top);
    }

    private TextBlock fitted(String text, double width, double largest) {
        for (double size = largest; size > Sheet.SMALLEST; size -= 4) {
            var block = line(text, true, size, sheet.palette.ink());
            if (block.width() <= width) {
                return block;
            }
        }
        var block = line(text, true, Sheet.SMALLEST, sheet.palette.ink());
        sheet.overflowIf(block.width() > width);
        return block;
    }

    private void putCode(RoomAddress address) {
        double side = codeSide(address);
        sheet.put(QrPicture.of(QrPicture.joining(address), most()), sheet.shape.right() - side, Sheet.BOTTOM - side - 20);
    }

    private double codeSide(RoomAddress address) {
        return QrPicture.side(QrPicture.joining(address), most());
    }

    private double most() {
        return sheet.shape == SlideShape.WIDE ? 660 : 500;
    }

    private void putPlaceholder() {
        double side = most() - 40;
        var frame = new Rectangle(side, side, sheet.palette.ghost());
        frame.setArcWidth(32);
        frame.setArcHeight(32);
        sheet.put(frame, sheet.shape.right() - side, Sheet.BOTTOM - side - 20);
        double x = sheet.shape.margin();
        sheet.put(line("Address and code appear here", false, Sheet.SMALLEST, sheet.palette.muted()), x, TOP);
        sheet.put(line("once the room is open.", false, Sheet.SMALLEST, sheet.palette.muted()), x, TOP + 66);
    }

    private TextBlock line(String text, boolean strong, double size, Color fill) {
        return TextBlock.line(run(text, strong, size, fill));
    }

    private static Run run(String text, boolean strong, double size, Color fill) {
        return new Run(text, strong ? Fonts.strong(size) : Fonts.text(size), fill);
    }
}
