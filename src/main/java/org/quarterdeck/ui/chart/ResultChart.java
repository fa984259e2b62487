package org.quarterdeck.ui.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result;
import org.quarterdeck.ui.kit.Styles;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;

/**
 * What a room answered, as a picture that says all in text too. Until something is shown it is the empty frame: what can
 * be answered, and nothing of what was.
 */
public abstract sealed class ResultChart extends Region permits BarsChart, StripsChart {

    final ChartStyle style;

    ResultChart(ChartStyle style) {
        this.style = style;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add(Styles.CHART);
    }

    /**
     * The chart for a kind of question, or null where there is none.
     *
     * @param print how its words are printed: quotation marks and such
     */
    public static @Nullable ResultChart of(Question question, Poles poles, UnaryOperator<String> print, ChartStyle style) {
        return switch (question) {
            case Question.Choice choice -> new BarsChart(options(choice.options(), poles, print), choice.right(), style);
            case Question.Spectrum spectrum -> new StripsChart(spectrum.pairs().stream()
                    .map(p -> new Question.Pair(print.apply(p.left()), print.apply(p.right()))).toList(), style);
            default -> null;
        };
    }

    /** Whether there is a chart for that kind of question. */
    public static boolean draws(Question question) {
        return question instanceof Question.Choice || question instanceof Question.Spectrum;
    }

    /** Shows a result, growing from the one before. */
    public abstract void show(Result result);

    /** What it shows, in words. */
    public abstract String caption();

    /** Whether its words need more room than it has. */
    public abstract boolean overflows();

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    static String people(int answers) {
        return answers == 1 ? "1 answer" : String.format(java.util.Locale.ROOT, "%,d answers", answers);
    }

    private static List<BarsChart.Option> options(List<String> texts, Poles poles, UnaryOperator<String> print) {
        boolean bothPoles = texts.size() == 2 && texts.stream().allMatch(t -> side(t, poles) != BarsChart.Side.NONE)
                && side(texts.get(0), poles) != side(texts.get(1), poles);
        return texts.stream()
                .map(t -> new BarsChart.Option(print.apply(t), bothPoles ? side(t, poles) : BarsChart.Side.NONE)).toList();
    }

    private static BarsChart.Side side(String text, Poles poles) {
        return text.equalsIgnoreCase(poles.first())
                ? BarsChart.Side.FIRST
                : text.equalsIgnoreCase(poles.second())
                        ? BarsChart.Side.SECOND
                        : BarsChart.Side.NONE;
    }
}
