package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.Result.Term;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.PollCommand.MergeWords;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** However words are written, taken back, merged and parted again, each person counts once for what they stand by. */
class WordPropertiesTest {

    private static final String RUN = "run-1";
    private static final int PEOPLE = 6;
    private static final List<String> WORDS = List.of("trust", "zeal", "joy", "calm", "wit");

    private static MergeWords merge(String from, String into) {
        return new MergeWords(RUN, TextId.ofWord(RUN, from), TextId.ofWord(RUN, into));
    }

    private static String word(String id) {
        return WORDS.stream().filter(word -> TextId.ofWord(RUN, word).equals(id)).findFirst().orElseThrow();
    }

    private static SteppedSession room() {
        var room = new SteppedSession(WorkshopFixture.small().poll("cloud", new Question.Words(3), Reveal.LIVE).slide("end"));
        IntStream.rangeClosed(1, PEOPLE).forEach(n -> room.join("phone " + n));
        return room.after(Move.OPEN);
    }

    @Provide
    Arbitrary<List<Command>> writing() {
        var word = Arbitraries.of(WORDS);
        return Arbitraries.<Command>frequencyOf(Tuple.of(8, answering()), Tuple.of(3, takingBack()),
                Tuple.of(4, Combinators.combine(word, word).as(WordPropertiesTest::merge)),
                Tuple.of(2, Arbitraries.just(new Undo()))).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Command>> answers() {
        return Arbitraries.<Command>frequencyOf(Tuple.of(4, answering()), Tuple.of(1, takingBack())).list().ofMaxSize(25);
    }

    private static Arbitrary<Command> answering() {
        var spelling = Combinators
                .combine(Arbitraries.of(WORDS), Arbitraries.of("%s", "%s!", " %s ", "“%s”"), Arbitraries.of(true, false))
                .as((word, around, loud) -> around.formatted(loud ? word.toUpperCase(java.util.Locale.ROOT) : word));
        return Combinators.combine(Arbitraries.integers().between(1, PEOPLE), spelling.list().ofMinSize(1).ofMaxSize(3))
                .as((seat, words) -> new CastAnswer(seat, RUN, new Written(words)));
    }

    private static Arbitrary<Command> takingBack() {
        return Arbitraries.integers().between(1, PEOPLE).map(seat -> new TakeBackAnswer(seat, RUN));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void each_person_counts_once_for_each_word_they_stand_by(@ForAll("writing") List<Command> commands) {
        var room = room();
        var said = new TreeMap<Integer, Set<String>>();
        var standing = new HashMap<String, String>();
        var earlier = new ArrayDeque<Map<String, String>>();
        for (var command : commands) {
            if (command instanceof Undo && earlier.isEmpty()) {
                continue;
            }
            long rev = room.state().rev();
            boolean accepted = room.submit(command) instanceof Accepted;
            boolean changed = accepted && room.state().rev() > rev;
            switch (command) {
                case CastAnswer(var seat, _, Written(var words), _) when accepted -> said.put(seat,
                        words.stream().map(word -> word.replaceAll("\\P{L}", "").toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.toSet()));
                case TakeBackAnswer back -> said.remove(back.seat());
                case MergeWords merge when changed -> {
                    earlier.push(Map.copyOf(standing));
                    var from = standing.getOrDefault(word(merge.from()), word(merge.from()));
                    var into = standing.getOrDefault(word(merge.into()), word(merge.into()));
                    WORDS.stream().filter(word -> standing.getOrDefault(word, word).equals(from))
                            .forEach(word -> standing.put(word, into));
                }
                case Undo _ -> {
                    standing.clear();
                    standing.putAll(earlier.pop());
                }
                default -> {
                    // A merge of words that nobody wrote, or that are one already, changes nothing.
                }
            }
            var shown = new HashMap<String, Integer>();
            counts(room).forEach((word, count) -> {
                assertTrue(said.values().stream().anyMatch(words -> words.contains(word)),
                        word + " is shown and nobody stands by it");
                shown.merge(standing.getOrDefault(word, word), count, Integer::sum);
            });
            assertEquals(counted(said, standing), shown);
            assertEquals(said.size(), cloud(room).answers());
        }
        assertEquals(room.state(), room.replayed());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merging_and_undoing_it_gives_back_the_very_tally(@ForAll("answers") List<Command> before,
            @ForAll("words") String from, @ForAll("words") String into) {
        var room = room();
        before.forEach(room::submit);
        var cloud = cloud(room);
        long rev = room.state().rev();
        if (room.submit(merge(from, into)) instanceof Accepted && room.state().rev() > rev) {
            assertEquals(cloud.answers(), cloud(room).answers());
            assertEquals(cloud.terms().size() - 1, cloud(room).terms().size());
            room.accepted(new Undo());
        }
        assertEquals(cloud.terms(), cloud(room).terms());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_merge_counts_the_same_before_and_after_what_else_is_written(@ForAll("answers") List<Command> answers,
            @ForAll("words") String from, @ForAll("words") String into) {
        var first = List.<Command>of(new CastAnswer(1, RUN, new Written(List.of(from))),
                new CastAnswer(2, RUN, new Written(List.of(into))));
        var last = new ArrayList<>(answers);
        last.addAll(first);
        var early = room();
        first.forEach(early::accepted);
        early.accepted(merge(from, into));
        last.forEach(early::submit);
        var late = room();
        last.forEach(late::submit);
        late.accepted(merge(from, into));
        assertEquals(counts(late), counts(early));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoever_takes_back_and_answers_anew_is_as_if_only_the_last_had_been_said(@ForAll("answers") List<Command> answers) {
        var room = room();
        answers.forEach(room::submit);
        var last = new TreeMap<Integer, Command>();
        answers.forEach(command -> {
            switch (command) {
                case CastAnswer cast -> last.put(cast.seat(), cast);
                case TakeBackAnswer back -> last.remove(back.seat());
                default -> throw new IllegalArgumentException(command.toString());
            }
        });
        var plain = room();
        last.descendingMap().values().forEach(plain::accepted);
        assertEquals(cloud(plain).terms(), cloud(room).terms());
        assertEquals(cloud(plain).answers(), cloud(room).answers());
        last.keySet().forEach(seat -> room.accepted(new TakeBackAnswer(seat, RUN)));
        assertEquals(List.of(), cloud(room).terms());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    private static Map<String, Integer> counted(Map<Integer, Set<String>> said, Map<String, String> standing) {
        var counts = new HashMap<String, Integer>();
        said.values().forEach(words -> words.stream().map(word -> standing.getOrDefault(word, word)).distinct()
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    private static Cloud cloud(SteppedSession room) {
        return assertInstanceOf(Cloud.class, Objects.requireNonNull(PollView.of(room.state(), "cloud")).result());
    }

    private static Map<String, Integer> counts(SteppedSession room) {
        return cloud(room).terms().stream().collect(Collectors.toMap(Term::key, Term::count));
    }
}
