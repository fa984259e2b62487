package org.quarterdeck.ui.slide;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.RoomAddress;
import org.quarterdeck.session.Wifi;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/**
 * How to come in: a code for cameras as big as the slide allows, and the same in words for everybody else; where a wireless
 * network comes first, a code and words for that beside it.
 */
final class JoinPage implements Page {

    private static final double TOP = 310;
    private static final double TWO_TOP = 268;
    private static final double STEP_INDENT = 84;
    private static final double GUTTER = 48;

    private final Sheet sheet;
    private @Nullable Node count;
    private int joined = -1;

    JoinPage(Sheet sheet, SlideMoment moment) {
        this.sheet = sheet;
        var title = moment.segment().title();
        Headline.atTop(sheet, title.isBlank() ? Messages.text("slide.join") : title);
        var address = moment.address();
        if (address == null) {
            putPlaceholder();
        } else if (address.wifi() == null) {
            putSteps(address);
            putCode(QrPicture.joining(address), sheet.shape.right(), most(), 1);
        } else {
            putBoth(address, address.wifi());
        }
        if (address == null || address.wifi() == null) {
            Footer.left(sheet, Messages.text("slide.join_promise"));
        }
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
        var block = TextBlock.line(run(String.valueOf(joined), true, Sheet.SMALLEST, sheet.palette.ink()),
                run(" " + Messages.text("slide.are_in", joined), false, Sheet.SMALLEST, sheet.palette.ink()));
        count = sheet.put(block.node(), sheet.shape.right() - block.width(), Sheet.FOOTER_BASELINE - block.ascent());
    }

    @Override
    public String text() {
        return sheet.text() + (joined < 0 ? "" : "\n" + joined + " " + Messages.text("slide.are_in", joined));
    }

    private void putSteps(RoomAddress address) {
        double x = sheet.shape.margin() + STEP_INDENT;
        double wide = sheet.shape.measure() - QrPicture.side(QrPicture.joining(address), most()) - STEP_INDENT - 64;
        putNumber("1", TOP);
        sheet.put(line(Messages.text("slide.join_scan"), false, 56), x, TOP);
        sheet.put(fitted(address.shown(), wide, 76, Sheet.SMALLEST), x, TOP + 78);
        putNumber("2", TOP + 232);
        sheet.put(line(Messages.text("slide.join_code"), false, 56), x, TOP + 232);
        sheet.put(fitted(spaced(address.code()), wide, 148, Sheet.SMALLEST), x - 4, TOP + 312);
    }

    /** The network on the left, the room on the right: words above, the code below. */
    private void putBoth(RoomAddress address, Wifi wifi) {
        double column = (sheet.shape.measure() - GUTTER) / 2;
        double left = sheet.shape.margin();
        double right = left + column + GUTTER;
        double most = sheet.shape == SlideShape.WIDE ? 548 : 460;
        var password = wifi.password().isEmpty() ? Messages.text("slide.join_open") : wifi.password();
        putColumn("1", Messages.text("slide.join_wifi"), wifi.name(), line(password, !wifi.password().isEmpty(), Sheet.SMALLEST),
                left, column);
        putColumn("2", Messages.text("slide.join_scan"), address.shown(),
                TextBlock.line(run("code ", false, Sheet.SMALLEST, sheet.palette.muted()),
                        run(spaced(address.code()), true, 56, sheet.palette.ink())),
                right, column);
        putCode(wifi.code(), left, most, 0);
        putCode(QrPicture.joining(address), right, most, 0);
    }

    private void putColumn(String number, String step, String what, TextBlock more, double x, double width) {
        sheet.put(TextBlock.line(new Run(number, Fonts.headline(52), sheet.palette.muted())), x, TWO_TOP);
        sheet.put(line(step, false, 52), x + 60, TWO_TOP);
        sheet.put(fitted(what, width - 24, 64, Sheet.FOOTER), x, TWO_TOP + 66);
        sheet.put(more.width() > width - 24 ? fitted(more.text(), width - 24, 44, Sheet.FOOTER) : more, x, TWO_TOP + 140);
    }

    private void putNumber(String number, double top) {
        sheet.put(TextBlock.line(new Run(number, Fonts.headline(56), sheet.palette.muted())), sheet.shape.margin(), top);
    }

    /** In the biggest size that goes into that width. */
    private TextBlock fitted(String text, double width, double largest, double smallest) {
        var block = line(text, true, largest);
        double size = Math.max(smallest, Math.min(largest, largest * width / block.width()));
        block = line(text, true, size);
        sheet.overflowIf(block.width() > width + 1 || size < Sheet.SMALLEST);
        return block;
    }

    private void putCode(String content, double x, double most, double align) {
        double side = QrPicture.side(content, most);
        sheet.put(QrPicture.of(content, most), x - align * side, align == 1 ? Sheet.BOTTOM - 20 - side : TWO_TOP + 204);
        sheet.scannable(side);
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
        double width = sheet.shape.measure() - side - 64;
        sheet.put(TextBlock.of(List.of(run(Messages.text("slide.join_later"), false, Sheet.SMALLEST, sheet.palette.muted())),
                width, 1.32, Breaking.BALANCED), sheet.shape.margin(), TOP);
    }

    private static String spaced(String code) {
        return String.join("\u2009", code.split(""));
    }

    private TextBlock line(String text, boolean strong, double size) {
        return TextBlock.line(run(text, strong, size, sheet.palette.ink()));
    }

    private static Run run(String text, boolean strong, double size, Color fill) {
        return new Run(text, strong ? Fonts.strong(size) : Fonts.text(size), fill);
    }
}
