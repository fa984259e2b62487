package org.quarterdeck.ui.common;

import java.util.Objects;

/** The names that code and style sheet share. */
public final class StyleClasses {

    /** On a scene's root: gives it the colours as {@code -qd-paper}, {@code -qd-ink} and so on. */
    public static final String ROOT = "quarterdeck";
    /** Beside {@link #ROOT}, for a dark room. */
    public static final String DARK = "dark-room";
    public static final String HEADLINE = "headline";
    public static final String SMALL_CAPTION = "small-caption";
    public static final String SLIDE = "slide";
    public static final String CHART = "chart-of-answers";
    public static final String PROJECTOR = "projector";

    private StyleClasses() {}

    /** The style sheet that gives these names their look. */
    public static String sheet() {
        return Objects.requireNonNull(StyleClasses.class.getResource("/assets/styles/kit.css"), "kit.css").toExternalForm();
    }
}
