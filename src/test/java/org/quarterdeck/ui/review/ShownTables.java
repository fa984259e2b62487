package org.quarterdeck.ui.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.workshop.Workshop;

/** The tables of numbers that a session's page shows beside its charts. */
public final class ShownTables {

    private static final ChartCopies NO_COPIES = new ChartCopies() {
        @Override
        public void copy(ReportChart chart, Workshop workshop) {}

        @Override
        public void save(ReportChart chart, Workshop workshop, String name) {}
    };

    private ShownTables() {}

    /** Returns the rows of the tables on the card of each question's last run, by the question's segment. */
    public static Map<String, List<List<String>>> of(ReplayedSession session) {
        return FxDrawing.draw(() -> {
            var tables = new HashMap<String, List<List<String>>>();
            for (var run : session.runs()) {
                var card = new RunCard(run, session.past().reading().workshop(), new DateTimeText(Clock.systemUTC()),
                        (asked, then) -> {}, NO_COPIES, ExportScope.ALL);
                var rows = new ArrayList<List<String>>();
                collect(card, rows);
                tables.put(run.segment(), rows);
            }
            return tables;
        });
    }

    private static void collect(Node node, List<List<String>> rows) {
        if (node instanceof NumbersTable table) {
            table.getItems().forEach(row -> rows.add(List.copyOf(row)));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, rows));
        }
    }
}
