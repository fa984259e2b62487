package org.quarterdeck.session.replay;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.AudienceEvent.QuestionAnswered;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.AudienceEvent.QuestionUpvoted;
import org.quarterdeck.session.event.AudienceEvent.QuestionsAllowed;
import org.quarterdeck.session.event.AudienceEvent.QuestionsProjected;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;

/** Applies the events of {@link AudienceEvent} to the state. */
final class AudienceReplay {

    private AudienceReplay() {}

    static RoomState apply(RoomState room, AudienceEvent event) {
        var questions = room.questions();
        return room.with(switch (event) {
            case QuestionAsked asked ->
                questions.with(new AudienceQuestion(asked.id(), asked.seat(), asked.text(), asked.held()));
            case QuestionUpvoted vote -> questions.changing(vote.id(), each -> each.voted(vote.seat(), vote.up()));
            case QuestionJudged judged -> questions.changing(judged.id(), each -> each.judged(judged.show()));
            case QuestionAnswered done -> questions.changing(done.id(), each -> each.answered(done.answered()));
            case QuestionsAllowed allowed -> questions.allowed(allowed.allowed());
            case QuestionsProjected shown -> questions.projected(shown.shown());
        });
    }

    /** Returns what kind of move of the facilitator's an event is, or null if it is none. */
    static @Nullable MoveKind kind(AudienceEvent event) {
        return switch (event) {
            case QuestionsAllowed allowed -> allowed.allowed() ? MoveKind.QUESTIONS_ALLOWED : MoveKind.QUESTIONS_REFUSED;
            case QuestionsProjected shown -> shown.shown() ? MoveKind.QUESTIONS_PROJECTED : MoveKind.QUESTIONS_PUT_AWAY;
            case QuestionJudged _ -> MoveKind.QUESTION_JUDGED;
            case QuestionAnswered _ -> MoveKind.QUESTION_MARKED;
            case QuestionAsked _,QuestionUpvoted _ -> null;
        };
    }
}
