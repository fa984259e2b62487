package org.quarterdeck.ui.editor.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.quarterdeck.workshop.editing.LineKinds.Kind;

/**
 * The looks of the text's parts, as the style sheet has them: samples that nobody sees, styled once a theme. The text takes its
 * colours from here as values, since JavaFX's control would ask the style sheet anew for each part of each line at each letter.
 */
final class TextLooks extends Group {

    private final Map<Kind, Text> parts = new EnumMap<>(Kind.class);
    private final Map<Kind, Text> marks = new EnumMap<>(Kind.class);
    private final Runnable changed;

    /** @param changed runs when a part looks otherwise, as in another theme */
    TextLooks(Runnable changed) {
        this.changed = changed;
        setManaged(false);
        setVisible(false);
        for (var kind : Kind.values()) {
            parts.put(kind, sample(kind));
            var mark = sample(kind);
            mark.getStyleClass().add("mark");
            marks.put(kind, mark);
        }
    }

    private Text sample(Kind kind) {
        var text = new Text("x");
        text.getStyleClass().add("text-" + kind.name().toLowerCase(Locale.ROOT));
        text.fillProperty().addListener(themed -> changed.run());
        text.fontProperty().addListener(themed -> changed.run());
        getChildren().add(text);
        return text;
    }

    StyleAttributeMap of(Kind kind, boolean mark) {
        var sample = mark ? marks.get(kind) : parts.get(kind);
        var builder = StyleAttributeMap.builder();
        if (sample != null) {
            var font = sample.getFont();
            builder.setFontFamily(font.getFamily()).setFontSize(font.getSize()).setBold(font.getStyle().contains("Bold"));
            if (sample.getFill() instanceof Color color) {
                builder.setTextColor(color);
            }
        }
        return builder.build();
    }
}
