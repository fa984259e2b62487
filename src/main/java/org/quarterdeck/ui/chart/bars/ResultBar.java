package org.quarterdeck.ui.chart.bars;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.GrowthAnimation;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * A bar with its figures, which move with its end, and the thin comparison bar beneath it. A bar below its label is slim,
 * has a pale ground behind the label, and its figures stand at the right.
 */
public final class ResultBar {

    static final double GAP = 28;
    private static final double THIN = 0.22;
    /** The share of a slim bar below its label that the comparison bar takes. */
    private static final double THIN_BELOW = 0.36;

    private final ChartStyle style;
    private final Rectangle ground = new Rectangle();
    private final Rectangle bar = new Rectangle();
    private final Rectangle thin = new Rectangle();
    private final Group figures = new Group();
    private double figuresHeight;
    private double figuresWidth;
    private BarRow row;
    private double from;
    private double thinFrom;
    private double now;
    private double thinNow;
    private double grown = 1;

    ResultBar(BarRow row, ChartStyle style) {
        this.row = row;
        this.style = style;
        List.of(ground, bar, thin, figures).forEach(node -> node.setManaged(false));
        double round = 10 * style.scale();
        bar.setArcWidth(round);
        bar.setArcHeight(round);
        thin.setFill(style.palette().line());
        ground.setFill(style.palette().ghost().interpolate(style.palette().paper(), 0.5));
    }

    public static TextBlock figures(String strong, String plain, ChartStyle style, double size) {
        return plain.isEmpty()
                ? TextBlock.line(new TextRun(strong, BundledFonts.strong(size), style.palette().ink()))
                : TextBlock.line(new TextRun(strong + "\u2002", BundledFonts.strong(size), style.palette().ink()),
                        new TextRun(plain, BundledFonts.text(size), style.palette().muted()));
    }

    List<Node> nodes() {
        return List.of(ground, bar, thin, figures);
    }

    /** Sets the row that the bar moves to, in the layout's text size. */
    void head(BarRow next, double size, boolean anew) {
        from = now;
        thinFrom = thinNow;
        boolean sameWords = next.strong().equals(row.strong()) && next.plain().equals(row.plain());
        row = next;
        bar.setFill(RowLook.bar(next.look(), style.palette()));
        if (anew || !sameWords) {
            var text = figures(next.strong(), next.plain(), style, size);
            figures.getChildren().setAll(text.node());
            figuresHeight = text.opticalHeight();
            figuresWidth = text.width();
        }
    }

    void grow(double done) {
        grown = done;
        now = from + done * (Math.max(0, row.length()) - from);
        double beneath = row.beneath() == null ? 0 : row.beneath();
        thinNow = thinFrom + done * (beneath - thinFrom);
    }

    void place(BarsLayout frame, int place) {
        double thick = frame.thickness();
        double slim = thick * (frame.above() ? THIN_BELOW : THIN);
        double low = row.beneath() == null ? 0 : slim + thick * 0.08;
        double top = frame.middle(place) - thick / 2;
        double length = GrowthAnimation.at(now * frame.room(), grown);
        double thinLength = GrowthAnimation.at(thinNow * frame.room(), grown);
        bar.setX(frame.zero(place));
        bar.setY(top);
        bar.setWidth(row.length() > 0 ? Math.max(length, 3 * style.scale()) : length);
        bar.setHeight(thick - low);
        thin.setVisible(row.beneath() != null);
        thin.setX(frame.zero(place));
        thin.setY(top + thick - slim);
        thin.setWidth(thinLength);
        thin.setHeight(slim);
        ground.setVisible(frame.above());
        if (frame.above()) {
            ground.setX(bar.getX());
            ground.setY(top + thick - frame.box());
            ground.setWidth(bar.getWidth());
            ground.setHeight(frame.box());
            figures.setLayoutX(frame.zero(place) + frame.room() - figuresWidth);
            figures.setLayoutY(frame.middle(place) - frame.lift() - figuresHeight / 2);
            return;
        }
        figures.setLayoutX(
                frame.zero(place) + Math.max(length, row.beneath() == null ? 0 : thinLength) + GAP * style.scale());
        figures.setLayoutY(frame.middle(place) - figuresHeight / 2);
    }
}
