package org.quarterdeck.ui.home.action;

/** The initial contents of a new workshop. */
public enum WorkshopTemplate {
    EMPTY, BUILT_IN
}
