package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.parser.SegmentWords;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Each point of the four sources is taught in the 90-minute workshop: on the segment named here, in words that are found
 * there: on the slide, in a poll, in the case, in a breakout or in the notes. A point's first letter is the source that the segment
 * credits; E are additions to them. What is in the notes alone is not taught.
 */
class CurriculumTest {

    private static final Map<String, Integer> POINTS = Map.of("A", 8, "B", 9, "C", 5, "D", 10, "E", 5);

    /** The source of each addition. */
    private static final Map<String, String> ADDITIONS = Map.of("E1", "D", "E2", "D", "E3", "C", "E4", "B", "E5", "C");

    private static final String TAUGHT = """
            A1  | welcome         | notes    | two words that most of us use as if they were one
            A1  | look-alike      | slide    | Both coordinate work and solve problems
            A2  | same-monday     | slide    | Efficiency Vision Processes People Stability Change
            A2  | same-monday     | slide    | Are we doing it right? Is it the right thing to do?
            A2  | compass-before  | poll     | Process first People first
            A3  | need-both       | slide    | managing slowly becomes maintenance
            A4  | growth-moments  | slide    | New strategy? Tidier tasks don’t get you there
            A4  | growth-moments  | slide    | New product? A smoother process doesn’t invent it
            A4  | growth-moments  | slide    | New trust? Closer supervision doesn’t build it
            A5  | without-a-title | slide    | they look past today’s list, others follow
            A5  | without-a-title | notes    | they see what could be
            A6  | case-queue      | case     | every test result is checked by hand
            A6  | case-queue      | case     | until there is enough data to automate it
            A6  | case-first-move | case     | Teams share it
            A6  | case-first-move | case     | Check it daily: an hour a day – Every morning, every evening
            A6  | case-quality    | case     | Call managers weekly: it sours – The answers came faster
            A6  | case-manageship | case     | Watched, cleared, chased: those are tasks
            A6  | case-manageship | case     | I took it for leading
            A6  | what-it-cost    | case     | “Just for now” went on for years
            A6  | what-it-cost    | case     | Teams kept reacting, never got ahead
            A6  | what-it-cost    | case     | No time for it, and no owner A chance to multiply, missed
            A6  | rewrite         | breakout | the director watched the queue
            A6  | rewrite-lesson  | slide    | shared it out
            A6  | rewrite-lesson  | slide    | asked for a better way
            A7  | multiplies      | slide    | Management runs it, leadership multiplies it
            A7  | multiplies      | slide    | teams adapt faster
            A8  | compass-after   | poll     | In six months, where do you want to be?
            A8  | commitment      | notes    | we go on growing from here
            B1  | look-alike      | slide    | two mindsets, two sets of skills Being strong in one says little about the other
            B2  | what-each-adds  | slide    | Trains that run on time
            B2  | what-each-adds  | slide    | High standards for all
            B3  | what-each-adds  | slide    | A reason to travel
            B3  | what-each-adds  | slide    | Values to share
            B3  | what-each-adds  | notes    | clears fallen trees off the line
            B4  | four-corners    | slide    | Inspired chaos In balance
            B4  | four-corners    | notes    | You cannot have one without the other for long
            B5  | compass-before  | poll     | which way do you lean
            B5  | four-corners    | slide    | Orderly but flat
            B6  | what-each-adds  | slide    | Ownership, handed over
            B6  | what-each-adds  | slide    | The details The direction
            B7  | show-it         | slide    | Shared values reach further than control
            B7  | show-it         | slide    | Openness, growth, purpose: people move themselves
            B8  | show-it         | slide    | Do first what you ask of others
            B8  | show-it         | slide    | Clear the way, then trust people
            B8  | show-it         | notes    | Purpose and autonomy keep people longer
            B9  | compass-before  | poll     | which way do you lean
            B9  | traits          | poll     | Which three will you work on?
            B9  | small-steps     | notes    | Keep using your strong side, and train the other one
            C1  | let-go          | slide    | Hard, because you are good at it Needed, because the place grows
            C1  | what-it-cost    | notes    | morale drops
            C2  | where-it-pinches | slide   | What gets in our way most? Where do hours leak away? What could run by itself?
            C2  | where-it-pinches | slide   | Three hours of invoices
            C2  | where-it-pinches | notes   | New ideas are for processes too
            C3  | people-and-systems | slide | Gathers people around an aim
            C3  | people-and-systems | slide | Asks for ideas
            C3  | people-and-systems | slide | Shows how it all fits
            C3  | people-and-systems | notes | Hire managers who share your values
            C4  | one-ship        | slide    | has the spyglass and watches the horizon
            C4  | one-ship        | notes    | A ship that plans only for today forgets where it is going
            C5  | let-go          | slide    | Hand over the day, win time for the horizon
            C5  | recall          | slide    | leading is …, managing is …
            D1  | five-strengths  | slide    | Listens and understands
            D1  | five-strengths  | slide    | Explains the why
            D1  | traits          | poll     | Motivating others
            D2  | five-strengths  | slide    | Solves problems
            D2  | five-strengths  | slide    | Plans the how
            D2  | five-strengths  | notes    | turns an idea into a plan that all can follow
            D3  | without-a-title | slide    | The most experienced one trains the newcomers
            D3  | without-a-title | slide    | Will you be assistant manager?
            D4  | what-each-adds  | slide    | High standards for all
            D4  | look-alike      | slide    | Being strong in one says little about the other
            D5  | five-strengths  | slide    | Limits risk Takes risks
            D5  | need-both       | notes    | a leader backs the bold project. A manager builds what carries it
            D6  | small-steps     | slide    | Two hats open doors
            D6  | hat-all-spark   | poll     | Everyone inspired, nothing finished
            D6  | when-which      | slide    | Off plan: fix it Wrong plan: change it
            D7  | when-which      | slide    | While you deliver In times of change
            D7  | when-which      | slide    | When a deadline is close When you need new ideas
            D7  | hat-deadline    | poll     | Deadline Friday
            D8  | small-steps     | slide    | Let people finish, then ask
            D8  | small-steps     | slide    | Set one goal for this week
            D8  | small-steps     | slide    | Put tasks on a timeline
            D9  | small-steps     | slide    | Ask how you manage Ask how you lead
            D9  | small-steps     | slide    | Copy someone with both
            D10 | both-hats       | slide    | Give people a reason to travel. Then
            D10 | both-hats       | notes    | neither is better
            E1  | without-a-title | slide    | Leading is influence
            E2  | when-which      | slide    | Keep the pace up Keep spirits up
            E3  | one-ship        | slide    | The captain steers by the first officer’s log
            E4  | small-steps     | slide    | Know what your team can do
            E5  | people-and-systems | slide | Who creates the systems? Our sources disagree.
            """;

