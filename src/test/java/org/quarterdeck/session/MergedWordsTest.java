package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Term;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.session.command.PollCommand.Judge;
import org.quarterdeck.session.command.PollCommand.MergeWords;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** Two words that the facilitator merges count as one, and are two again once that is undone. */
class MergedWordsTest {

    private static final String RUN = "run-1";

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().poll("cloud", new Question.Words(3), Reveal.LIVE).slide("end"));

    private void written(String... people) {
        for (int i = 0; i < people.length; i++) {
            int seat = room.join("phone-" + i);
            if (i == 0) {
                room.after(Move.OPEN);
            }
            write(seat, people[i]);
        }
    }

    private void write(int seat, String words) {
        room.cast(seat, RUN, new Written(List.of(words.split(" "))));
    }

    private static MergeWords merge(String run, String from, String into) {
        var vocabulary = WordVocabulary.of("en");
        return new MergeWords(run, TextId.ofWord(run, vocabulary.key(from)), TextId.ofWord(run, vocabulary.key(into)));
    }

    private Cloud cloud() {
        return assertInstanceOf(Cloud.class, Objects.requireNonNull(PollView.of(room.state(), "cloud")).result());
    }

    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        cloud().terms().forEach(term -> counts.put(term.word(), term.count()));
        return counts;
    }

    /** What the cloud's animation ends with is what its result says. */
    @AfterEach
    void the_history_of_the_words_ends_in_the_cloud_and_the_journal_gives_back_the_same_room() {
        assertEquals(room.state(), room.replayed());
        var last = new LinkedHashMap<String, Integer>();
        cloud().turns().forEach(turn -> last.put(turn.key(), turn.count()));
        last.values().removeIf(count -> count == 0);
        var shown = new LinkedHashMap<String, Integer>();
        cloud().terms().forEach(term -> shown.put(term.key(), term.count()));
        assertEquals(shown, last);
    }

    @Test
    void a_merged_word_counts_as_the_other_and_each_person_once() {
        written("trust courage", "confidence", "trust confidence", "Confidence");
        room.accepted(merge(RUN, "confidence", "trust"));
        assertEquals(Map.of("trust", 4, "courage", 1), counts());
        assertEquals(List.of("courage", "trust"),
                ModerationEntry.of(room.state(), "cloud").stream().map(ModerationEntry::text).toList());
    }

    @Test
    void whoever_writes_the_word_later_counts_with_the_other_too() {
        written("trust", "confidence");
        room.accepted(merge(RUN, "confidence", "trust"));
        write(room.join("late"), "CONFIDENCE");
        assertEquals(Map.of("trust", 3), counts());
    }

    @Test
    void undoing_it_makes_two_words_of_them_again_with_what_was_written_since() {
        written("trust", "confidence");
        room.accepted(merge(RUN, "confidence", "trust"));
        write(room.join("late"), "confidence");
        room.accepted(new Undo());
        assertEquals(MoveKind.WORDS_MERGED, room.state().undo().undone());
        assertEquals(Map.of("confidence", 2, "trust", 1), counts());
    }

    @Test
    void words_merged_one_after_the_other_are_all_the_last_one() {
        written("trust", "confidence", "faith", "courage");
        room.accepted(merge(RUN, "faith", "confidence"));
        room.accepted(merge(RUN, "confidence", "trust"));
        assertEquals(Map.of("trust", 3, "courage", 1), counts());
        room.accepted(merge(RUN, "courage", "faith"));
        assertEquals(Map.of("trust", 4), counts());
        room.accepted(new Undo());
        room.accepted(new Undo());
        assertEquals(Map.of("trust", 1, "confidence", 2, "courage", 1), counts());
    }

    @Test
    void hiding_and_showing_goes_by_the_word_that_stays() {
        room.accepted(new HoldBack(false, Set.of("damn")));
        written("trust", "confidence", "damn");
        room.accepted(merge(RUN, "confidence", "trust"));
        room.accepted(new Judge(RUN, TextId.ofWord(RUN, "trust"), false));
        assertEquals(Map.of(), counts());
        room.accepted(new Judge(RUN, TextId.ofWord(RUN, "trust"), true));
        assertEquals(Map.of("trust", 2), counts());
        room.accepted(merge(RUN, "damn", "trust"));
        assertEquals(Map.of("trust", 3), counts());
    }

    @Test
    void a_word_that_waits_goes_on_waiting_with_the_one_it_is_merged_into() {
        room.accepted(new HoldBack(true, Set.of()));
        written("trust", "confidence");
        room.accepted(merge(RUN, "confidence", "trust"));
        assertEquals(1, Objects.requireNonNull(room.state().poll().run()).writings().waiting());
        assertEquals(Map.of(), counts());
        room.accepted(new Judge(RUN, TextId.ofWord(RUN, "trust"), true));
        assertEquals(Map.of("trust", 2), counts());
    }

    @Test
    void once_nobody_stands_by_the_word_that_stays_the_room_sees_one_that_somebody_wrote() {
        written("trust", "confidence", "Confidence");
        room.accepted(merge(RUN, "confidence", "trust"));
        room.accepted(new TakeBackAnswer(1, RUN));
        assertEquals(Map.of("Confidence", 2), counts());
        assertEquals(List.of("Confidence"),
                ModerationEntry.of(room.state(), "cloud").stream().map(ModerationEntry::text).toList());
        write(1, "Trust");
        assertEquals(Map.of("Trust", 3), counts());
        room.accepted(new Undo());
        assertEquals(Map.of("Trust", 1, "Confidence", 2), counts());
    }

    @Test
    void nothing_is_merged_with_a_word_that_nobody_wrote_or_with_itself() {
        written("trust", "confidence");
        assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(merge(RUN, "confidence", "courage"))));
        assertEquals(Reason.UNKNOWN_TEXT, refusal(room.submit(merge(RUN, "", "trust"))));
        assertEquals(Reason.UNKNOWN_RUN, refusal(room.submit(merge("run-9", "confidence", "trust"))));
        long rev = room.state().rev();
        room.accepted(merge(RUN, "trust", "trust"));
        assertEquals(rev, room.state().rev());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_written_taken_back_merged_and_undone_nobody_is_counted_twice(long seed) {
        var chance = new Random(seed);
        var vocabulary = List.of("trust", "Trust!", "confidence", "faith", "courage", "damn", "joy");
        written("trust", "confidence", "faith", "courage", "joy");
        for (int step = 0; step < 120; step++) {
            int seat = 1 + chance.nextInt(5);
            var word = vocabulary.get(chance.nextInt(vocabulary.size()));
            var other = vocabulary.get(chance.nextInt(vocabulary.size()));
            switch (chance.nextInt(6)) {
                case 0 -> room.submit(new TakeBackAnswer(seat, RUN));
                case 1 -> room.submit(merge(RUN, word, other));
                case 2 -> undoDecision();
                case 3 -> room.submit(new Judge(RUN, TextId.ofWord(RUN, word), chance.nextBoolean()));
                default -> write(seat, word + " " + other);
            }
            var most = room.state().poll().answers();
            assertTrue(cloud().terms().stream().map(Term::count).allMatch(count -> count > 0 && count <= most),
                    counts()::toString);
        }
    }

    /** Undoes a decision about words, but not the opening of the question. */
    private void undoDecision() {
        var newest = room.state().undo().newest();
        if (newest != null && newest.purpose().aside()) {
            room.accepted(new Undo());
        }
    }
}
