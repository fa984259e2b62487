package org.quarterdeck.ui.slide;

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
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Palette;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.SlideWords;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.ui.kit.Typography;

/** A canvas to lay a slide out on. Knows what was said on it, and whether something did not fit. */
final class Sheet {

    /** Where capitals of the headline begin. */
    static final double TOP = 106;
    /** Where content ends above the footer. */
    static final double BOTTOM = 934;
    /** Where what doesn't fit is cut off, so that it never runs into the footer. */
    static final double LAST = 962;
    static final double FOOTER_BASELINE = 1016;
    static final double SMALLEST = 48;
    static final double FOOTER = 32;

    final SlideShape shape;
    final Palette palette;
    final Typography print;
    final SlideWords words;
    private final Pane pane = new Pane();
    private Pane ground = pane;
    private final List<String> said = new ArrayList<>();
    private final List<Supplier<CompletableFuture<?>>> readings = new ArrayList<>();
    private CompletableFuture<?> complete = CompletableFuture.completedFuture(null);
    private boolean overflows;
    private String cutWord = "";
    private double code = Double.MAX_VALUE;

    Sheet(SlideShape shape, Palette palette, Typography print, SlideWords words) {
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
    boolean rightToLeft() {
        return words.rightToLeft();
    }

    /**
     * What is put meanwhile stands where it is said, also where the slide is read from the right: the sides of the two mindsets and
     * the axes of a plane are the same for every reader, as they are on phones.
     */
    void straight(Runnable puts) {
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

    Pane pane() {
        return pane;
    }

    /** Everything on it, in reading order, for those who hear it. */
    String text() {
        return String.join("\n", said);
    }

    boolean overflows() {
        return overflows;
    }

    /** A word that was cut where it may not be broken, because its line is too narrow for it; empty where there is none. */
    String cutWord() {
        return cutWord;
    }

    void overflowIf(boolean tooMuch) {
        overflows |= tooMuch;
    }

    Run run(String text, Font font, Paint fill) {
        return new Run(print.smart(text), font, fill, words.hyphens());
    }

    /** A sentence of the program's own in that colour, with what it has between asterisks standing out. */
    Run[] marked(String sentence, double size, Paint fill) {
        var parts = sentence.split("\\*", -1);
        return IntStream.range(0, parts.length).filter(i -> !parts[i].isEmpty())
                .mapToObj(i -> i % 2 == 1
                        ? new Run(parts[i], Fonts.strong(size), palette.ink())
                        : new Run(parts[i], Fonts.text(size), fill))
                .toArray(Run[]::new);
    }

    /** Puts text with its box's upper left corner there. */
    Node put(TextBlock text, double x, double top) {
        return put(text, x, top, 0);
    }

    /** @param align where {@code x} is in the box: 0 its left edge, 1 its right edge */
    Node put(TextBlock text, double x, double top, double align) {
        var node = text.node(align);
        said.add(text.text());
        cutWord = cutWord.isEmpty() ? text.cutWord() : cutWord;
        return put(node, x - align * text.width(), top);
    }

    /** Puts text on a baseline. */
    Node putOn(TextBlock text, double x, double baseline, double align) {
        return put(text, x, baseline - text.ascent(), align);
    }

    Node put(Node node, double x, double y) {
        node.setManaged(false);
        node.setLayoutX(x);
        node.setLayoutY(y);
        ground.getChildren().add(node);
        return node;
    }

    /** There is a code for cameras on it, with that side. */
    void scannable(double side) {
        code = Math.min(code, side);
    }

    /** The size of the smallest text on it but for footers and credits, and the smallest code's side; huge where there is none. */
    Legible legible() {
        pane.layout();
        return new Legible(smallest(pane, 0), code);
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
    void whenLooked(Supplier<CompletableFuture<?>> reading) {
        readings.add(reading);
    }

    /** Somebody is about to look at it; gives what ends when all of it is there, or is known never to be. */
    CompletableFuture<?> look() {
        var begun = readings.stream().map(Supplier::get).toList();
        readings.clear();
        complete = CompletableFuture.allOf(complete, CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)))
                .exceptionally(broken -> null);
        return complete;
    }

    CompletableFuture<?> complete() {
        return complete;
    }

    void say(String what) {
        said.add(what);
    }

    void rule(double x, double y, double width, double thickness, Paint fill) {
        put(new Rectangle(width, thickness, fill), x, y);
    }
}
