package org.quarterdeck.ui.chart;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.results.Result.Term;
import org.quarterdeck.ui.chart.CloudPlan.Place;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Palette;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;

/** One word of a cloud, as big as it was written often, with its count where that is more than one. It is set larger where it stands, at once. */
final class CloudWord {

    private static final double MEASURED = 100;
    private static final double GAP = 0.22;
    /** From the top of capitals to below descenders, as a share of the size. */
    private static final double LETTERS = 0.99;

    private static final double STRONG = 0.45;

    private final Group group = new Group();
    private final Group figure = new Group();
    private final ChartStyle style;
    private Place place;
    private String counted = "";

    CloudWord(Place place, ChartStyle style) {
        this.style = style;
        this.place = place;
        group.setManaged(false);
        letter();
    }

    /** How wide a word is for letters of size 1. */
    static double widthAtOne(Term term) {
        return TextBlock.line(new Run(term.word(), Fonts.headline(MEASURED), Color.BLACK)).width() / MEASURED;
    }

    /** How many digits the room beside a word is for: the same for one and two so that it rarely changes; 0 where there is no count. */
    static int digits(Term term) {
        return term.count() < 2 ? 0 : Math.max(2, Integer.toString(term.count()).length());
    }

    /** The room of a count of so many digits. */
    static double countWidth(int digits, double scale) {
        double size = ChartStyle.SMALLEST * scale;
        return digits == 0 ? 0 : TextBlock.line(new Run("0".repeat(digits), Fonts.text(size), Color.BLACK)).width() + GAP * size;
    }

    Group node() {
        return group;
    }

    void head(Place next) {
        var before = place;
        place = next;
        if (before.size() == next.size() && before.width() == next.width() && before.term().word().equals(next.term().word())
                && (before.share() > STRONG) == (next.share() > STRONG)) {
            count();
        } else {
            letter();
        }
    }

    private void letter() {
        var palette = style.palette();
        double high = 2 * CloudPlan.HALF * place.size();
        double count = countWidth(digits(place.term()), style.scale());
        var word = Clipped.of(style.run(place.term().word(), Fonts.headline(place.size()), colour(palette)),
                place.width() - count + 1, 1, 1,
                Breaking.FILLED).block();
        var letters = word.node(Clipped.align(word, 0));
        double top = (high - LETTERS * place.size()) / 2;
        letters.setLayoutY(top);
        var clip = new Rectangle(0, 0, place.width(), high);
        counted = "";
        figure.getChildren().clear();
        figure.setLayoutX(word.width() + GAP * ChartStyle.SMALLEST * style.scale());
        figure.setLayoutY(top + word.opticalHeight());
        group.getChildren().setAll(List.of(letters, figure));
        count();
        group.setClip(clip);
        group.setLayoutX(place.left());
        group.setLayoutY(place.y() - high / 2);
    }

    private void count() {
        var words = place.term().count() < 2 ? "" : style.figures().count(place.term().count());
        if (!words.equals(counted)) {
            counted = words;
            var block = TextBlock.line(
                    new Run(words, Fonts.text(ChartStyle.SMALLEST * style.scale()), style.palette().muted()));
            var node = block.node();
            node.setLayoutY(-block.opticalHeight());
            figure.getChildren().setAll(List.of(node));
        }
    }

    private Color colour(Palette palette) {
        return place.share() > STRONG ? palette.ink() : palette.series();
    }
}
