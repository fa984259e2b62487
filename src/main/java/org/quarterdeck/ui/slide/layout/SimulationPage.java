package org.quarterdeck.ui.slide.layout;

import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.simulation.SimulationFrame;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.paths.PathsChart;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.IntroText;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Simulation;

/**
 * The slide of a playable case: the months so far of the room's own path beside that of the story and that of leading.
 * Each step continues to the next decision. A note says that it is a model.
 */
final class SimulationPage implements SlidePage {

    private static final double BOTTOM = 930;
    /** The least height of the chart below the author's text. */
    private static final double LEAST_CHART = 400;
    private static final double ABOVE_CHART = 56;

    private final SlideCanvas sheet;
    private final Simulation simulation;
    private final PathsChart chart;
    private @Nullable Node note;
    private @Nullable Node month;
    private String noted = "";
    private String remark = "";

    SimulationPage(SlideCanvas sheet, SlideMoment moment, Simulation simulation, boolean reducedMotion) {
        this.sheet = sheet;
        this.simulation = simulation;
        var horizon = SimulationFrame.of(moment.workshop(), simulation);
        this.chart = new PathsChart(horizon.until(), horizon.turns(),
                SimulationPaths.of(simulation, moment.played().decisions(), null, horizon.until()),
                new ChartStyle(sheet.palette, 1, reducedMotion || moment.audience() == SlideAudience.PREVIEW, sheet.words));
        double top = IntroText.put(sheet, moment.segment().body(), SlideHeadline.atTopAboveMuch(sheet, moment.segment().title()),
                BOTTOM - LEAST_CHART - ABOVE_CHART) + ABOVE_CHART;
        chart.resize(sheet.shape.measure(), BOTTOM - top);
        sheet.put(chart, sheet.shape.margin(), top);
        sheet.overflowIf(chart.overflows());
        chart.onMonth(month -> putNote(remark, sheet.words.count("paths.month", month)));
        follow(moment);
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public void follow(SlideMoment moment) {
        int now = now(moment);
        var paths = SimulationPaths.of(simulation, moment.played().decisions(), moment.played().whatIf());
        remark = note(paths, now);
        chart.hold(moment.played().held());
        chart.show(paths, now);
    }

    @Override
    public String text() {
        return sheet.text() + "\n" + sheet.words.count("paths.month", chart.month()) + ". " + remark + "\n" + chart.caption();
    }

    /** Returns the month of the current step. */
    private int now(SlideMoment moment) {
        var stops = simulation.stops();
        return moment.segment().buildItems() == 0 ? simulation.until() : stops.get(Math.min(moment.step(), stops.size() - 1));
    }

    private String note(SimulationPaths paths, int now) {
        var model = sheet.words.text("paths.model");
        if (paths.room().isEmpty()) {
            return model + " " + sheet.words.text("paths.undecided");
        }
        return paths.reached() < now ? model + " " + sheet.words.text("paths.decided_until", paths.reached()) : model;
    }

    private void putNote(String left, String right) {
        var said = right + ". " + left;
        if (said.equals(noted)) {
            return;
        }
        noted = said;
        sheet.pane().getChildren().removeAll(Stream.of(note, month).flatMap(Stream::ofNullable).toList());
        note = putLine(left, sheet.shape.margin(), 0);
        month = putLine(right, sheet.shape.right(), 1);
    }

    private Node putLine(String words, double x, double align) {
        var line = TextBlock.line(new TextRun(words, BundledFonts.medium(SlideCanvas.FOOTER), sheet.palette.muted()));
        return sheet.put(line.node(align), x - align * line.width(), SlideCanvas.FOOTER_BASELINE - line.ascent());
    }
}
