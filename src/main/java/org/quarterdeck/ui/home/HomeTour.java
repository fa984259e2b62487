package org.quarterdeck.ui.home;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** A short tour of the home screen: a sentence at a time about a part that is marked. It can be left at any point. */
final class HomeTour extends HBox {

    private static final String MARKED = "on-tour";

    /** @param key of the sentence */
    record Stop(String key, Supplier<@Nullable Node> part) {}

    private final List<Stop> stops;
    private final Label words = new Label();
    private final Label place = new Label();
    private final Button back = button("tour-back", "tour.back", () -> show(at() - 1));
    private final Button next = button("tour-next", "tour.next", () -> show(at() + 1));
    private final Runnable left;
    private @Nullable Node marked;
    private int now = -1;

    /** @param left run when the tour is over or was left */
    HomeTour(List<Stop> stops, Runnable left) {
        this.stops = stops;
        this.left = left;
        setId("tour");
        getStyleClass().add("tour");
        setAlignment(Pos.CENTER_LEFT);
        place.getStyleClass().add("quiet");
        place.setMinWidth(USE_PREF_SIZE);
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        next.getStyleClass().add("primary");
        getChildren().addAll(place, words, back, next, button("tour-leave", "tour.leave", this::leave));
        there(false);
    }

    private static Button button(String id, String key, Runnable what) {
        var button = new Button(UiMessages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> what.run());
        return button;
    }

    private int at() {
        return now;
    }

    boolean isOn() {
        return now >= 0;
    }

    void begin() {
        show(0);
        next.requestFocus();
    }

    void leave() {
        if (isOn()) {
            now = -1;
            mark(null);
            there(false);
            left.run();
        }
    }

    private void show(int stop) {
        if (stop >= stops.size()) {
            leave();
            return;
        }
        now = Math.max(0, stop);
        there(true);
        words.setText(UiMessages.text(stops.get(now).key()));
        place.setText(UiMessages.text("bar.place", now + 1, stops.size()));
        back.setDisable(now == 0);
        next.setText(UiMessages.text(now == stops.size() - 1 ? "tour.done" : "tour.next"));
        setAccessibleText(place.getText() + ": " + words.getText());
        mark(stops.get(now).part().get());
    }

    private void mark(@Nullable Node part) {
        if (marked != null) {
            marked.getStyleClass().remove(MARKED);
        }
        marked = part;
        if (part != null) {
            part.getStyleClass().add(MARKED);
        }
    }

    private void there(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
