package org.quarterdeck.ui.console.action;

/** The screen that the facilitator's keys act on. */
@FunctionalInterface
public interface KeyTarget {

    void perform(ConsoleAction action);

    /** Returns whether a panel is open, so that letters, digits, space and Enter belong to it. */
    default boolean panelOpen() {
        return false;
    }

    /** Enter was pressed while a question stands in the bar, which it does not answer. Returns whether there is one. */
    default boolean unanswered() {
        return false;
    }

    /** A digit was typed: the next one of a slide's number. */
    default void digit(int digit) {
        // numbers mean nothing here
    }

    /** Goes to the slide whose number was typed. Returns whether there was one. */
    default boolean jump() {
        return false;
    }
}
