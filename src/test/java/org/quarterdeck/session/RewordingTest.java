package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.PlanCommand.AddMinutes;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.editing.RewordedText;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Words of a workshop that are changed in front of the room. */
class RewordingTest {

    private static final String TEXT = """
            ---
            title: Slips
            ---
            # Welcom to all

            ---
            id: pick
            poll: choice
            minutes: 3
            ---
            # Which on?

            - [ ] Tee
            - [ ] Coffee

            <!-- Say it slowly. -->

            ---
            build: steps
            ---
            # Three thinks

            - one
            - two
            - three

            ---
            id: again
            poll: choice
            compare: pick
            ---
            # And now?

            - [ ] Tee
            - [ ] Coffee

            ---
            id: alone
            poll: choice
            ---
            # Yes?

            - [ ] Yes
            - [ ] No
            """;

    private final SteppedSession room = new SteppedSession(WorkshopFixture.room(TEXT, Path.of(".")));

    private Segment segment(String id) {
        return room.state().workshop().segments().get(room.state().workshop().indexOf(id));
    }

    private String words(String id) {
        return RewordedText.words(new SessionWording(room.state()).source(id).orElseThrow());
    }

    private List<String> options(String id) {
        return Objects.requireNonNull(segment(id).poll()).question().options();
    }

    private Reword instead(String id, String wrong, String right) {
        assertTrue(words(id).contains(wrong));
        return new Reword(id, words(id).replace(wrong, right));
    }

    private String refused(Reword reword) {
        return room.submit(reword) instanceof Rejected rejected ? rejected.message().english() : "accepted";
    }

    @Test
    void the_text_to_type_in_is_the_segment_s_own_without_what_parts_it_from_others() {
        assertEquals("# Welcom to all", words("welcom-to-all"));
        assertEquals("id: pick\npoll: choice\nminutes: 3\n---\n# Which on?\n\n- [ ] Tee\n- [ ] Coffee\n\n<!-- Say it slowly. -->",
                words("pick"));
    }

