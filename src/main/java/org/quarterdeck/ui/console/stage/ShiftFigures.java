package org.quarterdeck.ui.console.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Question.Pair;

/**
 * A summary of how the same people moved between pairs of poles: the pair that moved most, and for each pair how many
 * moved left, stayed and moved right, and the median move. The individual marks are on the slide, once it is shown.
 */
final class ShiftFigures extends VBox {

    private static final double WIDEST_POLE = 0.27;
    private static final double TALLEST_ROW = 52;

    private final List<Pair> pairs;
    private final Label most = new Label();
    private final List<ShiftBar> bars = new ArrayList<>();
    private final List<Label> medians = new ArrayList<>();
    private final List<List<Node>> rows = new ArrayList<>();

    /** @param pairs with typographic text */
    ShiftFigures(List<Pair> pairs, SlidePalette palette) {
        this.pairs = pairs;
        getStyleClass().add("shift-figures");
        setAccessibleRole(AccessibleRole.TEXT);
        most.getStyleClass().add("most-moved");
        WrappedText.in(most);
        most.setMinHeight(USE_PREF_SIZE);
        var grid = new GridPane();
        grid.getStyleClass().add("rows");
        for (int i = 0; i < 4; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        grid.getColumnConstraints().get(3).setHalignment(HPos.RIGHT);
        grid.add(heads(), 1, 0);
        grid.add(quiet(UiMessages.text("standing.median")), 3, 0);
        grid.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < pairs.size(); i++) {
            var bar = new ShiftBar(palette);
            var median = new Label();
            median.getStyleClass().add("median");
            median.setMinWidth(USE_PREF_SIZE);
            var right = pole(pairs.get(i).right(), "second");
            right.setAlignment(Pos.CENTER_RIGHT);
            List<Node> row = List.of(pole(pairs.get(i).left(), "first"), bar, right, median);
            grid.addRow(i + 1, row.toArray(Node[]::new));
            var height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setMaxHeight(TALLEST_ROW);
            grid.getRowConstraints().add(height);
            bars.add(bar);
            medians.add(median);
            rows.add(row);
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(most, grid);
    }

    /** @param caption the description of all figures */
    void show(PairedShift shift, String caption) {
        setAccessibleText(caption);
        int furthest = furthest(shift);
        most.setText(words(shift, furthest));
        int longest = shift.items().stream().mapToInt(move -> Math.max(move.left(), move.right())).max().orElse(0);
        for (int i = 0; i < bars.size(); i++) {
            var move = shift.items().get(i);
            bars.get(i).show(move, longest);
            medians.get(i).setText(shift.pairs() == 0 ? "" : median(move));
            boolean first = i == furthest;
            rows.get(i).forEach(node -> StyleStates.only(node, first, "most"));
        }
    }

    /**
     * Returns the index of the pair that moved furthest, by the median and then by the surplus of moves in one
     * direction, or -1 if none moved.
     */
    static int furthest(PairedShift shift) {
        return IntStream.range(0, shift.items().size()).boxed()
                .filter(i -> percent(shift.items().get(i)) > 0)
                .max(Comparator.<Integer>comparingDouble(i -> Math.abs(shift.items().get(i).median()))
                        .thenComparingInt(i -> Math.abs(shift.items().get(i).right() - shift.items().get(i).left())))
                .orElse(-1);
    }

    private String words(PairedShift shift, int furthest) {
        if (shift.pairs() == 0) {
            return UiMessages.text("standing.nobody");
        }
        if (furthest < 0) {
            return UiMessages.text("standing.still", shift.pairs());
        }
        var move = shift.items().get(furthest);
        var pair = pairs.get(furthest);
        boolean right = move.median() > 0;
        return UiMessages.text("standing.most", right ? pair.right() : pair.left(), percent(move),
                right ? move.right() : move.left(), shift.pairs());
    }

    private static String median(Move move) {
        int percent = percent(move);
        return percent == 0
                ? UiMessages.text("standing.median_none")
                : UiMessages.text(move.median() > 0 ? "standing.median_right" : "standing.median_left", percent);
    }

    private static int percent(Move move) {
        return (int) Math.round(Math.abs(move.median()) * 100);
    }

    private static GridPane heads() {
        var heads = new GridPane();
        var keys = List.of("standing.left", "standing.stayed", "standing.right");
        for (int i = 0; i < keys.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 3);
            column.setHalignment(HPos.CENTER);
            heads.getColumnConstraints().add(column);
            heads.add(quiet(UiMessages.text(keys.get(i))), i, 0);
        }
        return heads;
    }

    private Label pole(String words, String side) {
        var pole = new Label(words);
        pole.getStyleClass().addAll("pole", side);
        pole.maxWidthProperty().bind(widthProperty().multiply(WIDEST_POLE));
        return pole;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
