package org.quarterdeck.ui.home.action;

/** The documents that a workshop can be printed as. */
public enum PrintFormat {
    SLIDES, CLASSIC_SLIDES, GUIDE
}
