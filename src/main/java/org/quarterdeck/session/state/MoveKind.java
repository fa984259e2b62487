package org.quarterdeck.session.state;

import java.util.EnumSet;
import java.util.Set;

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
    /** Something was laid over the slide on the projector. */
    COVERED,
    /** It was taken away. */
    UNCOVERED,
    /** The end of a break over the slide was moved. */
    BREAK_TIMED,
    /** The projector was told to keep its slide. */
    FROZEN,
    /** It was told to follow the session again. */
    FOLLOWING,
    /** A question that nobody planned was added. */
    ASKED,
    /** Groups were drawn for the first time. */
    DRAWN, DRAWN_AGAIN,
    /** A breakout moved to another stage. */
    STAGE,
    /** The time of groups, of a countdown or of a segment was changed. */
    TIMED,
    /** The coming segments were planned anew. */
    REPLANNED,
    /** A segment was moved earlier or later. */
    MOVED,
    /** The words of a segment were changed. */
    REWORDED,
    /** A stroke was drawn on a slide. */
    PEN_DRAWN,
    /** The strokes on a slide were cleared. */
    PEN_CLEARED,
    /** Something was written down in passing. */
    MEMO_WRITTEN,
    /** Such a line was changed. */
    MEMO_REWRITTEN,
    /** A parked point was marked as dealt with, or the mark was taken away. */
    MEMO_SETTLED,
    /** Such a line was removed. */
    MEMO_REMOVED,
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
    QUESTIONS_PUT_AWAY,
    /** Seats that were gone were taken out of the count. */
    SEATS_UNCOUNTED,
    /** With such seats, what they had answered was taken out of the result. */
    ANSWERS_SET_ASIDE, JOINING_CLOSED, JOINING_OPENED, ENDED,

    /** A word or text was shown or hidden. */
    JUDGED,
    /** A word was made the same as another. */
    WORDS_MERGED,
    /** A question from the room was shown or hidden. */
    QUESTION_JUDGED,
    /** A question from the room was marked answered, or the mark was taken away. */
    QUESTION_MARKED,
    /** The words held back were changed. */
    MODERATED,
    /** A show of hands was entered. */
    COUNTED, GROUP_ADDED,
    /** A person was moved to another group. */
    PERSON_MOVED;

    private static final Set<MoveKind> COVERS = EnumSet.of(BLACKENED, LIT, COVERED, UNCOVERED, BREAK_TIMED, FROZEN, FOLLOWING);

    /** Returns whether the projector goes on showing the questions from the room, if it does, after such a move. */
    public boolean leavesTheScreen() {
        return COVERS.contains(this) || this == TIMED || this == REPLANNED || this == MOVED || this == REWORDED
                || this == PEN_DRAWN
                || this == PEN_CLEARED || aside() || name().startsWith("MEMO_")
                || this == SEATS_UNCOUNTED || this == ANSWERS_SET_ASIDE || this == JOINING_CLOSED
                || this == JOINING_OPENED || name().startsWith("QUESTIONS_");
    }

    /** Returns whether it is no step of the agenda, so that moves made before it can be undone and it stays. */
    public boolean aside() {
        return switch (this) {
            case JUDGED, WORDS_MERGED, QUESTION_JUDGED, QUESTION_MARKED, MODERATED, COUNTED, GROUP_ADDED, PERSON_MOVED -> true;
            default -> false;
        };
    }
}
