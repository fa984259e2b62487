package org.quarterdeck.session.state;

/** The kinds of event that a facilitator's move is made of. */
public enum MoveKind {
    /** A question was asked for the first time. */
    OPENED,
    /** A question was asked again, or its second round was opened. */
    AGAIN, REOPENED, READIED, CLOSED, REVEALED, HIDDEN,
    /** The room heard what happened in the story, or which answers are right; or that was taken back. */
    TOLD, UNTOLD,
    /** Another segment was shown. */
    SHOWN,
    /** Another step of the same segment was shown. */
    STEPPED, BLACKENED, LIT,
    /** A question that nobody planned was added. */
    ASKED,
    /** Groups were drawn for the first time. */
    DRAWN, DRAWN_AGAIN,
    /** A breakout moved to another stage. */
    STAGE,
    /** The end of the groups' time was changed. */
    TIMED,
    /** The reports of the groups went on or back. */
    REPORTED,
    /** The test votes were discarded. */
    TEST_VOTES_DISCARDED,
    /** Questions from the room were switched on. */
    QUESTIONS_ALLOWED,
    /** They were switched off. */
    QUESTIONS_REFUSED,
    /** They came up on the projector. */
    QUESTIONS_PROJECTED,
    /** They went from the projector. */
    QUESTIONS_PUT_AWAY, ENDED;

    /** Returns whether the projector goes on showing the questions from the room, if it does, after such a move. */
    public boolean leavesTheScreen() {
        return this == BLACKENED || this == LIT || this == TIMED || name().startsWith("QUESTIONS_");
    }
}
