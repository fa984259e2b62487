package org.quarterdeck.ui.chart;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.ui.chart.BarsChart.Option;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/** One bar with its figures, which travel at its end. */
final class Bar {

    private final Rectangle bar = new Rectangle();
    private final Group figures;
    private final double figuresHeight;
    private final double gap;
    private final boolean any;

    Bar(Option option, double share, int count, boolean quiet, ChartStyle style, double size) {
        gap = 28 * style.scale();
        any = count > 0;
        bar.setManaged(false);
        bar.setFill(quiet ? style.palette().line() : colour(option, style));
        bar.setArcWidth(10 * style.scale());
        bar.setArcHeight(10 * style.scale());
        var text = figures(Figures.share(share), Figures.count(count), style, size);
        figures = text.node();
        figuresHeight = text.opticalHeight();
    }

    static TextBlock figures(String share, String count, ChartStyle style, double size) {
        return TextBlock.line(new Run(share + "\u2002", Fonts.strong(size), style.palette().ink()),
                new Run(count, Fonts.text(size), style.palette().muted()));
    }

    void addTo(List<Node> children) {
        children.add(bar);
        children.add(figures);
    }

    void place(BarsFrame frame, int row, double length) {
        double middle = frame.middle(row);
        bar.setX(frame.zero());
        bar.setY(middle - frame.thickness() / 2);
        bar.setWidth(any ? Math.max(length, 3) : 0);
        bar.setHeight(frame.thickness());
        figures.setLayoutX(frame.zero() + length + gap);
        figures.setLayoutY(middle - figuresHeight / 2);
    }

    private static Color colour(Option option, ChartStyle style) {
        return switch (option.side()) {
            case NONE -> style.palette().series();
            case FIRST -> style.palette().first().mark();
            case SECOND -> style.palette().second().mark();
        };
    }
}