    @Test
    void a_slip_is_mended_and_the_segment_stays_the_same() {
        room.accepted(instead("welcom-to-all", "Welcom", "Welcome"));
        assertEquals("Welcome to all", segment("welcom-to-all").title());
        assertEquals(List.of("welcom-to-all", "pick", "three-thinks", "again", "alone"),
                room.state().workshop().segments().stream().map(Segment::id).toList());
        assertTrue(words("welcom-to-all").contains("id: welcom-to-all"), words("welcom-to-all"));
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void answers_are_kept_while_options_get_other_words() {
        int anna = room.join("anna");
        room.goTo("pick");
        room.after(Move.OPEN);
        room.cast(anna, Objects.requireNonNull(room.state().poll().run()).id(), new Picked(List.of(0)));
        room.accepted(instead("pick", "Tee", "Tea"));
        assertEquals(List.of("Tea", "Coffee"), options("pick"));
        assertEquals(List.of("Tea", "Coffee"), options("again"), "what is shown beside it reads the same");
        assertEquals(1, room.state().poll().answers());
        assertEquals(3, segment("pick").minutes());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void after_the_first_answer_no_option_comes_or_goes_and_the_kind_stays() {
        room.goTo("pick");
        room.after(Move.OPEN);
        int anna = room.join("anna");
        room.cast(anna, Objects.requireNonNull(room.state().poll().run()).id(), new Picked(List.of(0)));
        var before = room.state();
        assertEquals("People have answered already: options can get other words, but none can be added or taken away.",
                refused(instead("pick", "- [ ] Coffee", "- [ ] Coffee\n- [ ] Water")));
        assertEquals("A segment stays what it is while it is live: only its words can be changed.",
                refused(instead("pick", "poll: choice", "poll: multiple")));
        assertEquals("A segment keeps its id while it is live: “pick”.", refused(instead("pick", "id: pick", "id: other")));
        assertEquals(before, room.state());
    }

    @Test
    void before_the_first_answer_an_option_can_come() {
        assertEquals("accepted", refused(instead("alone", "- [ ] No", "- [ ] No\n- [ ] Perhaps")));
        assertEquals(3, options("alone").size());
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_line_and_why() {
        assertTrue(refused(instead("pick", "poll: choice", "poll: chioce")).startsWith("Line 2: "),
                refused(instead("pick", "poll: choice", "poll: chioce")));
        assertTrue(refused(instead("welcom-to-all", "Welcom", "A\n\n---\n\n# B")).startsWith("That would make two segments"));
        assertTrue(refused(instead("pick", "-->", "")).matches("Line 10: .*comment.*"), refused(instead("pick", "-->", "")));
        assertTrue(refused(instead("pick", "poll: choice\n", "")).startsWith("A segment stays what it is"),
                refused(instead("pick", "poll: choice\n", "")));
    }

    @Test
    void a_past_session_shows_the_words_as_they_were_at_the_end() {
        int anna = room.join("anna");
        room.goTo("pick");
        room.after(Move.OPEN);
        room.cast(anna, Objects.requireNonNull(room.state().poll().run()).id(), new Picked(List.of(0)));
        room.after(Move.CLOSE);
        room.accepted(new Reword("pick", words("pick").replace("Which on?", "Which one?").replace("Tee", "Tea")));
        room.after(Move.END);
        var start = room.state().start();
        var past = ReplayedSession.of(new SessionRecording(new Recording(start, room.journal.entries()),
                WorkshopParser.read(start.file(), start.text(), start.folder())));
        var run = past.runs().getFirst();
        assertEquals("Which one?", run.title());
        assertEquals(List.of("Tea", "Coffee"), Objects.requireNonNull(run.poll()).question().options());
        assertEquals("Which one?", past.workshop().segments().get(1).title());
    }

    @Test
    void it_is_taken_back_and_what_came_since_stays() {
        room.goTo("pick");
        room.accepted(instead("pick", "Which on?", "Which one?"));
        int anna = room.join("anna");
        room.accepted(new Undo());
        assertEquals(MoveKind.REWORDED, room.state().undo().undone());
        assertEquals("Which on?", segment("pick").title());
        assertNull(segment("pick").reworded());
        assertTrue(room.state().seats().counts(anna));
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void it_stays_while_other_moves_are_taken_back() {
        room.accepted(instead("pick", "Which on?", "Which one?"));
        room.accepted(new AddMinutes("pick", 2));
        room.goTo("pick");
        room.accepted(new Undo());
        room.accepted(new Undo());
        assertEquals("Which one?", segment("pick").title());
        assertEquals(3, segment("pick").minutes());
        room.accepted(new Undo());
        assertEquals("Which on?", segment("pick").title());
    }

    @Test
    void a_slide_that_loses_items_stays_at_one_that_it_has() {
        room.goTo("three-thinks");
        room.after(Move.NEXT, Move.NEXT, Move.NEXT);
        assertEquals(3, room.state().slideStep());
        room.accepted(instead("three-thinks", "- two\n- three", "- two"));
        assertEquals(2, room.state().slideStep());
        room.accepted(new Undo());
        assertEquals(3, room.state().slideStep());
    }

    @Test
    void two_changes_one_after_the_other_both_hold_and_the_rest_of_the_file_is_as_it_was() {
        room.accepted(instead("pick", "Which on?", "Which one?"));
        room.accepted(instead("pick", "Tee", "Tea"));
        room.accepted(instead("three-thinks", "thinks", "things"));
        var words = new SessionWording(room.state());
        assertEquals(TEXT.replace("Which on?", "Which one?").replace("Tee", "Tea")
                .replace("---\nbuild: steps\n---\n# Three thinks", "---\nbuild: steps\nid: three-thinks\n---\n# Three things"),
                words.text().with(words.changed()).orElseThrow());
    }

    @Test
    void the_same_words_change_nothing() {
        long rev = room.state().rev();
        room.accepted(new Reword("pick", "\n" + words("pick") + "\n\n"));
        assertEquals(rev, room.state().rev());
        assertFalse(room.state().steeredSince(room.state()));
    }

    @Test
    void a_question_asked_in_passing_stands_in_no_file() {
        room.accepted(new Ask("Ready?", new Question.Words(3)));
        var id = room.state().segment().id();
        assertTrue(refused(new Reword(id, "# Redy?")).startsWith("This question was asked in passing"));
    }

    @Test
    void a_question_that_another_is_compared_with_cannot_leave_it_behind() {
        assertTrue(refused(instead("pick", "- [ ] Coffee", "- [ ] Coffee\n- [ ] Water")).contains("`compare` names 'pick'"));
    }
}
