package org.quarterdeck.ui.kit;

import java.util.Objects;

/** The names that code and style sheet share. */
public final class Styles {

    /** On a scene's root: gives it the colours as {@code -qd-paper}, {@code -qd-ink} and so on. */
    public static final String ROOT = "quarterdeck";
    /** Beside {@link #ROOT}, for a dark room. */
    public static final String DARK = "dark-room";
    public static final String HEADLINE = "headline";
    public static final String SMALL_CAPTION = "small-caption";
    public static final String SLIDE = "slide";
    public static final String CHART = "chart-of-answers";
    public static final String PROJECTOR = "projector";

    private Styles() {}

    /** The style sheet that gives these names their look. */
    public static String sheet() {
        return Objects.requireNonNull(Styles.class.getResource("/assets/styles/kit.css"), "kit.css").toExternalForm();
    }
}
