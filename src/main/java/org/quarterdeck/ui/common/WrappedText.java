package org.quarterdeck.ui.common;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Breaks the text of a control into lines. JavaFX fails with an exception as it breaks a line of letters that join, such as
 * Arabic ones (seen in version 26 on Linux), so such text is broken here, and all other by JavaFX.
 */
public final class WrappedText {

    private static final Pattern JOINED = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]");

    private final Labeled label;
    private String source = "";
    private boolean setting;

    private WrappedText(Labeled label) {
        this.label = label;
    }

    /** Has the text of a label break into as many lines as its width asks for. */
    public static void in(Labeled label) {
        var wrapped = new WrappedText(label);
        label.textProperty().addListener((text, before, now) -> wrapped.said(now));
        label.widthProperty().addListener(width -> wrapped.lay());
        label.fontProperty().addListener(font -> wrapped.lay());
        wrapped.said(label.getText());
    }

    /** Has the text of a field break into lines, as far as JavaFX can. */
    public static void in(TextArea area) {
        area.wrapTextProperty().bind(Bindings.createBooleanBinding(() -> !joins(area.getText()) && !joins(area.getPromptText()),
                area.textProperty(), area.promptTextProperty()));
    }

    /** Has the text of a tip break into lines, as far as JavaFX can. */
    public static void in(Tooltip tip) {
        tip.wrapTextProperty().bind(Bindings.createBooleanBinding(() -> !joins(tip.getText()), tip.textProperty()));
    }

    /**
     * Writes words into a text, in lines of a width.
     *
     * @param room the width; 0 where it is not known yet
     */
    public static void in(Text text, String words, double room) {
        if (joins(words)) {
            text.setWrappingWidth(0);
            text.setText(room > 0 ? broken(words, text.getFont(), room) : words);
        } else {
            text.setText(words);
            text.setWrappingWidth(room);
        }
    }

    /** Returns whether a text has letters that join, whose lines JavaFX cannot break. */
    public static boolean joins(@Nullable String text) {
        return text != null && JOINED.matcher(text).find();
    }

    private void said(@Nullable String text) {
        if (setting) {
            return;
        }
        source = text == null ? "" : text;
        boolean joined = joins(source);
        label.setWrapText(!joined);
        if (joined) {
            lay();
        }
    }

    private void lay() {
        if (label.isWrapText() || label.textProperty().isBound() || setting) {
            return;
        }
        double room = label.getWidth() - label.snappedLeftInset() - label.snappedRightInset()
                - label.getLabelPadding().getLeft() - label.getLabelPadding().getRight()
                - (label.getGraphic() == null ? 0 : label.getGraphic().prefWidth(-1) + label.getGraphicTextGap());
        var lines = room > 0 ? broken(source, label.getFont(), room) : source;
        setting = true;
        try {
            if (label.getMaxWidth() < 0) {
                // Its lines would otherwise keep it as narrow as they are.
                label.setMaxWidth(Double.MAX_VALUE);
            }
            label.setText(lines);
        } finally {
            setting = false;
        }
    }

    /** Returns the text with line ends where a line as wide as the room is full. */
    static String broken(String text, Font font, double room) {
        var lines = new StringBuilder();
        for (var paragraph : text.split("\n", -1)) {
            lines.append(lines.isEmpty() ? "" : "\n");
            var line = new StringBuilder();
            var breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(paragraph);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                var word = paragraph.substring(from, to);
                if (!line.isEmpty() && width((line + word).stripTrailing(), font) > room + 1) {
                    lines.append(line.toString().stripTrailing()).append('\n');
                    line.setLength(0);
                }
                line.append(word);
            }
            lines.append(line);
        }
        return lines.toString();
    }

    private static double width(String line, Font font) {
        var text = new Text(line);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
