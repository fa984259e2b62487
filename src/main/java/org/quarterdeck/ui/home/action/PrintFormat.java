package org.quarterdeck.ui.home.action;

/** The documents that a workshop can be written as. */
public enum PrintFormat {
    SLIDES, CLASSIC_SLIDES, GUIDE, HANDOUT, HANDOUT_THREE, HANDOUT_SIX, PARTICIPANTS, TASK_SHEETS, PRESENTATION;

    /** Returns the ending of the file's name, without its dot. */
    public String ending() {
        return this == PRESENTATION ? "pptx" : "pdf";
    }
}
