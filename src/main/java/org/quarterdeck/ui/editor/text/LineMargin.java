package org.quarterdeck.ui.editor.text;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;

/** The numbers of the lines, marked where a line has a fault. */
final class LineMargin implements SideDecorator {

    private static final double WIDTH = 54;

    private final IntFunction<List<Diagnostic>> faults;

    LineMargin(IntFunction<List<Diagnostic>> faults) {
        this.faults = faults;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return WIDTH;
    }

    @Override
    public @Nullable Node getMeasurementNode(int index) {
        return null;
    }

    @Override
    public Node getNode(int index) {
        var number = new LineNumber(index + 1);
        var here = faults.apply(index);
        StyleStates.only(number, here.stream().anyMatch(f -> f.severity() == Severity.ERROR), "error");
        StyleStates.only(number, !here.isEmpty(), "faulty");
        return number;
    }

    /** A number at the right of its line's top. It is made anew for every line in view at each letter, so it is no label. */
    private static final class LineNumber extends Region {

        private final Text text;

        LineNumber(int number) {
            text = new Text(String.valueOf(number));
            text.getStyleClass().add("number");
            getStyleClass().add("line-number");
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            getChildren().add(text);
        }

        @Override
        protected void layoutChildren() {
            layoutInArea(text, snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset(), 0, HPos.RIGHT, VPos.TOP);
        }
    }
}
