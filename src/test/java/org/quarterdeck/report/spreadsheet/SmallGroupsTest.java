package org.quarterdeck.report.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.ComparisonResult.Before;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;

/** Somebody who has every report, table and comparison of a session subtracts one from another: no group of few people comes out. */
class SmallGroupsTest {

    private static final int MOST = 14;
    private static final String FIRST = "first";
    private static final String AGAIN = "again";
    private static final String OTHER = "other";

    /** Who answered the three questions: a bit a seat; the second is laid beside the first. */
    private record Room(int first, int again, int other, int hands) {

        Set<Integer> seats(String run) {
            int bits = switch (run) {
                case FIRST -> first;
                case AGAIN -> again;
                default -> other;
            };
            return IntStream.rangeClosed(1, MOST).filter(seat -> (bits & (1 << (seat - 1))) != 0).boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        int answers(String run) {
            return seats(run).size() + (run.equals(FIRST) ? hands : 0);
        }

        SessionData data(ExportScope scope) {
            var both = new HashSet<>(seats(FIRST));
            both.retainAll(seats(AGAIN));
            var before = new Before("Before", counts(FIRST), new PairedShift(both.size(), both.size(), List.of()));
            var runs = List.of(run(FIRST, null), run(AGAIN, answers(FIRST) == 0 ? null : before), run(OTHER, null));
            var answers = new ArrayList<VisibleAnswers>();
            for (var run : List.of(FIRST, AGAIN, OTHER)) {
                seats(run).forEach(seat -> answers.add(answer(run, seat)));
                IntStream.rangeClosed(1, run.equals(FIRST) ? hands : 0).forEach(hand -> answers.add(answer(run, -hand)));
            }
            var summary = new Summary("s1", "Room", Instant.EPOCH, Instant.EPOCH, null, MOST, answers.size(), false);
            var recording = new Recording(WorkshopFixture.start(), List.of());
            var reading = new ParseResult(WorkshopFixture.small().slide("welcome").build(), List.of(), "", "", Path.of("."));
            return new SessionData(summary, new ReplayedSession(new SessionRecording(recording, reading), null, runs, Map.of(),
                    true), answers, List.of(), 0, ZoneOffset.UTC, scope);
        }

        private AskedRun run(String id, @Nullable Before before) {
            return new AskedRun(id, id, id, 1, 1, 1, Instant.EPOCH, null, counts(id), answers(id), MOST, 0, true, before);
        }

        private Result.Counts counts(String run) {
            return new Result.Counts(List.of(answers(run)), answers(run), run.equals(FIRST) ? hands : 0);
        }

        private static VisibleAnswers answer(String run, int seat) {
            var answer = new Answer.Picked(List.of(0));
            return new VisibleAnswers(new SavedAnswer("s1", run, run, 1, QuestionKind.CHOICE, seat, answer,
                    Instant.EPOCH.plus(Duration.ofSeconds(seat + 20L)), seat < 0), answer);
        }
    }

    /** Collects the sizes of the groups that the files tell of or that subtraction leaves. */
    private static List<Integer> learned(SessionData data) {
        var groups = new ArrayList<Integer>();
        var scope = data.scope();
        for (var run : data.session().runs()) {
            if (!scope.withholds(run)) {
                groups.add(run.answers());
            }
            var told = scope.before(run);
            if (!scope.withholds(run) && told != null) {
                groups.add(told.result().answers());
                int pairs = told.shift().pairs();
                if (pairs > 0) {
                    groups.addAll(List.of(pairs, told.result().answers() - pairs, run.answers() - pairs));
                }
            }
        }
        var lines = AnswerTable.of(data, new Random(7)).stream().filter(line -> line.answer() != null).toList();
        for (var run : List.of(FIRST, AGAIN, OTHER)) {
            var phones = persons(lines, run);
            int hands = (int) lines.stream().filter(line -> line.saved().run().equals(run) && line.saved().byHand()).count();
            groups.addAll(List.of(phones.size(), hands));
        }
        var first = persons(lines, FIRST);
        var again = persons(lines, AGAIN);
        var both = new HashSet<>(first);
        both.retainAll(again);
        if (!both.isEmpty()) {
            groups.addAll(List.of(both.size(), first.size() - both.size(), again.size() - both.size()));
        }
        return groups;
    }

