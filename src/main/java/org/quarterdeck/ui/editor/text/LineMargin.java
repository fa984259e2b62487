package org.quarterdeck.ui.editor.text;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        var number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("line-number");
        number.setAlignment(Pos.TOP_RIGHT);
        number.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var here = faults.apply(index);
        StyleStates.only(number, here.stream().anyMatch(f -> f.severity() == Severity.ERROR), "error");
        StyleStates.only(number, !here.isEmpty(), "faulty");
        return number;
    }
}
