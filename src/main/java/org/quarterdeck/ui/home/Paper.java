package org.quarterdeck.ui.home;

/** What of a workshop can be put on paper. */
public enum Paper {
    SLIDES, CLASSIC_SLIDES, GUIDE
}
