package org.quarterdeck.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide text is. Remembers, because the words of a slide are asked for at several sizes and again at the next step. */
final class Measure {

    private static final int KEPT = 8_000;

    private record Key(Font font, String text) {}

    private final Map<Key, Double> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > KEPT;
        }
    };
    private final Text ruler = new Text();

    private static final ThreadLocal<Measure> OF_THIS_THREAD = ThreadLocal.withInitial(Measure::new);

    static double width(Font font, String text) {
        return text.isEmpty() ? 0 : OF_THIS_THREAD.get().measured(font, text);
    }

    private double measured(Font font, String text) {
        return known.computeIfAbsent(new Key(font, text), key -> {
            ruler.setFont(font);
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth() + font.getSize() * Kerning.of(font).within(text);
        });
    }
}
