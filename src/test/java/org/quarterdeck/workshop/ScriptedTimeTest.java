package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.ScriptedTime.NoteLabels;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A built-in workshop tried against a clock: it ends in time, with minutes to spare, and nobody is talked at for long. */
class ScriptedTimeTest {

    private static final double SLACK = 1e-6;

    static Stream<Workshop> workshops() {
        return Stream.of("leadership-and-management", "leadership-and-management-de").map(ScriptedTimeTest::workshop);
    }

    static Stream<Arguments> lengths() {
        return workshops().flatMap(workshop -> Stream.of(Arguments.of(workshop, 45, 43), Arguments.of(workshop, 90, 85),
                Arguments.of(workshop, 180, 172)));
    }

    private static Workshop workshop(String name) {
        return WorkshopParser.read(Path.of("assets/workshops", name)).workshop();
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void what_is_planned_leaves_slack_at_each_length(Workshop workshop, int cut, double most) {
        double planned = workshop.cutTo(cut).segments().stream().mapToDouble(Segment::minutes).sum();
        assertTrue(planned <= most, cut + " minutes are planned as " + planned);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void what_is_said_read_voted_and_talked_about_fits_into_what_is_planned_part_by_part(Workshop workshop, int cut,
            double most) {
        var run = workshop.cutTo(cut);
        double all = ScriptedTime.minutes(run, run.segments());
        assertTrue(all <= most, cut + " minutes take " + all);
        var counted = new LinkedHashMap<String, Double>();
        var part = "";
        for (var segment : run.segments()) {
            part = Objects.requireNonNullElse(segment.part(), part);
            counted.merge(part, ScriptedTime.of(run, segment).minutes(), Double::sum);
        }
        for (var planned : run.parts()) {
            double minutes = counted.getOrDefault(planned.name(), 0.0);
            assertTrue(minutes > 0 && minutes <= planned.minutes() + SLACK,
                    () -> String.format(Locale.ROOT, "%s at %d minutes: %.1f planned, %.1f counted", planned.name(), cut,
                            planned.minutes(), minutes));
        }
        assertEquals(run.parts().size(), counted.size());
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void ninety_minutes_have_twelve_of_talk_in_pairs_outside_breakouts(Workshop workshop) {
        var run = workshop.cutTo(90);
        double pairs = run.segments().stream().filter(s -> !(s.content() instanceof Breakout))
                .mapToDouble(s -> ScriptedTime.pairMinutes(run, s)).sum();
        assertTrue(pairs >= 12, pairs + " minutes in pairs");
    }

    static Stream<Workshop> allWorkshops() {
        return Stream.concat(workshops(), Stream.of("follow-up", "follow-up-de").map(ScriptedTimeTest::workshop));
    }

    @ParameterizedTest
    @MethodSource("allWorkshops")
    void nothing_takes_a_minute_to_say(Workshop workshop) {
        var labels = NoteLabels.of(workshop.lang());
        for (var segment : workshop.segments()) {
            double seconds = ScriptedTime.spoken(segment, labels.say());
            assertTrue(seconds > 0 && seconds < 60, segment.id() + " takes " + seconds + " s to say");
        }
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void two_rounds_are_parted_by_two_minutes_of_talk(Workshop workshop) {
        for (var segment : workshop.segments()) {
            var poll = segment.poll();
            if (poll != null && poll.rounds() == 2) {
                assertEquals(2, ScriptedTime.pairMinutes(workshop, segment), segment.id());
            }
        }
    }

    @Test
    void counts_words_not_signs() {
        assertEquals(4, ScriptedTime.words("Watched the queue → shared"));
        assertEquals(0, ScriptedTime.words(" … "));
    }
}
