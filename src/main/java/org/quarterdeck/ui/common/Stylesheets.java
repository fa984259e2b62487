package org.quarterdeck.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.quarterdeck.ui.text.BundledFonts;

/** How the windows at the facilitator's desk are dressed, on top of AtlantaFX's Primer. */
public final class Stylesheets {

    private Stylesheets() {}

    /** Gives a scene's root the colours, the faces and the controls of the house; what a view says itself has the last word. */
    public static void dress(Parent root) {
        BundledFonts.load();
        root.getStyleClass().add(StyleClasses.ROOT);
        root.getStylesheets().addAll(0, List.of(StyleClasses.sheet(), sheet("desk")));
    }

    /** A style sheet of the house by its name. */
    public static String sheet(String name) {
        var file = "/assets/styles/" + name + ".css";
        return Objects.requireNonNull(Stylesheets.class.getResource(file), file).toExternalForm();
    }
}
