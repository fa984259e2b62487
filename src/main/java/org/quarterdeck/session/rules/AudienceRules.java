package org.quarterdeck.session.rules;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.kind.AnswerValidation;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.command.AudienceCommand;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.AskFacilitator;
import org.quarterdeck.session.command.AudienceCommand.JudgeQuestion;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;
import org.quarterdeck.session.command.AudienceCommand.ProjectQuestions;
import org.quarterdeck.session.command.AudienceCommand.UpvoteQuestion;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.AudienceEvent.QuestionAnswered;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.AudienceEvent.QuestionUpvoted;
import org.quarterdeck.session.event.AudienceEvent.QuestionsAllowed;
import org.quarterdeck.session.event.AudienceEvent.QuestionsProjected;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Question;

/** The rules for the questions that people ask the facilitator. */
final class AudienceRules {

    private static final Question.Text ANY = new Question.Text(AudienceQuestion.LONGEST, false);

    private AudienceRules() {}

    static RuleDecision decide(RoomState room, AudienceCommand command, RandomSource chance) {
        var questions = room.questions();
        return switch (command) {
            case AskFacilitator ask -> ask(room, ask, chance);
            case UpvoteQuestion vote -> upvote(room, vote);
            case JudgeQuestion judge -> {
                var question = questions.of(judge.id());
                yield question == null
                        ? unknown()
                        : Objects.equals(question.judged(), judge.show())
                                ? Accept.of()
                                : Accept.of(new QuestionJudged(judge.id(), judge.show()));
            }
            case MarkAnswered mark -> {
                var question = questions.of(mark.id());
                yield question == null
                        ? unknown()
                        : question.answered() == mark.answered()
                                ? Accept.of()
                                : Accept.of(new QuestionAnswered(mark.id(), mark.answered()));
            }
            case AllowQuestions allow -> questions.allowed() == allow.allowed()
                    ? Accept.of()
                    : Accept.of(new QuestionsAllowed(allow.allowed()));
            case ProjectQuestions project -> questions.projected() == project.shown()
                    ? Accept.of()
                    : Accept.of(new QuestionsProjected(project.shown()));
        };
    }

    /** Accepts a question. The same words of the same seat are one question, since a reply may have been lost on its way. */
    private static RuleDecision ask(RoomState room, AskFacilitator ask, RandomSource chance) {
        if (!room.seats().taken(ask.seat())) {
            return ExerciseRules.NOBODY;
        }
        if (!room.questions().allowed()) {
            return ExerciseRules.CLOSED;
        }
        var misfit = AnswerValidation.misfit(ANY, new Said(ask.text()));
        if (misfit != null) {
            return Reject.misfit("text", Message.of(Rejected.BUNDLE, "refused.answer", misfit.error()));
        }
        var own = room.questions().asked().stream().filter(each -> each.seat() == ask.seat()).toList();
        boolean asked = own.stream().anyMatch(each -> each.text().equals(ask.text()));
        if (!asked && own.size() >= AudienceQuestion.MOST) {
            return Reject.misfit("text", Message.of(Rejected.BUNDLE, "refused.enough_questions", AudienceQuestion.MOST));
        }
        boolean held = room.moderation().holds(ask.text(), room.workshop().lang());
        return new Accept(asked ? List.of() : List.of(new QuestionAsked(id(chance), ask.seat(), ask.text(), held)), ask.seat());
    }

    private static RuleDecision upvote(RoomState room, UpvoteQuestion vote) {
        if (!room.seats().taken(vote.seat())) {
            return ExerciseRules.NOBODY;
        }
        if (!room.questions().allowed()) {
            return ExerciseRules.CLOSED;
        }
        var question = room.questions().of(vote.id());
        if (question == null || !question.shown()) {
            return unknown();
        }
        if (question.seat() == vote.seat()) {
            return Reject.misfit("id", Message.of(Rejected.BUNDLE, "refused.own_question"));
        }
        boolean already = question.voters().contains(vote.seat()) == vote.up();
        return new Accept(already ? List.of() : List.of(new QuestionUpvoted(vote.id(), vote.seat(), vote.up())), vote.seat());
    }

    private static RuleDecision unknown() {
        return Reject.because(Reason.UNKNOWN_TEXT, "refused.unknown_question");
    }

    private static String id(RandomSource chance) {
        return HexFormat.of().toHexDigits(chance.next());
    }
}
