package org.quarterdeck.session.query;

import org.quarterdeck.session.state.MoveKind;

/** Names what is so again once a move was taken back, so that the console and the remote say it in the same words. */
public final class UndoneMove {

    private UndoneMove() {}

    /** Returns the key of the sentence among the words of the windows. Its only value is the name of the segment that is shown. */
    public static String key(MoveKind undone) {
        return switch (undone) {
            case OPENED -> "undo.opened";
            case AGAIN -> "undo.again";
            case REOPENED -> "undo.reopened";
            case READIED, CLOSED -> "undo.open";
            case REVEALED -> "undo.hidden";
            case HIDDEN -> "undo.revealed";
            case TOLD -> "undo.untold";
            case UNTOLD -> "undo.told";
            case SHOWN -> "undo.segment";
            case STEPPED -> "undo.step";
            case BLACKENED -> "undo.bright";
            case LIT -> "undo.black";
            case COVERED -> "undo.uncovered";
            case UNCOVERED -> "undo.covered";
            case FROZEN -> "undo.following";
            case FOLLOWING -> "undo.frozen";
            case ASKED -> "undo.asked";
            case DRAWN -> "undo.drawn";
            case DRAWN_AGAIN -> "undo.drawn_again";
            case STAGE -> "undo.stage";
            case TIMED, BREAK_TIMED -> "undo.time";
            case REPLANNED -> "undo.plan";
            case MOVED -> "undo.order";
            case REWORDED -> "undo.reworded";
            case PEN_DRAWN -> "undo.stroke";
            case PEN_CLEARED -> "undo.pen_cleared";
            case MEMO_WRITTEN -> "undo.memo";
            case MEMO_REWRITTEN, MEMO_SETTLED, MEMO_REMOVED -> "undo.memo_back";
            case REPORTED -> "undo.report";
            case TEST_VOTES_DISCARDED -> "undo.tests";
            case QUESTIONS_ALLOWED -> "undo.questions_off";
            case QUESTIONS_REFUSED -> "undo.questions_on";
            case QUESTIONS_PROJECTED -> "undo.questions_away";
            case QUESTIONS_PUT_AWAY -> "undo.questions_projected";
            case JUDGED -> "undo.judged";
            case WORDS_MERGED -> "undo.merged";
            case QUESTION_JUDGED -> "undo.question_judged";
            case QUESTION_MARKED -> "undo.question_marked";
            case MODERATED -> "undo.moderated";
            case COUNTED -> "undo.counted";
            case PERSON_MOVED -> "undo.person_moved";
            case GROUP_ADDED -> "undo.group_added";
            case SEATS_UNCOUNTED -> "undo.seats";
            case ANSWERS_SET_ASIDE -> "undo.set_aside";
            case JOINING_CLOSED -> "undo.joining_open";
            case JOINING_OPENED -> "undo.joining_closed";
            case ENDED -> "undo.live";
        };
    }
}
