package org.quarterdeck.ui.slide.layout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Inline;

/**
 * The slide of the groups' task: the task and the time left in large type, and in the last minute a bar. A small copy,
 * where nothing moves, leaves out the time.
 */
final class TaskPage implements SlidePage {

    private static final double BAND = 744;
    private static final double DIGITS = 220;
    private static final Duration LAST = Duration.ofMinutes(1);

    private final SlideCanvas sheet;
    private final @Nullable Instant endsAt;
    private String words = "";
    private @Nullable Node clock;

    TaskPage(SlideCanvas sheet, SlideMoment moment, Breakout breakout) {
        this.sheet = sheet;
        this.endsAt = moment.audience() == SlideAudience.ROOM ? moment.work().endsAt() : null;
        var segment = moment.segment();
        double end = SlideHeadline.atTop(sheet, segment.title());
        var body = new ArrayList<>(segment.body());
        var items = breakout.tasks().isEmpty() ? breakout.capture() : breakout.tasks();
        if (!items.isEmpty()) {
            body.add(new Block.Items(false, items.stream().map(TaskPage::item).toList()));
        }
        double bottom = moment.work().endsAt() == null ? SlideCanvas.BOTTOM : BAND - 48;
        BodyText.of(sheet, body).airy().put(sheet.shape.margin(), end + 72, sheet.shape.measure(), bottom);
        if (endsAt == null) {
            SlideFooter.put(sheet, moment);
        } else {
            SlideFooter.logo(sheet, moment);
        }
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public boolean ticks() {
        return endsAt != null;
    }

    @Override
    public void tick(Instant now) {
        if (endsAt == null) {
            return;
        }
        var rest = Duration.between(now, endsAt);
        boolean last = rest.compareTo(LAST) <= 0;
        var says = rest.isPositive() ? last ? sheet.words.text("slide.last_minute") : "" : sheet.words.text("slide.time_up");
        var digits = rest.isPositive() ? MinutesText.countdown(rest) : "0:00";
        var all = digits + " " + says;
        if (!all.equals(words)) {
            words = all;
            show(digits, says, last);
        }
    }

    @Override
    public String text() {
        return sheet.text() + "\n" + words;
    }

    private void show(String digits, String says, boolean last) {
        if (clock != null) {
            sheet.pane().getChildren().remove(clock);
        }
        var shape = sheet.shape;
        var ink = last ? sheet.palette.paper() : sheet.palette.ink();
        var number = TextBlock.line(new TextRun(digits, BundledFonts.strong(DIGITS), ink));
        var figures = number.node();
        double baseline = BAND + (SlideShape.HEIGHT - BAND) / 2 + number.ascent() / 2;
        figures.setLayoutX(shape.margin());
        figures.setLayoutY(baseline - number.ascent());
        var group = new Group();
        if (last) {
            var band = new Rectangle(0, BAND, shape.width(), SlideShape.HEIGHT - BAND);
            band.setFill(sheet.palette.ink());
            group.getChildren().add(band);
        }
        group.getChildren().add(figures);
        if (!says.isEmpty()) {
            var line = TextBlock.line(sheet.run(says, BundledFonts.headline(shape == SlideShape.WIDE ? 112 : 88), ink));
            var node = line.node();
            node.setLayoutX(shape.right() - line.width());
            node.setLayoutY(baseline - line.ascent());
            group.getChildren().add(node);
        }
        clock = sheet.putClock(group, 0, 0);
    }

    private static Block.Item item(String text) {
        return new Block.Item(null, List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    }
}
