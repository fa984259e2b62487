package org.quarterdeck.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** States of nodes that style sheets look at. */
public final class StyleStates {

    private StyleStates() {}

    /** Turns a pseudo class on or off. */
    public static void only(Node node, boolean on, String state) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
    }
}
