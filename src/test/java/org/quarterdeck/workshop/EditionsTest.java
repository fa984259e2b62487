package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.ScriptedTime.NoteLabels;
import org.quarterdeck.workshop.parser.SegmentWords;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The editions of a built-in workshop are one workshop in two languages, so that what rooms answered can be laid side by side. */
class EditionsTest {

    private static ParseResult reading(String name) {
        return WorkshopParser.read(Path.of("assets/workshops", name));
    }

    /** What two editions share of a segment. */
    private static List<Object> build(Segment segment) {
        return Stream.of(segment.id(), segment.layout(), segment.build(), segment.minutes(), segment.cuts(), segment.sources(),
                segment.body().size(), segment.buildItems(), segment.part() != null, Objects.toString(segment.caseName()),
                content(segment.content())).toList();
    }

    private static List<Object> content(SegmentContent content) {
        return switch (content) {
            case Poll p -> List.of(p.question().type(), options(p.question()), p.reveal(), p.rounds(),
                    Objects.toString(p.compare()), p.optional(), p.shuffle(),
                    p.told() == null ? -1 : Objects.requireNonNullElse(p.told().option(), -1));
            case Breakout b -> List.of(b.assign(), b.tasks().size(), b.capture().size(), b.places().size(), b.vote());
            case Simulation s -> List.of(s.polls(), s.months(), s.until(), s.told(), s.leading(), new TreeMap<>(s.parameters()));
            case SlideContent s -> List.of(s.pages(), s.left(), s.plane() == null);
        };
    }

    private static List<Integer> options(Question question) {
        return switch (question) {
            case Question.Choice q -> List.of(q.options().size());
            case Question.Multiple q -> List.of(q.options().size(), q.most());
            case Question.Scale q -> List.of(q.statements().size(), q.points());
            case Question.Spectrum q -> List.of(q.pairs().size());
            case Question.Ranking q -> List.of(q.options().size());
            case Question.Points q -> List.of(q.options().size(), q.total());
            case Question.Words q -> List.of(q.most());
            case Question.Text q -> List.of(q.length());
            case Question.Quadrant q -> List.of(q.corners().size());
        };
    }

    @ParameterizedTest
    @CsvSource({"leadership-and-management, leadership-and-management-de", "follow-up, follow-up-de"})
    void have_the_same_ids_kinds_and_numbers_of_options_in_the_same_order(String one, String other) {
        assertEquals(reading(one).workshop().segments().stream().map(EditionsTest::build).toList(),
                reading(other).workshop().segments().stream().map(EditionsTest::build).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadership-and-management", "leadership-and-management-de", "follow-up", "follow-up-de"})
    void read_without_a_fault_and_help_with_the_same_things_on_every_slide(String name) {
        var reading = reading(name);
        assertEquals(List.of(), reading.faults());
        var labels = NoteLabels.of(reading.workshop().lang());
        for (var segment : reading.workshop().segments()) {
            for (var label : List.of(labels.say(), labels.ask(), labels.expect(), labels.late())) {
                assertTrue(!SegmentWords.noted(segment, label).isEmpty(), segment.id() + " has no " + label);
            }
            assertEquals(segment.poll() != null, !SegmentWords.noted(segment, labels.land()).isEmpty(), segment.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"leadership-and-management, follow-up", "leadership-and-management-de, follow-up-de"})
    void are_asked_again_after_two_weeks_where_they_stand_in_the_very_words_of_the_first_time(String first, String later) {
        var then = compass(first);
        var now = compass(later);
        assertEquals(then.title(), now.title());
        assertEquals(Objects.requireNonNull(then.poll()).question(), Objects.requireNonNull(now.poll()).question());
    }

    private static Segment compass(String name) {
        var workshop = reading(name).workshop();
        return workshop.segments().get(workshop.indexOf("compass-before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"follow-up", "follow-up-de"})
    void take_ten_minutes_to_follow_up(String name) {
        var workshop = reading(name).workshop();
        double planned = workshop.segments().stream().mapToDouble(Segment::minutes).sum();
        assertTrue(planned <= 10, name + " is planned as " + planned);
    }
}
