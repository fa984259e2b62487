package org.quarterdeck.ui.review;

import java.time.Duration;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.SegmentNames;

/** The parts of a session, each with the time it was planned for beside the time it took. */
final class TimelineView extends GridPane {

    private static final double BAR = 8;

    /** A part with its two lengths. */
    private record Row(String name, Duration planned, Duration taken) {}

    private TimelineView(List<Row> rows) {
        getStyleClass().add("timeline");
        setHgap(16);
        setVgap(8);
        var name = new ColumnConstraints(120, 220, 280);
        var bars = new ColumnConstraints(160, 320, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        var words = new ColumnConstraints();
        words.setHalignment(HPos.RIGHT);
        words.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, bars, words);
        double longest = rows.stream().mapToDouble(row -> Math.max(row.planned.toSeconds(), row.taken.toSeconds())).max()
                .orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var label = new Label(row.name);
            WrappedText.in(label);
            var figures = new Label(UiMessages.text("review.planned_taken", length(row.planned), length(row.taken)));
            figures.getStyleClass().add("quiet");
            figures.setMinWidth(USE_PREF_SIZE);
            addRow(i, label, new VBox(2, bar(row.planned, longest, "planned"), bar(row.taken, longest, "taken")), figures);
        }
    }

    /** Returns the timeline of a session, or null where its parts were neither planned nor shown. */
    static @org.jspecify.annotations.Nullable TimelineView of(ReplayedSession session) {
        var rows = session.past().reading().workshop().parts().stream().map(part -> row(part, session))
                .filter(row -> !row.planned.isZero() || !row.taken.isZero()).toList();
        return rows.isEmpty() ? null : new TimelineView(rows);
    }

    /** Returns the name of a part; of one without, the title of its first segment as the room saw it at the end. */
    private static String name(AgendaPart part, ReplayedSession session) {
        int place = session.workshop().indexOf(part.segments().getFirst().id());
        return part.name() != null || place < 0
                ? SegmentNames.of(part)
                : SegmentNames.of(session.workshop().segments().get(place));
    }

    private static Row row(AgendaPart part, ReplayedSession session) {
        return new Row(name(part, session), Duration.ofSeconds(Math.round(part.minutes() * 60)), session.taken(part));
    }

    private static String length(Duration length) {
        return length.isZero() ? "–" : DateTimeText.length(length);
    }

    private static Region bar(Duration length, double longest, String style) {
        var bar = new Region();
        bar.getStyleClass().addAll("bar", style);
        bar.setMinHeight(BAR);
        var track = new StackPane(bar);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        double share = length.toSeconds() / longest;
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }
}
