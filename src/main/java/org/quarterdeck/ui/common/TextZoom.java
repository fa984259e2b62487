package org.quarterdeck.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How much larger than usual the facilitator's windows show text and controls, for all of them at once. */
public final class TextZoom {

    public static final double MOST = 2;

    private static final DoubleProperty FACTOR = new SimpleDoubleProperty(1);

    private TextZoom() {}

    static DoubleProperty factorProperty() {
        return FACTOR;
    }

    /** Sets the factor, from 1 to {@link #MOST}. */
    public static void set(double factor) {
        FACTOR.set(Math.clamp(factor, 1, MOST));
    }

    /** Returns a style sheet for what opens in windows of its own, such as menus, which a {@link ZoomPane} doesn't reach. */
    static String popups() {
        long pixels = Math.round(14 * FACTOR.get());
        return "data:text/css,.context-menu .label, .tooltip, .combo-box-popup .list-cell { -fx-font-size: " + pixels + "px; }";
    }
}
