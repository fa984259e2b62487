package org.quarterdeck.ui.chart.cloud;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.chart.GrowthAnimation;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * One word of a cloud, sized by how often it was written, with its count where that is more than one. A change of size
 * takes effect at once.
 */
final class CloudWord {

    private static final double MEASURED = 100;
    private static final double GAP = 0.22;
    /** The space between a count and the next word. */
    private static final double AFTER = 0.3;
    /** The height from the top of capitals to below descenders, as a share of the size. */
    private static final double LETTERS = 0.99;

    /** The size of the count. */
    private static final double SIZE = ChartStyle.SMALLEST;
    private static final double STRONG = 0.45;

    private final Group group = new Group();
    private final Group figure = new Group();
    private final ChartStyle style;
    private CloudPlace place;
    private String counted = "";
    private double wayX;
    private double wayY;

    CloudWord(CloudPlace place, ChartStyle style) {
        this.style = style;
        this.place = place;
        group.setManaged(false);
        letter();
    }

    /** Returns the width of a word in letters of size 1. */
    static double widthAtOne(String word) {
        return TextBlock.line(new TextRun(word, BundledFonts.headline(MEASURED), Color.BLACK)).width() / MEASURED;
    }

    /**
     * Returns the width of a count beside a word. It is the same for one and two digits and is reserved before there is
     * a count, so that it rarely changes.
     */
    static double countWidth(int count, ChartStyle style) {
        int digits = Math.max(2, Integer.toString(count).length());
        var widest = style.figures().count(Integer.parseInt("8".repeat(Math.min(9, digits))));
        return TextBlock.line(new TextRun(widest, BundledFonts.text(SIZE), Color.BLACK)).width() + (GAP + AFTER) * SIZE;
    }

    Group node() {
        return group;
    }

    void head(CloudPlace next) {
        var before = place;
        place = next;
        if (before.size() == next.size() && before.width() == next.width() && before.word().equals(next.word())
                && (before.share() > STRONG) == (next.share() > STRONG)) {
            count();
            put();
        } else {
            letter();
        }
        wayX = before.x() - next.x();
        wayY = before.y() - next.y();
    }

    /** Moves the word towards its new place, 0 to 1. */
    void go(double done) {
        group.setTranslateX(GrowthAnimation.at((1 - done) * wayX, done));
        group.setTranslateY(GrowthAnimation.at((1 - done) * wayY, done));
    }

    private void put() {
        group.setLayoutX(place.left());
        group.setLayoutY(place.y() - CloudPlace.HALF * place.size());
    }

    private void letter() {
        var palette = style.palette();
        double high = 2 * CloudPlace.HALF * place.size();
        double count = countWidth(place.count(), style);
        var word = EllipsizedText
                .of(style.run(place.word(), BundledFonts.headline(place.size()), colour(palette)), place.width() - count + 1, 1,
                        1,
                        LineBreaking.FILLED)
                .block();
        var letters = word.node(EllipsizedText.align(word, 0));
        double top = (high - LETTERS * place.size()) / 2;
        letters.setLayoutY(top);
        var clip = new Rectangle(0, 0, place.width(), high);
        counted = "";
        figure.getChildren().clear();
        figure.setLayoutX(word.width() + GAP * SIZE);
        figure.setLayoutY(top + word.opticalHeight());
        group.getChildren().setAll(List.of(letters, figure));
        count();
        group.setClip(clip);
        put();
    }

    private void count() {
        var words = place.count() < 2 ? "" : style.figures().count(place.count());
        if (!words.equals(counted)) {
            counted = words;
            var block = TextBlock.line(
                    new TextRun(words, BundledFonts.text(SIZE), style.palette().muted()));
            var node = block.node();
            node.setLayoutY(-block.opticalHeight());
            figure.getChildren().setAll(List.of(node));
        }
    }

    private Color colour(SlidePalette palette) {
        return place.share() > STRONG ? palette.ink() : palette.seriesText();
    }
}
