package org.quarterdeck.ui.text;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Measures the width of text. Widths are proportional to the size, so each text is measured once at one size for all
 * sizes that a slide tries, and the result is cached. Needs no display and works on any thread.
 */
public final class TextMeasure {

    private static final int KEPT = 8_000;
    private static final double SIZE = 100;

    private record Key(String face, String text) {}

    private final Map<Key, Double> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, Font> faces = new LinkedHashMap<>();
    private final Text ruler = new Text();

    private static final ThreadLocal<TextMeasure> OF_THIS_THREAD = ThreadLocal.withInitial(TextMeasure::new);

    public static double width(Font font, String text) {
        return text.isEmpty() ? 0 : OF_THIS_THREAD.get().share(font, text) * font.getSize();
    }

    private double share(Font font, String text) {
        var key = new Key(font.getName(), text);
        var share = known.get(key);
        if (share == null) {
            share = IgnorableMarks.shaped(text).stream().flatMap(part -> FaceSpans.of(part, font).stream())
                    .mapToDouble(span -> measured(span.font(), span.text())).sum();
            known.put(key, share);
        }
        return share;
    }

    private double measured(Font font, String text) {
        ruler.setFont(faces.computeIfAbsent(font.getName(), face -> Font.font(font.getFamily(), SIZE)));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth() / SIZE + KerningTable.of(font).within(text);
    }
}