    record Lesson(String point, String segment, String where, String words) {

        static Lesson of(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return new Lesson(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }

        String source() {
            return ADDITIONS.getOrDefault(point, point.substring(0, 1));
        }

        boolean seen() {
            return !where.equals("notes");
        }
    }

    private static final Workshop WORKSHOP = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management"))
            .workshop().cutTo(90);

    static List<Lesson> lessons() {
        return TAUGHT.lines().map(Lesson::of).toList();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void is_taught_where_the_table_says(Lesson lesson) {
        int index = WORKSHOP.indexOf(lesson.segment());
        assertNotEquals(-1, index, "no such segment in 90 minutes: " + lesson.segment());
        var segment = WORKSHOP.segments().get(index);
        var text = lesson.seen() ? SegmentWords.shown(segment) : SegmentWords.notes(segment);
        assertTrue(text.contains(lesson.words()), lesson + " is not in: " + text);
        assertTrue(segment.sources().contains(lesson.source()), lesson.segment() + " credits " + segment.sources());
        assertTrue(!lesson.seen() || lesson.where().equals(where(segment)), lesson + " stands in a " + where(segment));
    }

    /** What the room sees of a segment: a beat, a decision or a run of the case, a poll, a breakout, or a slide. */
    private static String where(Segment segment) {
        if (segment.caseName() != null) {
            return "case";
        }
        return switch (segment.content()) {
            case Poll poll -> "poll";
            case Breakout breakout -> "breakout";
            case Simulation simulation -> "case";
            case SlideContent slide -> "slide";
        };
    }

    @Test
    void no_point_is_in_the_notes_only() {
        var said = lessons().stream().map(Lesson::point).collect(Collectors.toCollection(TreeSet::new));
        lessons().stream().filter(Lesson::seen).map(Lesson::point).forEach(said::remove);
        assertEquals(Set.of(), said, "nobody sees these");
    }

    /** What a room of 45 minutes takes home, each on something that it sees. */
    @Test
    void the_shortest_length_still_teaches_five_points() {
        var brief = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management")).workshop().cutTo(45);
        for (var point : List.of("A2", "A6", "B4", "D7", "D10")) {
            assertTrue(lessons().stream().anyMatch(l -> l.point().equals(point) && l.seen() && brief.indexOf(l.segment()) >= 0),
                    point);
        }
    }

    @Test
    void no_point_is_left_out() {
        var taught = new TreeMap<String, TreeSet<Integer>>();
        for (var lesson : lessons()) {
            taught.computeIfAbsent(lesson.point().substring(0, 1), s -> new TreeSet<>())
                    .add(Integer.valueOf(lesson.point().substring(1)));
        }
        var all = new TreeMap<String, TreeSet<Integer>>();
        POINTS.forEach((source, most) -> all.put(source,
                IntStream.rangeClosed(1, most).boxed().collect(TreeSet::new, TreeSet::add, TreeSet::addAll)));
        assertEquals(all, taught);
    }

    @Test
    void every_segment_that_teaches_something_names_where_it_comes_from() {
        var teaching = Stream.of(SlideLayout.CONTRAST, SlideLayout.STATEMENT, SlideLayout.QUADRANT).toList();
        for (var segment : WORKSHOP.segments()) {
            assertTrue(!teaching.contains(segment.layout()) || !segment.sources().isEmpty(), segment.id());
        }
    }
}
