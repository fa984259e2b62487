package org.quarterdeck.ui.export;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.SameTexts;
import org.quarterdeck.report.ChartDrawings;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.SlideDrawings.Drawing;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.chart.ChartHeights;
import org.quarterdeck.ui.chart.ChartLegend;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.bars.BallotChart;
import org.quarterdeck.ui.chart.bars.BarsChart;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.chart.paths.PathsChart;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Workshop;

/** Lays out the room's charts for paper on the FX thread, one at a time, while the writer waits. */
public final class ChartVectorizer implements ChartDrawings {

    private static final double WIDTH = 974;
    /** Half of the width, less the space between two charts side by side. */
    private static final double NARROW = 464;
    /** The factor by which a chart grows while its labels need more space, and how often it may. */
    private static final double TALLER = 1.2;
    private static final int MOST_STEPS = 5;
    private static final double SHARP = 2;
    private static final int MOST_CANDIDATES = 12;
    private static final double SCALE = 0.4;
    private static final double MONTHS = 430;
    private static final double BALLOT = 74;
    /** The factor by which a chart is taller where a row has another line below its label. */
    private static final double TOLD = 1.35;
    /** The factor by which a chart is lower than on a desk, so that two questions fit on a page. */
    private static final double DENSE = 0.8;
    /** The factor by which a chart is taller where statements stand above their bars. */
    private static final double STATEMENTS = 1.2;

    private final Workshop workshop;
    private final BiPredicate<String, FontFace> writes;
    private final ChartStyle bright;
    private final ChartStyle dark;
    private final Typography print;

    /**
     * @param lang the language of the charts' own words
     * @param writes whether the document's fonts have all letters of a text in a font face
     */
    public ChartVectorizer(Workshop workshop, String lang, BiPredicate<String, FontFace> writes) {
        this.workshop = workshop;
        this.writes = writes;
        var words = MessageBundle.of("slides", lang);
        this.bright = new ChartStyle(BrandPalette.bright(workshop), SCALE, true, words);
        this.dark = new ChartStyle(SlidePalette.DARK, SCALE, true, words);
        this.print = Typography.of(workshop.lang());
    }

    /** A chart after layout. */
    private record Laid(Region node, String caption) {}

    @Override
    public Drawn drawn(ReportChart chart, boolean night, boolean narrow) throws IOException, InterruptedException {
        return onScreen(chart, night ? dark : bright, narrow ? NARROW : WIDTH, laid -> {
            var hand = new SceneVectorizer(writes);
            hand.draw(laid.node(), new AffineTransform(), 1);
            return new Drawn(new Drawing(laid.node().getWidth(), laid.node().getHeight(), hand.marks()), laid.caption());
        });
    }

    /** Draws a chart as pixels on white, sharp on a slide of another program. */
    public BufferedImage picture(ReportChart chart) throws IOException, InterruptedException {
        return onScreen(chart, bright, WIDTH, laid -> {
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            parameters.setTransform(Transform.scale(SHARP, SHARP));
            return ImagePixels.of(laid.node().snapshot(parameters, null));
        });
    }

    private <T> T onScreen(ReportChart chart, ChartStyle style, double width, Function<Laid, T> look)
            throws IOException, InterruptedException {
        var seen = new CompletableFuture<T>();
        FxGate.run(() -> {
            try {
                seen.complete(look.apply(laid(chart, style, width)));
            } catch (RuntimeException e) {
                seen.completeExceptionally(e);
            }
        });
        try {
            return seen.get();
        } catch (ExecutionException e) {
            throw new IOException("a chart could not be drawn", e.getCause());
        }
    }

    private Laid laid(ReportChart chart, ChartStyle style, double width) {
        return switch (chart) {
            case ReportChart.Answers answers -> {
                var made = ResultCharts.of(answers.question(), workshop.poles(), print::smart, style);
                var before = answers.before();
                double height = dense(answers.question()) * ChartHeights.of(answers.question(), SCALE, before != null)
                        * (answers.told() == null ? 1 : TOLD);
                if (made instanceof BarsChart bars && answers.told() != null) {
                    tell(bars, answers.question(), answers.told(), width, height, style);
                }
                var result = answers.result() instanceof Result.Wall wall
                        ? SameTexts.joined(wall, style.figures()::count)
                        : answers.result();
                made.showCompared(new ComparedResult(result, before));
                yield new Laid(withLegend(made, width, height), made.caption());
            }
            case ReportChart.Ballot ballot -> {
                var made = new BallotChart(ballot.question(), ballot.groups().stream().map(ChartVectorizer::candidate).toList(),
                        style);
                made.show(ballot.result());
                yield new Laid(withLegend(made, width, Math.min(MOST_CANDIDATES, ballot.groups().size()) * BALLOT),
                        made.caption());
            }
            case ReportChart.Months months -> {
                var made = new PathsChart(months.until(), months.turns(), months.paths(), style);
                laidOut(made, width, MONTHS);
                made.show(months.paths(), months.until());
                made.layout();
                yield new Laid(made, made.caption());
            }
        };
    }

    private static double dense(Question question) {
        return switch (question) {
            case Question.Scale q -> STATEMENTS;
            case Question.Spectrum q -> 1;
            default -> DENSE;
        };
    }

    /** Adds what happened in the story to the row of its option, if there is space. */
    private void tell(BarsChart bars, Question question, Poll.Told told, double width, double height,
            ChartStyle style) {
        int row = switch (question) {
            case Question.Choice _,Question.Multiple _,Question.Points _ when told.option() != null -> told.option();
            default -> -1;
        };
        bars.tell(row, style.words().text("told.here"));
        bars.resize(width, height);
        if (row >= 0 && bars.overflows()) {
            bars.tell(-1, "");
        }
    }

    private static BallotChart.Candidate candidate(GroupSummary group) {
        var words = group.handIns().stream().filter(handIn -> !handIn.blank()).map(HandIn::text).findFirst().orElse("");
        return new BallotChart.Candidate(group.number(), group.name(), words.strip().replaceAll("\\s+", " "));
    }

    /** Lays out a chart, taller where its labels need it, with its legend below. */
    private static Region withLegend(ResultChart chart, double width, double height) {
        double tall = height;
        var sheet = laidOut(chart, width, tall);
        for (int step = 0; step < MOST_STEPS && chart.views() == 1 && chart.overflows(); step++) {
            tall *= TALLER;
            chart.resize(width, tall);
            chart.layout();
        }
        var legend = ChartLegend.of(chart);
        if (legend != null) {
            legend.setLayoutX(chart.style.words().rightToLeft() ? width - legend.getLayoutBounds().getMaxX() : 0);
            legend.setLayoutY(tall);
            sheet.getChildren().add(legend);
            tall += ChartLegend.height(chart.style);
        }
        sheet.resize(width, tall);
        return sheet;
    }

    private static Pane laidOut(Region chart, double width, double height) {
        chart.setManaged(false);
        var sheet = new Pane(chart);
        sheet.setManaged(false);
        // A scene's root has a ground of its own, which paper has not.
        var scene = new Scene(new Pane(sheet), width, height);
        sheet.resize(width, height);
        chart.resize(width, height);
        scene.getRoot().applyCss();
        chart.layout();
        return sheet;
    }
}
