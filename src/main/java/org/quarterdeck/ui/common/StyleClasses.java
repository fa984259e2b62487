package org.quarterdeck.ui.common;

import java.util.Objects;

/** The style class names shared by code and style sheet. */
public final class StyleClasses {

    /** On a scene's root: defines the colours as {@code -qd-paper}, {@code -qd-ink} and so on. */
    public static final String ROOT = "quarterdeck";
    /** In addition to {@link #ROOT}, for a dark room. */
    public static final String DARK = "dark-room";
    public static final String HEADLINE = "headline";
    public static final String SLIDE = "slide";
    public static final String CHART = "chart-of-answers";

    private StyleClasses() {}

    /** Returns the URL of the style sheet for these names. */
    public static String sheet() {
        return Objects.requireNonNull(StyleClasses.class.getResource("/assets/styles/kit.css"), "kit.css").toExternalForm();
    }
}
