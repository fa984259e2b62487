package org.quarterdeck.ui.home.network;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.network.NetworkDoctor.Findings;
import org.quarterdeck.ui.home.network.NetworkDoctor.Line;
import org.quarterdeck.ui.slide.element.QrCodeImage;

/** Says whether phones can reach this computer, with what to do, and offers a Wi-Fi of its own. */
public final class NetworkView extends BorderPane {

    private static final double AIR = 20;
    private static final double CODE = 200;

    private final NetworkDoctor doctor;
    private final VBox lines = new VBox(12);
    private final VBox own = new VBox(12);
    private final Button again = new Button(UiMessages.text("network.again"));
    private boolean made;

    public NetworkView(NetworkDoctor doctor) {
        this.doctor = doctor;
        var about = label(UiMessages.text("network.about"), "quiet");
        again.setId("network-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> check());
        HBox.setHgrow(about, Priority.ALWAYS);
        var top = new HBox(AIR, about, again);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(AIR));
        lines.setId("network-lines");
        lines.setPadding(new Insets(0, AIR, AIR, AIR));
        own.setPadding(new Insets(AIR));
        var scroll = new ScrollPane(lines);
        ScrollPanes.upAndDown(scroll);
        setTop(top);
        setCenter(scroll);
        setBottom(own);
    }

    /** Looks at the network anew. */
    public void check() {
        again.setDisable(true);
        lines.getChildren().setAll(label(UiMessages.text("network.looking"), "quiet"));
        then(doctor.look(), this::show);
    }

    private void show(@Nullable Findings found) {
        again.setDisable(false);
        lines.getChildren().clear();
        if (found == null) {
            lines.getChildren().add(label(UiMessages.text("network.failed"), "warning"));
            return;
        }
        found.lines().forEach(line -> lines.getChildren().add(row(line)));
        if (!made) {
            own.getChildren().clear();
            if (found.hotspot()) {
                own.getChildren().add(button("network.hotspot", "network-hotspot", this::ask));
            }
        }
    }

    private static HBox row(Line line) {
        var icon = new FontIcon(switch (line.mood()) {
            case GOOD -> Feather.CHECK;
            case WORTH_KNOWING -> Feather.INFO;
            case WRONG -> Feather.ALERT_TRIANGLE;
        });
        icon.getStyleClass().add(switch (line.mood()) {
            case GOOD -> "good";
            case WORTH_KNOWING -> "quiet";
            case WRONG -> "bad";
        });
        var words = label(line.words(), line.mood() == NetworkDoctor.Mood.WRONG ? "warning" : "shown");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** Asks before this computer leaves its present Wi-Fi. */
    private void ask() {
        own.getChildren().setAll(label(UiMessages.text("network.hotspot_sure"), "shown"),
                new FlowPane(12, 12, button("network.hotspot_yes", "network-hotspot-yes", this::make),
                        button("network.hotspot_no", "network-hotspot-no", this::check)));
    }

    private void make() {
        own.getChildren().setAll(label(UiMessages.text("network.making"), "quiet"));
        then(doctor.makeHotspot(), this::made);
    }

    private void made(@Nullable WifiNetwork wifi) {
        made = wifi != null;
        if (wifi == null) {
            own.getChildren().setAll(label(UiMessages.text("network.not_made"), "warning"));
        } else {
            var words = new VBox(8, label(UiMessages.text("network.name", wifi.name()), "title"),
                    label(UiMessages.text("network.password", wifi.password()), "title"),
                    label(UiMessages.text("network.hotspot_how"), "quiet"),
                    button("network.take_back", "network-take-back", this::takeBack));
            HBox.setHgrow(words, Priority.ALWAYS);
            own.getChildren().setAll(new HBox(AIR, QrCodeImage.of(wifi.code(), CODE), words));
            check();
        }
    }

    private void takeBack() {
        then(doctor.takeBack(), gone -> {
            made = gone == null || !gone;
            if (made) {
                own.getChildren().add(label(UiMessages.text("network.not_taken_back"), "warning"));
            } else {
                check();
            }
        });
    }

    /** @param done gets what came of it, or null where it failed */
    private static <T extends @Nullable Object> void then(CompletableFuture<T> work, Consumer<@Nullable T> done) {
        var _ = work.whenComplete((result, fault) -> FxGate.run(() -> done.accept(fault == null ? result : null)));
    }

    private static Button button(String key, String id, Runnable action) {
        var button = new Button(UiMessages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
