package org.quarterdeck.ui.slide.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import org.quarterdeck.ui.common.SlideMessages;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.ui.text.Typography;

/** A canvas to lay a slide out on. Knows what was said on it, and whether something did not fit. */
public final class SlideCanvas {

    /** Where capitals of the headline begin. */
    public static final double TOP = 106;
    /** Where content ends above the footer. */
    public static final double BOTTOM = 934;
    /** Where what doesn't fit is cut off, so that it never runs into the footer. */
    public static final double LAST = 962;
    public static final double FOOTER_BASELINE = 1016;
    public static final double SMALLEST = 48;
    public static final double FOOTER = 32;

    public final SlideShape shape;
    public final SlidePalette palette;
    public final Typography print;
    public final SlideMessages words;
    private final Pane pane = new Pane();
    private Pane ground = pane;
    private final List<String> said = new ArrayList<>();
    private final List<Supplier<CompletableFuture<?>>> readings = new ArrayList<>();
    private CompletableFuture<?> complete = CompletableFuture.completedFuture(null);
    private boolean overflows;
    private String cutWord = "";
    private double code = Double.MAX_VALUE;

    public SlideCanvas(SlideShape shape, SlidePalette palette, Typography print, SlideMessages words) {
        this.shape = shape;
        this.palette = palette;
        this.print = print;
        this.words = words;
        pane.setPrefSize(shape.width(), SlideShape.HEIGHT);
        pane.resize(shape.width(), SlideShape.HEIGHT);
        if (words.rightToLeft()) {
            pane.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    /** Whether all of it is the other way round: what is said to stand at the left stands at the right. */
    public boolean rightToLeft() {
        return words.rightToLeft();
    }

    /**
     * What is put meanwhile stands where it is said, also where the slide is read from the right: the sides of the two mindsets and
     * the axes of a plane are the same for every reader, as they are on phones.
     */
    public void straight(Runnable puts) {
        if (!rightToLeft()) {
            puts.run();
            return;
        }
        var inner = new Pane();
        inner.setManaged(false);
        inner.resize(shape.width(), SlideShape.HEIGHT);
        inner.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pane.getChildren().add(inner);
        ground = inner;
        puts.run();
        ground = pane;
    }

    public Pane pane() {
        return pane;
    }

    /** Everything on it, in reading order, for those who hear it. */
    public String text() {
        return String.join("\n", said);
    }

    boolean overflows() {
        return overflows;
    }

    /** A word that was cut where it may not be broken, because its line is too narrow for it; empty where there is none. */
    public String cutWord() {
        return cutWord;
    }

    public void overflowIf(boolean tooMuch) {
        overflows |= tooMuch;
    }

    public TextRun run(String text, Font font, Paint fill) {
        return new TextRun(print.smart(text), font, fill, words.hyphens());
    }

    /** A sentence of the program's own in that colour, with what it has between asterisks standing out. */
    public TextRun[] marked(String sentence, double size, Paint fill) {
        var parts = sentence.split("\\*", -1);
        return IntStream.range(0, parts.length).filter(i -> !parts[i].isEmpty())
                .mapToObj(i -> i % 2 == 1
                        ? new TextRun(parts[i], BundledFonts.strong(size), palette.ink())
                        : new TextRun(parts[i], BundledFonts.text(size), fill))
                .toArray(TextRun[]::new);
    }

    /** Puts text with its box's upper left corner there. */
    public Node put(TextBlock text, double x, double top) {
        return put(text, x, top, 0);
    }

    /** @param align where {@code x} is in the box: 0 its left edge, 1 its right edge */
    public Node put(TextBlock text, double x, double top, double align) {
        var node = text.node(align);
        said.add(text.text());
        cutWord = cutWord.isEmpty() ? text.cutWord() : cutWord;
        return put(node, x - align * text.width(), top);
    }

    /** Puts text on a baseline. */
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

    /** There is a code for cameras on it, with that side. */
    public void scannable(double side) {
        code = Math.min(code, side);
    }

    /** The size of the smallest text on it but for footers and credits, and the smallest code's side; huge where there is none. */
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

    /** To be begun when somebody is about to look at it: the reading of a picture. */
    public void whenLooked(Supplier<CompletableFuture<?>> reading) {
        readings.add(reading);
    }

    /** Somebody is about to look at it; gives what ends when all of it is there, or is known never to be. */
    public CompletableFuture<?> look() {
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

    public void rule(double x, double y, double width, double thickness, Paint fill) {
        put(new Rectangle(width, thickness, fill), x, y);
    }
}
