package org.quarterdeck.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Sets pseudo classes of nodes. */
public final class StyleStates {

    private StyleStates() {}

    /** Switches a pseudo class on or off. */
    public static void only(Node node, boolean on, String state) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
    }
}
