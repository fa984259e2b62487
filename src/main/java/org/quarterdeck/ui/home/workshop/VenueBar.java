package org.quarterdeck.ui.home.workshop;

import atlantafx.base.controls.Popover;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.slide.RoomLight;
import org.quarterdeck.ui.slide.Venue;

/**
 * The settings of the venue that slides are checked for: the light, the distance of the last row and the height of the
 * picture; and the wireless network for participants.
 */
final class VenueBar extends FlowPane {

    private static final DecimalFormat METRES = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private final ReadOnlyObjectWrapper<RoomLight> light = new ReadOnlyObjectWrapper<>(RoomLight.NONE);
    private final ReadOnlyObjectWrapper<RoomFacts> facts = new ReadOnlyObjectWrapper<>(RoomFacts.USUAL);
    private final TextField depth = field("room-depth");
    private final TextField height = field("picture-height");
    private final TextField network = new TextField();
    private final TextField password = new TextField();
    private Consumer<RoomFacts> changed = told -> {};

    VenueBar() {
        getStyleClass().add("room-bar");
        setRowValignment(VPos.CENTER);
        depth.setOnAction(event -> tell());
        height.setOnAction(event -> tell());
        depth.focusedProperty().addListener(focus -> tell());
        height.focusedProperty().addListener(focus -> tell());
        getChildren().addAll(lights(), labelled("venue.depth", depth), labelled("venue.picture", height), wifi());
    }

    /** Shows the known facts and reports changes from then on. */
    void show(RoomFacts known, Consumer<RoomFacts> tell) {
        changed = tell;
        facts.set(known);
        depth.setText(UiMessages.measure(known.venue().depth()));
        height.setText(UiMessages.measure(known.venue().pictureHeight()));
        network.setText(known.wifi() == null ? "" : known.wifi().name());
        password.setText(known.wifi() == null ? "" : known.wifi().password());
    }

    ReadOnlyObjectProperty<RoomLight> lightProperty() {
        return light.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RoomFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    private SegmentedButton lights() {
        var group = new ToggleGroup();
        var buttons = new SegmentedButton();
        buttons.setToggleGroup(group);
        for (var each : RoomLight.values()) {
            var button = new ToggleButton(words(each));
            button.setId("light-" + each.name().toLowerCase(Locale.ROOT));
            button.setUserData(each);
            button.setSelected(each == RoomLight.NONE);
            buttons.getButtons().add(button);
        }
        group.selectedToggleProperty().addListener((all, before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            } else {
                light.set((RoomLight) chosen.getUserData());
            }
        });
        return buttons;
    }

    private static String words(RoomLight light) {
        return switch (light) {
            case NONE -> UiMessages.text("venue.light_none");
            case DIMMED -> UiMessages.text("venue.light_dimmed");
            case BRIGHT -> UiMessages.text("venue.light_bright");
        };
    }

    private Button wifi() {
        var button = new Button(UiMessages.text("venue.wifi"), new FontIcon(Feather.WIFI));
        button.setId("wifi");
        network.setId("wifi-name");
        network.setPromptText(UiMessages.text("venue.wifi_name"));
        network.setAccessibleText(UiMessages.text("venue.wifi_name"));
        password.setId("wifi-password");
        password.setPromptText(UiMessages.text("venue.wifi_password"));
        password.setAccessibleText(UiMessages.text("venue.wifi_password"));
        network.textProperty().addListener(typed -> tell());
        password.textProperty().addListener(typed -> tell());
        var why = new Label(UiMessages.text("venue.wifi_why"));
        WrappedText.in(why);
        why.setPrefWidth(300);
        var box = new VBox(10, why, network, password);
        box.getStyleClass().add("wifi-box");
        var popover = new Popover(box);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        button.setOnAction(event -> popover.show(button));
        return button;
    }

    /** Reports the values. A value that is not a valid size is reset to the previous one. */
    private void tell() {
        var before = facts.get().venue();
        var venue = new Venue(read(depth, before.depth()), read(height, before.pictureHeight()));
        if (!depth.isFocused()) {
            depth.setText(UiMessages.measure(venue.depth()));
        }
        if (!height.isFocused()) {
            height.setText(UiMessages.measure(venue.pictureHeight()));
        }
        var name = network.getText().strip();
        var now = new RoomFacts(venue, name.isEmpty() ? null : new WifiNetwork(name, password.getText()));
        if (!now.equals(facts.get())) {
            facts.set(now);
            changed.accept(now);
        }
    }

    /** Reads a number with a point or a comma before its decimals. */
    private static double read(TextField field, double otherwise) {
        var typed = field.getText().strip().replace(',', '.');
        var place = new ParsePosition(0);
        var number = METRES.parse(typed, place);
        return number == null || place.getIndex() < typed.length() || number.doubleValue() <= 0
                ? otherwise
                : number.doubleValue();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(2);
        return field;
    }

    private static HBox labelled(String key, TextField field) {
        var before = new Label(UiMessages.text(key));
        before.setLabelFor(field);
        before.getStyleClass().add("quiet");
        var unit = new Label(UiMessages.text("venue.metres"));
        unit.getStyleClass().add("quiet");
        var line = new HBox(6, before, field, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
