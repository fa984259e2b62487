package org.quarterdeck.ui.review.cohorts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.history.CohortSeries;
import org.quarterdeck.session.history.CohortSeries.Change;
import org.quarterdeck.session.history.CohortSeries.Point;
import org.quarterdeck.session.history.CohortSeries.Room;
import org.quarterdeck.session.history.QuestionEditions;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.chart.ChartHeights;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Workshop;

/** The chosen sessions side by side: each question as small charts, one a session, and as a trend. */
public final class CohortsPage extends ScrollPane {

    private static final double SCALE = 0.24;
    private static final double CHART = 380;
    private static final double LEAST_HEIGHT = 120;

    private final DateTimeText times;
    private final VBox page = new VBox();

    /**
     * The sessions and what they asked in common.
     *
     * @param opened the workshop of the session in whose language questions are told
     * @param smallest the number of answers below which a result is withheld
     */
    public record Compared(List<Room> rooms, Workshop opened, int smallest, List<CohortSeries> series) {

        public Compared {
            rooms = List.copyOf(rooms);
            series = List.copyOf(series);
        }

        /**
         * @param opened the id of the session in whose language questions are told; the last one's if it is not among them
         * @param editions which questions are the same in several languages
         */
        public static Compared of(List<Room> rooms, String opened, int smallest, QuestionEditions editions) {
            var shown = rooms.stream().filter(room -> room.summary().id().equals(opened)).findFirst().orElse(rooms.getLast());
            return new Compared(rooms, shown.session().past().reading().workshop(), smallest,
                    CohortSeries.of(rooms, shown.summary().id(), smallest, editions));
        }
    }

    /** @param back leads back to the session */
    public CohortsPage(Compared compared, DateTimeText times, Runnable back) {
        this.times = times;
        setId("cohorts");
        getStyleClass().add("cohorts");
        page.getStyleClass().add("page");
        var leave = new Button(UiMessages.text("prepare.back"), new FontIcon(Feather.ARROW_LEFT));
        leave.setId("cohorts-back");
        leave.setOnAction(event -> back.run());
        var names = compared.rooms().stream().map(room -> name(room.summary().startedAt(), room.summary().details().client())
                + " (" + UiMessages.text("review.people_count", room.summary().people()) + ")").collect(Collectors.joining(", "));
        page.getChildren().addAll(leave, label(UiMessages.text("cohorts.heading"), "page-title"), label(names, "quiet"));
        if (compared.series().isEmpty()) {
            page.getChildren().add(label(UiMessages.text("cohorts.none"), "shown"));
        }
        compared.series().forEach(each -> page.getChildren().add(card(each, compared.opened(), compared.smallest())));
        setContent(page);
        ScrollPanes.upAndDown(this);
    }

    /** Returns what stands in the place of the page while the sessions are read. */
    public static Region waiting() {
        var page = new VBox(label(UiMessages.text("review.reading"), "quiet"));
        page.getStyleClass().add("page");
        var waiting = new StackPane(page);
        waiting.getStyleClass().add("cohorts");
        return waiting;
    }

    private Region card(CohortSeries series, Workshop workshop, int smallest) {
        var charts = new FlowPane(28, 18);
        for (var point : series.points()) {
            var change = point.change();
            var rows = new VBox(6, label(name(point.room().startedAt(), point.room().details().client()), "session-title"),
                    label(answered(point), "quiet"));
            rows.setPrefWidth(CHART);
            if (change != null) {
                rows.getChildren().addFirst(label(said(change), "broken"));
            }
            rows.getChildren().add(point.withheld()
                    ? label(UiMessages.text("cohorts.withheld", smallest), "quiet")
                    : chart(point, workshop));
            charts.getChildren().add(rows);
        }
        var card = new VBox(10, label(Typography.of(workshop.lang()).smart(series.title()), "title"), charts);
        var trend = TrendChart.of(series, times);
        if (trend != null) {
            card.getChildren().add(trend);
        }
        card.getStyleClass().add("run-card");
        return card;
    }

    private static String answered(Point point) {
        var people = UiMessages.text("review.answered", point.run().answers());
        return point.translated() ? people + " · " + UiMessages.text("cohorts.translated") : people;
    }

    private static Region chart(Point point, Workshop workshop) {
        var result = point.run().result();
        var chart = ResultCharts.of(point.question(), workshop.poles(), Typography.of(workshop.lang())::smart,
                new ChartStyle(BrandPalette.desk(workshop), SCALE, true));
        double height = Math.max(LEAST_HEIGHT, ChartHeights.of(point.question(), SCALE, false));
        chart.setMinSize(CHART, height);
        chart.setPrefSize(CHART, height);
        chart.setMaxSize(CHART, height);
        // The chart draws itself for the size that it has, and anew for each other one.
        chart.resize(CHART, height);
        if (result != null) {
            chart.showCompared(new org.quarterdeck.question.ComparedResult(result, null));
        }
        return chart;
    }

    /** Returns what changed of the wording. */
    private static String said(Change change) {
        return Stream.of(change.from().isEmpty() ? "" : UiMessages.text("cohorts.asked_before", change.from()),
                change.added().isEmpty() ? "" : UiMessages.text("cohorts.added", String.join(", ", change.added())),
                change.removed().isEmpty() ? "" : UiMessages.text("cohorts.removed", String.join(", ", change.removed())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ", UiMessages.text("cohorts.changed") + " ", ""));
    }

    private String name(java.time.Instant at, String client) {
        return UiMessages.facts(times.day(at), client);
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
