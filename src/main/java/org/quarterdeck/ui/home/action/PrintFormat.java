package org.quarterdeck.ui.home.action;

/** What of a workshop can be put on paper. */
public enum PrintFormat {
    SLIDES, CLASSIC_SLIDES, GUIDE
}
