package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.session.command.AudienceCommand.AllowQuestions;
import org.quarterdeck.session.command.AudienceCommand.AskFacilitator;
import org.quarterdeck.session.command.AudienceCommand.JudgeQuestion;
import org.quarterdeck.session.command.AudienceCommand.MarkAnswered;
import org.quarterdeck.session.command.AudienceCommand.ProjectQuestions;
import org.quarterdeck.session.command.AudienceCommand.UpvoteQuestion;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.workshop.Poll.Reveal;

/** Questions from the room: asked, voted up, held back, answered, and shown on the projector. */
class AudienceQuestionsTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("welcome").choice("move", Reveal.ON_CLOSE).slide("end"));
    private final int anna = room.join("anna");
    private final int ben = room.join("ben");

    @AfterEach
    void the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
    }

    private String ask(int seat, String text) {
        room.accepted(new AskFacilitator(seat, text));
        return room.state().questions().asked().stream().filter(each -> each.seat() == seat && each.text().equals(text))
                .findFirst().orElseThrow().id();
    }

    private AudienceQuestion question(String id) {
        return Objects.requireNonNull(room.state().questions().of(id));
    }

    private List<String> shown() {
        return room.state().questions().shown().stream().map(AudienceQuestion::text).toList();
    }

    private void allow() {
        room.accepted(new AllowQuestions(true));
    }

    @Test
    void nobody_can_ask_where_the_facilitator_does_not_let_them() {
        assertEquals(Reason.CLOSED, refusal(room.submit(new AskFacilitator(anna, "Why?"))));
        allow();
        var id = ask(anna, "Why?");
        room.accepted(new AllowQuestions(false));
        assertEquals(Reason.CLOSED, refusal(room.submit(new AskFacilitator(anna, "When?"))));
        assertEquals(Reason.CLOSED, refusal(room.submit(new UpvoteQuestion(ben, id, true))));
        assertEquals(List.of("Why?"), shown());
    }

    @Test
    void the_same_words_sent_twice_by_one_phone_are_one_question_and_of_two_people_two() {
        allow();
        assertEquals(ask(anna, "Why?"), ask(anna, "Why?"));
        ask(ben, "Why?");
        assertEquals(List.of("Why?", "Why?"), shown());
    }

    @Test
    void a_question_has_1_to_280_characters() {
        allow();
        for (var bad : List.of("", "  \n ", "x".repeat(281), "\uD83D")) {
            assertEquals(Reason.MISFIT, refusal(room.submit(new AskFacilitator(anna, bad))));
        }
        ask(anna, "\uD83E\uDDED".repeat(280));
    }

    @Test
    void votes_bring_a_question_up_and_the_answered_ones_go_to_the_end() {
        allow();
        var first = ask(anna, "first");
        var second = ask(ben, "second");
        room.accepted(new UpvoteQuestion(anna, second, true));
        room.accepted(new UpvoteQuestion(anna, second, true));
        assertEquals(1, question(second).votes());
        assertEquals(List.of("second", "first"), shown());
        assertEquals(Reason.MISFIT, refusal(room.submit(new UpvoteQuestion(ben, second, true))));
        assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new UpvoteQuestion(ben, "nothing", true))));
        room.accepted(new MarkAnswered(second, true));
        assertEquals(List.of("first", "second"), shown());
        room.accepted(new MarkAnswered(second, false));
        room.accepted(new UpvoteQuestion(anna, second, false));
        assertEquals(List.of("first", "second"), shown());
        assertFalse(question(first).answered());
    }

    @Test
    void what_is_held_back_waits_for_the_facilitator_and_takes_no_votes_until_then() {
        allow();
        room.accepted(new HoldBack(false, Set.of("damn")));
        var id = ask(anna, "Why the damn meetings?");
        ask(anna, "When is lunch?");
        assertEquals(List.of("When is lunch?"), shown());
        assertEquals(1, room.state().questions().waiting());
        assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(new UpvoteQuestion(ben, id, true))));
        room.accepted(new JudgeQuestion(id, true));
        assertEquals(0, room.state().questions().waiting());
        assertEquals(2, shown().size());
        room.accepted(new JudgeQuestion(id, false));
        assertEquals(List.of("When is lunch?"), shown());
    }

    @Test
    void a_question_that_was_asked_stays_when_its_author_leaves() {
        allow();
        ask(anna, "Why?");
        room.leave(anna);
        assertEquals(List.of("Why?"), shown());
    }

    @Test
    void the_next_step_takes_the_questions_off_the_projector_and_a_black_screen_does_not() {
        room.accepted(new ProjectQuestions(true));
        room.after(Move.BLACKOUT, Move.RESUME);
        assertTrue(room.state().questions().projected());
        room.goTo("move");
        assertFalse(room.state().questions().projected());
        room.accepted(new ProjectQuestions(true));
        room.after(Move.OPEN);
        assertFalse(room.state().questions().projected());
    }

    @Test
    void switching_and_showing_can_be_taken_back_and_what_was_asked_stays() {
        allow();
        ask(anna, "Why?");
        room.accepted(new ProjectQuestions(true));
        room.accepted(new Undo());
        assertFalse(room.state().questions().projected());
        room.accepted(new Undo());
        assertFalse(room.state().questions().allowed());
        assertEquals(List.of("Why?"), shown());
    }

    @Test
    void after_the_end_nothing_is_asked() {
        allow();
        room.after(Move.END);
        assertEquals(Reason.CLOSED, refusal(room.submit(new AskFacilitator(anna, "Why?"))));
    }

    @Test
    void what_was_let_through_hidden_or_marked_is_undone_one_by_one_and_what_people_did_since_stays() {
        room.accepted(new HoldBack(true, Set.of()));
        allow();
        var id = ask(anna, "Why?");
        room.accepted(new JudgeQuestion(id, true));
        room.accepted(new MarkAnswered(id, true));
        room.accepted(new JudgeQuestion(id, false));
        var later = ask(ben, "When?");
        assertEquals(List.of(), shown());
        room.accepted(new Undo());
        assertEquals(List.of("Why?"), shown());
        assertTrue(question(id).answered());
        room.accepted(new UpvoteQuestion(ben, id, true));
        room.accepted(new Undo());
        assertFalse(question(id).answered());
        assertEquals(1, question(id).votes());
        room.accepted(new Undo());
        assertTrue(question(id).waiting());
        assertTrue(question(later).waiting());
        room.accepted(new Undo());
        assertFalse(room.state().questions().allowed());
    }

    @Test
    void one_phone_asks_a_hundred_questions_at_most_and_the_others_go_on_asking() {
        allow();
        for (int number = 1; number <= 100; number++) {
            ask(anna, "Question " + number);
        }
        assertEquals(Reason.MISFIT, refusal(room.submit(new AskFacilitator(anna, "One more"))));
        assertEquals(ask(anna, "Question 7"), ask(anna, "Question 7"));
        ask(ben, "Mine?");
        assertEquals(101, room.state().questions().asked().size());
    }
}
