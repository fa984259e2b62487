package org.quarterdeck.ui.console.action;

import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;

import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.SegmentNames;

/** Says which move was taken back, and whether there are more. */
final class UndoNotice {

    private UndoNotice() {}

    static String of(RoomState room) {
        var undone = room.undo().undone();
        if (undone == null) {
            return "";
        }
        var what = what(undone, SegmentNames.of(room.segment()));
        return room.undo().newest() == null
                ? UiMessages.text("undo.first", what)
                : UiMessages.text("undo.more", what, KeyNames.first(ConsoleAction.UNDO));
    }

    private static String what(MoveKind undone, String place) {
        return switch (undone) {
            case OPENED -> UiMessages.text("undo.opened");
            case AGAIN -> UiMessages.text("undo.again");
            case REOPENED -> UiMessages.text("undo.reopened");
            case READIED, CLOSED -> UiMessages.text("undo.open");
            case REVEALED -> UiMessages.text("undo.hidden");
            case HIDDEN -> UiMessages.text("undo.revealed");
            case TOLD -> UiMessages.text("undo.untold");
            case UNTOLD -> UiMessages.text("undo.told");
            case SHOWN -> UiMessages.text("undo.segment", place);
            case STEPPED -> UiMessages.text("undo.step");
            case BLACKENED -> UiMessages.text("undo.bright");
            case LIT -> UiMessages.text("undo.black");
            case COVERED -> UiMessages.text("undo.uncovered");
            case UNCOVERED -> UiMessages.text("undo.covered");
            case FROZEN -> UiMessages.text("undo.following");
            case FOLLOWING -> UiMessages.text("undo.frozen");
            case ASKED -> UiMessages.text("undo.asked", place);
            case DRAWN -> UiMessages.text("undo.drawn");
            case DRAWN_AGAIN -> UiMessages.text("undo.drawn_again");
            case STAGE -> UiMessages.text("undo.stage");
            case TIMED, BREAK_TIMED -> UiMessages.text("undo.time");
            case REPLANNED -> UiMessages.text("undo.plan");
            case MOVED -> UiMessages.text("undo.order");
            case PEN_DRAWN -> UiMessages.text("undo.stroke");
            case PEN_CLEARED -> UiMessages.text("undo.pen_cleared");
            case REPORTED -> UiMessages.text("undo.report");
            case TEST_VOTES_DISCARDED -> UiMessages.text("undo.tests");
            case QUESTIONS_ALLOWED -> UiMessages.text("undo.questions_off");
            case QUESTIONS_REFUSED -> UiMessages.text("undo.questions_on");
            case QUESTIONS_PROJECTED -> UiMessages.text("undo.questions_away");
            case QUESTIONS_PUT_AWAY -> UiMessages.text("undo.questions_projected");
            case JUDGED -> UiMessages.text("undo.judged");
            case WORDS_MERGED -> UiMessages.text("undo.merged");
            case QUESTION_JUDGED -> UiMessages.text("undo.question_judged");
            case QUESTION_MARKED -> UiMessages.text("undo.question_marked");
            case MODERATED -> UiMessages.text("undo.moderated");
            case COUNTED -> UiMessages.text("undo.counted");
            case GROUP_ADDED -> UiMessages.text("undo.group_added");
            case SEATS_UNCOUNTED -> UiMessages.text("undo.seats");
            case ANSWERS_SET_ASIDE -> UiMessages.text("undo.set_aside");
            case JOINING_CLOSED -> UiMessages.text("undo.joining_open");
            case JOINING_OPENED -> UiMessages.text("undo.joining_closed");
            case ENDED -> UiMessages.text("undo.live");
        };
    }
}
