package org.quarterdeck.ui.slide.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.QrCodeImage;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * The slide to join by: a code for cameras as large as possible, and the same as text. If a wireless network must be
 * joined first, its code and text stand beside it.
 */
final class JoinPage implements SlidePage {

    /**
     * The top of a single code's picture. It reaches up beside the headline, so that it can be scanned from ten times
     * its side.
     */
    private static final double CODE_TOP = 86;
    private static final double STEPS_TOP = 408;
    private static final double INDENT = 84;
    private static final double GUTTER = 48;
    /** The width reserved for the number of participants in the lowest line. */
    private static final double COUNT = 420;
    /** The top of two codes, which have nothing above or below their text. */
    private static final double TWO_TOP = 84;
    private static final double TWO_CODES = 288;
    private static final double TWO_BOTTOM = 1030;

    private final SlideCanvas sheet;
    private @Nullable Node count;
    private int joined = -1;
    private double countRight;
    private double countBaseline = SlideCanvas.FOOTER_BASELINE;

    JoinPage(SlideCanvas sheet, SlideMoment moment) {
        this.sheet = sheet;
        this.countRight = sheet.shape.right();
        var title = moment.segment().title().isBlank() ? sheet.words.text("slide.join") : moment.segment().title();
        var address = moment.address();
        if (address == null) {
            putPlaceholder(title);
            countRight = SlideFooter.logo(sheet, moment);
        } else if (address.wifi() == null) {
            putOne(title, address);
            countRight = SlideFooter.logo(sheet, moment);
        } else {
            sheet.say(title);
            putTwo(address, address.wifi());
        }
        // The slide itself says how to join, so the author's text has no place here.
        sheet.overflowIf(!moment.segment().body().isEmpty());
        follow(moment);
    }

    @Override
    public SlideCanvas sheet() {
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
        var block = TextBlock
                .line(sheet.marked(sheet.words.count("slide.are_in", joined), SlideCanvas.SMALLEST, sheet.palette.ink()));
        count = sheet.put(block.node(), countRight - block.width(), countBaseline - block.ascent());
    }

    @Override
    public String text() {
        return sheet.text() + (joined < 0 ? "" : "\n" + sheet.words.count("slide.are_in", joined).replace("*", ""));
    }

    private void putOne(String title, RoomAddress address) {
        var link = QrCodeImage.joining(address);
        double side = QrCodeImage.side(link, most());
        putCode(link, sheet.shape.right() - side, CODE_TOP, most());
        double measure = sheet.shape.measure() - side - GUTTER;
        double top = Math.max(STEPS_TOP, SlideHeadline.atTop(sheet, title, measure) + 96);
        double x = sheet.shape.margin() + INDENT;
        putNumber("1", top);
        double where = putStep(sheet.words.text("slide.join_scan"), x, top, measure - INDENT);
        sheet.put(fitted(address.shown(), measure - INDENT, 76, SlideCanvas.SMALLEST), x, where);
        putNumber("2", where + 134);
        double code = putStep(sheet.words.text("slide.join_code"), x, where + 134, measure - INDENT);
        sheet.put(fitted(spaced(address.code()), measure - INDENT, 148, SlideCanvas.SMALLEST), x - 4, code);
        putPromise();
    }

    /**
     * Places a step on one line if it can be read from as far as other text, else on two. Returns the top of the next
     * line.
     */
    private double putStep(String words, double x, double top, double width) {
        var line = line(words, false, 56);
        var block = TextBlock.of(List.of(run(words, false, Math.clamp(56 * width / line.width(), SlideCanvas.SMALLEST, 56),
                sheet.palette.ink())), width, 1.16, LineBreaking.BALANCED);
        sheet.put(block, x, top);
        return top + block.opticalHeight() + 37;
    }

    private void putPromise() {
        var promise = TextBlock
                .of(List.of(sheet.run(sheet.words.text("slide.join_promise"), BundledFonts.text(SlideCanvas.FOOTER),
                        sheet.palette.muted())), sheet.shape.measure() - COUNT, 1.25, LineBreaking.BALANCED);
        sheet.put(promise, sheet.shape.margin(), SlideCanvas.FOOTER_BASELINE - promise.opticalHeight());
    }

