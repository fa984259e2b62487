package org.quarterdeck.ui.slide.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.Hyphenation;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Inline;

/** A canvas on which a slide is laid out. It records the slide's text and whether something did not fit. */
public final class SlideCanvas {

    /** The style class of the time left. */
    public static final String CLOCK = "slide-clock";
    /** The top of the headline's capitals. */
    public static final double TOP = 106;
    /** The bottom of the content, above the footer. */
    public static final double BOTTOM = 934;
    /** The line below which content is clipped, so that it never covers the footer. */
    public static final double LAST = 962;
    public static final double FOOTER_BASELINE = 1016;
    public static final double SMALLEST = 48;
    public static final double FOOTER = 32;

    public final SlideShape shape;
    public final SlidePalette palette;
    public final Typography print;
    public final MessageBundle words;
    private final Pane pane = new Pane();
    private Pane ground = pane;
    private final List<String> said = new ArrayList<>();
    private final List<Supplier<CompletableFuture<?>>> readings = new ArrayList<>();
    private CompletableFuture<?> complete = CompletableFuture.completedFuture(null);
    private List<Inline> heading = List.of();
    private boolean overflows;
    private DoubleFunction<Font> headline = BundledFonts::headline;
    private LeftOut leftOut = LeftOut.NOTHING;
    private String cutWord = "";
    private double code = Double.MAX_VALUE;

    public SlideCanvas(SlideShape shape, SlidePalette palette, Typography print, MessageBundle words) {
        this.shape = shape;
        this.palette = palette;
        this.print = print;
        this.words = words;
        pane.setPrefSize(shape.width(), SlideShape.HEIGHT);
        pane.resize(shape.width(), SlideShape.HEIGHT);
        pane.setNodeOrientation(words.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Returns whether the canvas is mirrored: positions given from the left count from the right. */
    public boolean rightToLeft() {
        return words.rightToLeft();
    }

    /**
     * Runs an action that places content without mirroring. The sides of the two mindsets and the axes of a plane are
     * the same for all readers, as on phones.
     */
    public void unmirrored(Runnable placing) {
        if (!rightToLeft()) {
            placing.run();
            return;
        }
        var inner = new Pane();
        inner.setManaged(false);
        inner.resize(shape.width(), SlideShape.HEIGHT);
        inner.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pane.getChildren().add(inner);
        ground = inner;
        placing.run();
        ground = pane;
    }

    /** Sets headlines in a face of their own. */
    public void headlines(DoubleFunction<Font> face) {
        headline = face;
    }

    /** Returns the face of headlines in a size. */
    public Font headline(double size) {
        return headline.apply(size);
    }

    public Pane pane() {
        return pane;
    }

    /** Returns all text on the canvas in reading order, for screen readers. */
    public String text() {
        return String.join("\n", said);
    }

    boolean overflows() {
        return overflows;
    }

    /** Returns a word that was cut where it may not be broken because its line is too narrow, or an empty string. */
    public String cutWord() {
        return cutWord;
    }

    public void overflowIf(boolean tooMuch) {
        overflows |= tooMuch;
    }

    /** Sets the headline as its author wrote it, with what is emphasised in it. */
    public void head(List<Inline> written) {
        heading = written;
    }

    /** Returns a headline with its emphasis, if it is the one that was set. */
    public List<Inline> heading(String title) {
        return Inline.plain(heading).strip().equals(title) ? heading : List.of(new Inline.Text(title));
    }

    /** Records text that is not shown, which means that the slide overflows. */
    public void leaveOut(int lines, int rows) {
        leftOut = leftOut.and(lines, rows);
        overflows |= lines + rows > 0;
    }

    /** Returns the lines of a text that fit in a height, and records the others as left out. */
    public TextBlock fitted(TextBlock text, double height) {
        var fitted = text.within(height);
        leaveOut(text.lines() - fitted.lines(), 0);
        return fitted;
    }

    public LeftOut leftOut() {
        return leftOut;
    }

    public TextRun run(String text, Font font, Paint fill) {
        return new TextRun(print.smart(text), font, fill, Hyphenation.of(words.tag()));
    }

    /** Returns a sentence of the program in a colour, with the text between asterisks emphasised. */
    public TextRun[] marked(String sentence, double size, Paint fill) {
        var parts = sentence.split("\\*", -1);
        return IntStream.range(0, parts.length).filter(i -> !parts[i].isEmpty())
                .mapToObj(i -> i % 2 == 1
                        ? new TextRun(parts[i], BundledFonts.strong(size), palette.ink())
                        : new TextRun(parts[i], BundledFonts.text(size), fill))
                .toArray(TextRun[]::new);
    }

    /** Places text with the upper left corner of its box at the given point. */
    public Node put(TextBlock text, double x, double top) {
        return put(text, x, top, 0);
    }

    /** @param align the position of {@code x} in the box: 0 for its left edge, 1 for its right edge */
    public Node put(TextBlock text, double x, double top, double align) {
        var node = text.node(align);
        said.add(text.text());
        cutWord = cutWord.isEmpty() ? text.cutWord() : cutWord;
        return put(node, x - align * text.width(), top);
    }

    /** Places text on a baseline. */
    public Node putOn(TextBlock text, double x, double baseline, double align) {
        return put(text, x, baseline - text.ascent(), align);
    }

    public Node put(Node node, double x, double y) {
        node.setManaged(false);
        node.setLayoutX(x);
        node.setLayoutY(y);
        ground.getChildren().add(node);
        return node;
    }

    /** Puts the time left, which other screens can leave out. */
    public Node putClock(Node node, double x, double y) {
        node.getStyleClass().add(CLOCK);
        return put(node, x, y);
    }

    /** Records a code for cameras and the length of its side. */
    public void scannable(double side) {
        code = Math.min(code, side);
    }

    /**
     * Returns the size of the smallest text except footers and credits, and the side of the smallest code, each huge if
     * there is none.
     */
    public Legibility legible() {
        pane.layout();
        return new Legibility(smallest(pane, 0), code);
    }

    private static double smallest(Parent parent, double y) {
        double smallest = Double.MAX_VALUE;
        for (var node : parent.getChildrenUnmodifiable()) {
            double top = y + node.getLayoutY();
            if (node instanceof Parent inner) {
                inner.layout();
                smallest = Math.min(smallest, smallest(inner, top));
            } else if (node instanceof Text text && top + text.getY() < BOTTOM + FOOTER && !text.getText().isBlank()) {
                smallest = Math.min(smallest, text.getFont().getSize());
            }
        }
        return smallest;
    }

    /** Adds a task to start when the slide is about to be shown, such as reading a picture. */
    public void beforeShowing(Supplier<CompletableFuture<?>> reading) {
        readings.add(reading);
    }

    /** Starts these tasks. Returns a future that completes when all content is there or has failed. */
    public CompletableFuture<?> startLoading() {
        var begun = readings.stream().map(Supplier::get).toList();
        readings.clear();
        complete = CompletableFuture.allOf(complete, CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)))
                .exceptionally(broken -> null);
        return complete;
    }

    public CompletableFuture<?> complete() {
        return complete;
    }

    public void say(String what) {
        said.add(what);
    }

    /** Takes back what was said, once it is not shown any more. */
    public void unsay(String what) {
        said.remove(what);
    }

    public void rule(double x, double y, double width, double thickness, Paint fill) {
        put(new Rectangle(width, thickness, fill), x, y);
    }
}
