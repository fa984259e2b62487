package org.quarterdeck.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.quarterdeck.ui.text.BundledFonts;

/** Applies style sheets to the facilitator's windows, on top of AtlantaFX's Primer. */
public final class Stylesheets {

    private Stylesheets() {}

    /** Applies colours, fonts and control styles to a scene's root. A view's own style sheet takes precedence. */
    public static void dress(Parent root) {
        BundledFonts.load();
        root.getStyleClass().add(StyleClasses.ROOT);
        root.getStylesheets().addAll(0, List.of(StyleClasses.sheet(), sheet("desk")));
        DeskTheme.dress(root);
    }

    /** Returns the URL of a bundled style sheet. */
    public static String sheet(String name) {
        var file = "/assets/styles/" + name + ".css";
        return Objects.requireNonNull(Stylesheets.class.getResource(file), file).toExternalForm();
    }
}