    /**
     * Places the network on the left and the address on the right, each with text above and a code below, as large as
     * possible.
     */
    private void putTwo(RoomAddress address, WifiNetwork wifi) {
        double column = (sheet.shape.measure() - GUTTER) / 2;
        double left = sheet.shape.margin();
        double right = left + column + GUTTER;
        double most = Math.min(TWO_BOTTOM - TWO_CODES, column);
        if (TWO_CODES + most > SlideCanvas.BOTTOM) {
            countBaseline = TWO_TOP + line("0", true, SlideCanvas.SMALLEST).ascent() + 4;
        }
        var password = wifi.password().isEmpty() ? sheet.words.text("slide.join_open") : wifi.password();
        putColumn("1", sheet.words.text("slide.join_wifi"), wifi.name(),
                line(password, !wifi.password().isEmpty(), SlideCanvas.SMALLEST),
                left, column);
        putColumn("2", sheet.words.text("slide.join_scan"), address.shown(),
                TextBlock.line(sheet.marked(sheet.words.text("slide.code", spaced(address.code())), SlideCanvas.SMALLEST,
                        sheet.palette.muted())),
                right, column);
        putCode(wifi.code(), left, TWO_CODES, most);
        putCode(QrCodeImage.joining(address), right, TWO_CODES, most);
    }

    private void putColumn(String number, String step, String what, TextBlock more, double x, double width) {
        sheet.put(TextBlock.line(new TextRun(number, BundledFonts.headline(52), sheet.palette.muted())), x, TWO_TOP);
        sheet.put(line(step, false, 52), x + 60, TWO_TOP);
        sheet.put(fitted(what, width - 24, 64, SlideCanvas.FOOTER), x, TWO_TOP + 62);
        sheet.put(more.width() > width - 24 ? fitted(more.text(), width - 24, 44, SlideCanvas.FOOTER) : more, x, TWO_TOP + 134);
    }

    private void putNumber(String number, double top) {
        sheet.put(TextBlock.line(new TextRun(number, BundledFonts.headline(56), sheet.palette.muted())), sheet.shape.margin(),
                top);
    }

    private TextBlock fitted(String text, double width, double largest, double smallest) {
        return fitted(text, true, width, largest, smallest);
    }

    /** Lays out text in the largest size that fits the width. */
    private TextBlock fitted(String text, boolean strong, double width, double largest, double smallest) {
        var block = line(text, strong, largest);
        double size = Math.max(smallest, Math.min(largest, largest * width / block.width()));
        block = line(text, strong, size);
        sheet.overflowIf(block.width() > width + 1 || size < SlideCanvas.SMALLEST);
        return block;
    }

    private void putCode(String content, double x, double top, double most) {
        sheet.put(QrCodeImage.of(content, most), x, top);
        sheet.scannable(QrCodeImage.symbol(content, most));
    }

    private double most() {
        return sheet.shape == SlideShape.WIDE ? 800 : 530;
    }

    private void putPlaceholder(String title) {
        double side = most() - 40;
        var frame = new Rectangle(side, side, sheet.palette.ghost());
        frame.setArcWidth(32);
        frame.setArcHeight(32);
        sheet.put(frame, sheet.shape.right() - side, CODE_TOP);
        double width = sheet.shape.measure() - side - GUTTER;
        double top = Math.max(STEPS_TOP, SlideHeadline.atTop(sheet, title, width) + 96);
        sheet.put(TextBlock.of(
                List.of(run(sheet.words.text("slide.join_later"), false, SlideCanvas.SMALLEST, sheet.palette.muted())),
                width, 1.32, LineBreaking.BALANCED), sheet.shape.margin(), top);
        putPromise();
    }

    private static String spaced(String code) {
        return String.join("\u2009", code.split(""));
    }

    private TextBlock line(String text, boolean strong, double size) {
        return TextBlock.line(run(text, strong, size, sheet.palette.ink()));
    }

    private static TextRun run(String text, boolean strong, double size, Color fill) {
        return new TextRun(text, strong ? BundledFonts.strong(size) : BundledFonts.text(size), fill);
    }
}
