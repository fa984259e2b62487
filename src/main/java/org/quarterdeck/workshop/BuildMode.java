package org.quarterdeck.workshop;

/** Whether a slide is shown all at once or item by item. */
public enum BuildMode {
    ALL, STEPS
}
