package org.quarterdeck.ui.home.action;

/** What a new workshop begins as. */
public enum WorkshopTemplate {
    EMPTY, BUILT_IN
}
