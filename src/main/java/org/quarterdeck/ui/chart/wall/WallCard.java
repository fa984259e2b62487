package org.quarterdeck.ui.chart.wall;

import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * A card that holds one text and is wide enough for it.
 *
 * @param columns the number of columns it spans
 */
record WallCard(Card card, TextBlock text, int columns, double width, double height) {

    private static final double PAD = 34;
    private static final double LEADING = 1.22;
    private static final int MOST_LINES = 7;
    private static final double VOTES = 1.5;

    /**
     * Returns the narrowest card that is not too tall.
     *
     * @param column how wide a column is
     * @param most how many there are
     * @param voted whether the room can vote for it: then it has room for their number before anybody has, and grows no more
     */
    static WallCard of(Card card, ChartStyle style, double column, double gap, int most, double tallest, boolean voted) {
        double size = ChartStyle.SMALLEST * style.scale();
        double pad = PAD * style.scale();
        double votes = voted || card.votes() > 0 ? VOTES * size : 0;
        int fitting = Math.max(1, (int) ((tallest - 2 * pad - votes - size) / (LEADING * size)) + 1);
        for (int columns = 1;; columns++) {
            double width = columns * column + (columns - 1) * gap;
            var text = EllipsizedText.of(style.run(card.text().strip(), BundledFonts.text(size), style.palette().ink()),
                    width - 2 * pad,
                    LEADING,
                    columns == most ? fitting : Math.min(fitting, MOST_LINES), LineBreaking.FILLED);
            if (!text.cut() || columns == most) {
                return new WallCard(card, text.block(), columns, width,
                        Math.min(tallest, text.block().height() + 2 * pad + votes));
            }
        }
    }

    /** The same with other votes. */
    WallCard with(Card voted) {
        return new WallCard(voted, text, columns, width, height);
    }

    Group node(ChartStyle style, double tall) {
        var palette = style.palette();
        double pad = PAD * style.scale();
        double size = ChartStyle.SMALLEST * style.scale();
        var ground = new Rectangle(width, tall, palette.ghost());
        ground.setArcWidth(24 * style.scale());
        ground.setArcHeight(24 * style.scale());
        var words = text.node();
        words.setLayoutX(pad);
        words.setLayoutY(pad);
        var clip = new Rectangle(0, 0, width, tall);
        var group = new Group(ground, words);
        if (card.votes() > 0) {
            var votes = TextBlock
                    .line(new TextRun(style.figures().count(card.votes()), BundledFonts.strong(size), palette.ink()));
            double bottom = tall - pad;
            double tip = 0.5 * size;
            var up = new Polygon(pad, bottom, pad + 1.2 * tip, bottom, pad + 0.6 * tip, bottom - 1.3 * tip);
            up.setFill(palette.series());
            var figure = votes.node();
            figure.setLayoutX(pad + 1.7 * tip);
            figure.setLayoutY(bottom - votes.opticalHeight());
            group.getChildren().addAll(up, figure);
        }
        group.setClip(clip);
        group.setManaged(false);
        return group;
    }
}
