package org.quarterdeck.ui.slide.layout;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.WallZone;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/** The slide of a break: the time left, large enough to be read from afar, and when to be back. */
final class BreakPage implements SlidePage {

    private static final double LARGEST = 400;

    private final SlideCanvas sheet;
    private final double middle;
    private SlideMoment moment;
    private @Nullable Node clock;
    private String left = "";
    private final InstantSource machine;
    private @Nullable Node backAt;
    private String back = "";

    BreakPage(SlideCanvas sheet, SlideMoment moment) {
        this(sheet, moment, InstantSource.system());
    }

    /** @param machine the machine's clock, which goes on while it sleeps and which people set */
    BreakPage(SlideCanvas sheet, SlideMoment moment, InstantSource machine) {
        this.machine = machine;
        this.sheet = sheet;
        this.moment = moment;
        var title = moment.segment().title();
        double top = SlideHeadline.atTop(sheet, title.isBlank() ? sheet.words.text("slide.break") : title) + 72;
        double bottom = SlideCanvas.BOTTOM;
        if (!moment.segment().body().isEmpty()) {
            var body = BodyText.of(sheet, moment.segment().body()).upTo(60);
            double height = Math.min(body.heightAt(SlideCanvas.SMALLEST, sheet.shape.measure()), bottom - top);
            bottom -= height;
            body.put(sheet.shape.margin(), bottom, sheet.shape.measure(), SlideCanvas.BOTTOM);
        }
        middle = (top + bottom) / 2 - 24;
        sheet.overflowIf(bottom - top < 160);
        var end = moment.endsAt();
        if (end != null) {
            putBack(end, ZoneId.systemDefault());
        }
        SlideFooter.right(sheet, moment, String.valueOf(moment.index() + 1));
        show(MinutesText.countdown(planned(moment)));
    }

    private static DateTimeFormatter clock(SlideCanvas sheet) {
        return DateTimeFormatter.ofPattern(sheet.words.text("slide.time"), sheet.words.locale());
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public boolean ticks() {
        return moment.endsAt() != null;
    }

    @Override
    public void follow(SlideMoment next) {
        moment = next;
    }

    @Override
    public void tick(Instant now) {
        var end = moment.endsAt();
        if (end != null) {
            show(MinutesText.countdown(Duration.between(now, end)));
            putBack(end, WallZone.of(ZoneId.systemDefault(), now, machine.instant()));
        }
    }

    /** Says when the break is over by the clock on the wall, which the session's own clock differs from once the machine slept. */
    private void putBack(Instant end, ZoneId wall) {
        var words = sheet.words.text("slide.back_at", clock(sheet).format(end.atZone(wall)));
        if (words.equals(back)) {
            return;
        }
        back = words;
        if (backAt != null) {
            sheet.pane().getChildren().remove(backAt);
        }
        var line = TextBlock.line(sheet.run(words, BundledFonts.medium(SlideCanvas.SMALLEST), sheet.palette.ink()));
        backAt = sheet.put(line.node(), sheet.shape.margin(), SlideCanvas.FOOTER_BASELINE - line.ascent());
    }

    @Override
    public String text() {
        return String.join("\n", sheet.text(), back, left);
    }

    private void show(String time) {
        if (time.equals(left)) {
            return;
        }
        left = time;
        if (clock != null) {
            sheet.pane().getChildren().remove(clock);
        }
        var block = digits(time, LARGEST);
        double size = LARGEST * Math.min(1, sheet.shape.measure() / block.width());
        block = digits(time, size);
        clock = sheet.putClock(block.node(), sheet.shape.margin() - 0.05 * size, middle - block.opticalHeight() / 2);
    }

    private TextBlock digits(String time, double size) {
        return TextBlock.line(new TextRun(time, BundledFonts.medium(size), sheet.palette.ink()));
    }

    private static Duration planned(SlideMoment moment) {
        return Duration.ofMillis(Math.round(moment.segment().minutes() * 60_000));
    }
}