    private static Set<Integer> persons(List<AnswerTable.Line> lines, String run) {
        return lines.stream().filter(line -> line.saved().run().equals(run)).map(AnswerTable.Line::person)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Property
    void no_report_or_table_and_no_difference_of_two_tells_of_fewer_people_than_the_setting(
            @ForAll @IntRange(max = (1 << MOST) - 1) int first, @ForAll @IntRange(max = (1 << MOST) - 1) int again,
            @ForAll @IntRange(max = (1 << MOST) - 1) int other, @ForAll @IntRange(max = 7) int hands,
            @ForAll @IntRange(min = ExportScope.LEAST, max = ExportScope.MOST) int smallest) {
        var room = new Room(first, again, other, hands);
        for (int size : learned(room.data(ExportScope.withholdingBelow(smallest)))) {
            assertTrue(size == 0 || size >= smallest, () -> size + " people of " + room);
        }
    }

    @Test
    void the_same_person_has_one_number_in_a_file_but_where_the_movement_of_the_same_people_is_withheld() {
        int all = (1 << 10) - 1;
        var usual = lines(new Room(all, all, all, 0));
        assertEquals(persons(usual, FIRST), persons(usual, AGAIN));
        assertEquals(persons(usual, FIRST), persons(usual, OTHER));
        var one = lines(new Room(all, all >> 1, all, 0));
        assertEquals(persons(one, FIRST), persons(one, OTHER));
        var apart = new HashSet<>(persons(one, FIRST));
        apart.retainAll(persons(one, AGAIN));
        assertEquals(Set.of(), apart, "who stayed away the second time could be told");
        assertEquals(9, persons(one, AGAIN).size());
        assertNotEquals(Set.of(), persons(one, FIRST));
    }

    private static List<AnswerTable.Line> lines(Room room) {
        return AnswerTable.of(room.data(ExportScope.withholdingBelow(5)), new Random(7));
    }

    /** The trainer's other rooms, each with so many answers to the one question. */
    private record Rooms(List<Integer> sizes, int smallestGroup) implements CohortSource {

        @Override
        public List<Cohort> asked(Set<String> fingerprints, int round, String except) {
            return IntStream.range(0, sizes.size()).filter(room -> sizes.get(room) > 0 && !except.equals("s" + room))
                    .mapToObj(room -> new Cohort("s" + room, RunTally.of(QuestionKind.CHOICE,
                            IntStream.range(0, sizes.get(room)).<Answer>mapToObj(one -> new Answer.Picked(List.of(0))).toList())))
                    .toList();
        }
    }

    @Property
    void no_difference_of_the_totals_over_other_rooms_tells_of_a_room_of_few_people(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 12) Integer> sizes,
            @ForAll @IntRange(min = ExportScope.LEAST, max = ExportScope.MOST) int smallest) throws ArchiveException {
        var rooms = new Rooms(sizes, smallest);
        var question = new Question.Choice(List.of("a", "b"), Set.of());
        var totals = new TreeSet<Integer>(Set.of(0));
        for (int room = -1; room < sizes.size(); room++) {
            var found = CohortComparison.of("Question", question, 1, "s" + room, rooms);
            totals.add(found == null ? 0 : found.result().answers());
        }
        for (int one : totals) {
            for (int another : totals) {
                assertTrue(one == another || Math.abs(one - another) >= smallest || bothTold(sizes, smallest, one, another),
                        () -> one + " and " + another + " of " + sizes);
            }
        }
    }

    /** Returns whether two totals differ since each leaves out another room of enough people. */
    private static boolean bothTold(List<Integer> sizes, int smallest, int one, int another) {
        int all = sizes.stream().filter(size -> size >= smallest).mapToInt(Integer::intValue).sum();
        return sizes.contains(all - one) && sizes.contains(all - another) && all - one >= smallest && all - another >= smallest;
    }
}
