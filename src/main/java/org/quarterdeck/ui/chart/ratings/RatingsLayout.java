package org.quarterdeck.ui.chart.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.EllipsizedText;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Question.Scale;

/**
 * The layout of a ratings chart: the statements, the ends of the scale, and the positions of bars and figures.
 * Statements stand above their bars where all of them fit that way, else beside them.
 *
 * @param from the left end of the space for bars
 * @param length the width of that space
 * @param counts whether shares are followed by their counts
 * @param count the widest that a count can become
 * @param thickness of a bar
 * @param texts makes the statements and the names of the ends: many layouts are tried, and one is shown
 */
record RatingsLayout(double width, double height, String count, double size, double from, double length, boolean counts,
        List<Double> middles, double thickness, List<Supplier<Node>> texts, boolean overflows) {

    private static final double[] SIZES = {56, 52, ChartStyle.SMALLEST};
    private static final double[] LABELS = {0.28, 0.34, 0.4, 0.45};
    private static final int MOST_LINES = 3;
    /** The number of statements that get higher rows and thicker bars. */
    private static final int FEW = 2;
    private static final double LEADING = 1.14;
    private static final double LEAST_BAR = 5;
    /** The most lines of a statement above its bar. */
    private static final int MOST_ABOVE = 2;
    /** The least thickness of a bar below its statement, as a multiple of the text size. */
    private static final double THINNEST = 0.62;

    static RatingsLayout of(Scale scale, ChartStyle style, double width, double height, String count) {
        for (int lines = 1; lines <= MOST_ABOVE; lines++) {
            for (double size : SIZES) {
                int most = lines;
                double scaled = size * style.scale();
                var above = scale.statements().stream().anyMatch(s -> label(s, style, scaled, width, most).cut())
                        ? null
                        : above(scale, style, width, height, count, scaled, lines);
                if (above != null && !above.overflows) {
                    return above;
                }
            }
        }
        for (boolean whole : new boolean[]{true, false}) {
            var beside = fitting(scale, style, width, height, count, whole);
            if (beside != null) {
                return beside;
            }
        }
        return cutShort(scale, style, width, height, count, ChartStyle.SMALLEST * style.scale());
    }

    /** @param whole whether words may not be broken for lack of width */
    private static @Nullable RatingsLayout fitting(Scale scale, ChartStyle style, double width, double height, String count,
            boolean whole) {
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            for (double labels : LABELS) {
                for (double size : SIZES) {
                    var beside = beside(scale, style, width, height, count, size * style.scale(), lines, labels, whole);
                    if (beside != null && !beside.overflows) {
                        return beside;
                    }
                }
            }
        }
        return null;
    }

    /**
     * Returns a layout with shortened statements that leaves the bars their space. Statements stand above the bars
     * where possible, since more of them can be read there.
     */
    private static RatingsLayout cutShort(Scale scale, ChartStyle style, double width, double height, String count, double size) {
        var above = above(scale, style, width, height, count, size, 1);
        if (above.thickness >= THINNEST * size) {
            return above;
        }
        double pitch = height / (scale.statements().size() + 1);
        int lines = (int) Math.clamp((pitch / size - 0.95) / LEADING + 1, 1, MOST_LINES);
        RatingsLayout beside = null;
        for (double labels : LABELS) {
            var wider = set(scale, style, width, height, count, size, labels(scale, style, size, labels * width, lines));
            if (beside == null || wider.length >= LEAST_BAR * size) {
                beside = wider;
            }
        }
        return beside == null ? above : beside;
    }

    private static RatingsLayout above(Scale scale, ChartStyle style, double width, double height, String count, double size,
            int lines) {
        double header = header(size);
        double words = (0.06 + LEADING * lines) * size;
        boolean few = scale.statements().size() <= FEW;
        double pitch = Math.min((height - header) / scale.statements().size(),
                (few ? 290 : lines == 1 ? 216 : 240) * style.scale());
        double thickness = Math.min((few ? 1.9 : 1.2) * size, pitch - words - 0.55 * size);
        var texts = new ArrayList<Supplier<Node>>();
        var middles = new ArrayList<Double>();
        boolean overflows = thickness < THINNEST * size;
        for (int i = 0; i < scale.statements().size(); i++) {
            var label = label(scale.statements().get(i), style, size, width, lines);
            overflows |= label.cut();
            double top = header + i * pitch;
            add(texts, label.block(), label.block().rightToLeft() ? width - label.block().width() : 0, 0, top);
            middles.add(top + words + thickness / 2);
        }
        double figures = figures(true, count, style, size);
        double mean = mean(style, size);
        double length = width - 2 * figures - mean;
        overflows |= ends(texts, scale, style, size, figures, length, figures);
        return new RatingsLayout(width, height, count, size, figures, length, true, middles, thickness, texts,
                overflows || length < 8 * size);
    }

    private static @Nullable RatingsLayout beside(Scale scale, ChartStyle style, double width, double height, String count,
            double size, int lines, double share, boolean whole) {
        var labels = new ArrayList<EllipsizedText>();
        for (var statement : scale.statements()) {
            var label = label(statement, style, size, share * width, lines);
            if (label.cut() || (whole && label.squeezed())) {
                return null;
            }
            labels.add(label);
        }
        return set(scale, style, width, height, count, size, labels);
    }

    private static RatingsLayout set(Scale scale, ChartStyle style, double width, double height, String count, double size,
            List<EllipsizedText> statements) {
        double header = header(size);
        double pitch = Math.min((height - header) / statements.size(), 164 * style.scale());
        var texts = new ArrayList<Supplier<Node>>();
        var middles = new ArrayList<Double>();
        boolean overflows = false;
        double labels = 0;
        for (var label : statements) {
            overflows |= label.cut() || label.block().height() > pitch;
            labels = Math.max(labels, label.block().width());
            double middle = header + (middles.size() + 0.5) * pitch;
            add(texts, label.block(), 0, 0, middle - label.block().opticalHeight() / 2);
            middles.add(middle);
        }
        double gap = labels + 40 * style.scale();
        double mean = mean(style, size);
        boolean counts = width - gap - mean - 2 * figures(true, count, style, size) >= 10 * size;
        double figures = figures(counts, count, style, size);
        double length = width - gap - mean - 2 * figures;
        overflows |= ends(texts, scale, style, size, gap + figures, length, figures);
        return new RatingsLayout(width, height, count, size, gap + figures, Math.max(0, length), counts, middles,
                Math.min(0.62 * pitch, 1.3 * size), texts, width > 0 && (overflows || length < LEAST_BAR * size));
    }

    private static List<EllipsizedText> labels(Scale scale, ChartStyle style, double size, double width, int lines) {
        return scale.statements().stream().map(statement -> label(statement, style, size, width, lines)).toList();
    }

    static TextBlock share(String share, String count, boolean counts, ChartStyle style, double size) {
        var strong = new TextRun(share, BundledFonts.strong(size), style.palette().ink());
        return counts
                ? TextBlock.line(strong, new TextRun("\u2002" + count, BundledFonts.text(size), style.palette().muted()))
                : TextBlock.line(strong);
    }

    private static double figures(boolean counts, String count, ChartStyle style, double size) {
        return share(style.figures().whole(), count, counts, style, size).width() + 28 * style.scale();
    }

    /** Returns the width reserved for the mean at the right end. */
    private static double mean(ChartStyle style, double size) {
        return TextBlock.line(new TextRun("00.0", BundledFonts.strong(size), style.palette().ink())).width() + 36 * style.scale();
    }

    /** Returns the height of the line above the rows. */
    static double header(double size) {
        return 1.5 * size;
    }

    /** Adds the labels for the ends of the scale above the bars and figures. Returns whether one was cut. */
    private static boolean ends(List<Supplier<Node>> texts, Scale scale, ChartStyle style, double size, double from,
            double length,
            double figures) {
        double most = Math.max(size, length / 2 + figures - 0.5 * size);
        boolean cut = false;
        var low = scale.from();
        var high = scale.to();
        var colour = style.palette().muted();
        if (low != null) {
            var text = EllipsizedText.of(style.run("1  " + low, BundledFonts.medium(size), colour), most, 1, 1,
                    LineBreaking.FILLED);
            cut = text.cut();
            add(texts, text.block(), from + Math.min(0, length / 2 - 0.5 * size - text.block().width()), 0, 0);
        }
        if (high != null) {
            var text = EllipsizedText.of(style.run(scale.points() + "  " + high, BundledFonts.medium(size), colour), most, 1, 1,
                    LineBreaking.FILLED);
            cut |= text.cut();
            double right = from + length + Math.max(0, text.block().width() - length / 2 + 0.5 * size);
            add(texts, text.block(), right - text.block().width(), 1, 0);
        }
        return cut;
    }

    private static EllipsizedText label(String text, ChartStyle style, double size, double width, int lines) {
        return EllipsizedText.of(style.run(text, BundledFonts.medium(size), style.palette().ink()), Math.max(size, width),
                LEADING, lines,
                LineBreaking.COLUMN);
    }

    private static void add(List<Supplier<Node>> texts, TextBlock block, double x, double align, double y) {
        texts.add(() -> {
            var node = block.node(EllipsizedText.align(block, align));
            node.setLayoutX(x);
            node.setLayoutY(y);
            return node;
        });
    }
}
