package org.quarterdeck.ui.home;

/** What a new workshop begins as. */
public enum Template {
    EMPTY, BUILT_IN
}
