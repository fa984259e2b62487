package org.quarterdeck.workshop;

/** Whether a slide comes all at once or one item a step. */
public enum BuildMode {
    ALL, STEPS
}
