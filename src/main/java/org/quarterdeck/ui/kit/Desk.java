package org.quarterdeck.ui.kit;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;

/** How the windows at the facilitator's desk are dressed, on top of AtlantaFX's Primer. */
public final class Desk {

    private Desk() {}

    /** Gives a scene's root the colours, the faces and the controls of the house; what a view says itself has the last word. */
    public static void dress(Parent root) {
        Fonts.load();
        root.getStyleClass().add(Styles.ROOT);
        root.getStylesheets().addAll(0, List.of(Styles.sheet(), sheet("desk")));
    }

    /** A style sheet of the house by its name. */
    public static String sheet(String name) {
        var file = "/assets/styles/" + name + ".css";
        return Objects.requireNonNull(Desk.class.getResource(file), file).toExternalForm();
    }
}
