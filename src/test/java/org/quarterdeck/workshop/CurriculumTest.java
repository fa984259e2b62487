package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.workshop.parser.SegmentWords;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Each point of the four sources is taught in the 90-minute workshop: on the segment named here, in words that are found
 * there, on the slide or in its notes. The point's first letter is the source that the segment credits.
 */
class CurriculumTest {

    private static final Map<String, Integer> POINTS = Map.of("A", 8, "B", 9, "C", 5, "D", 10);

    private static final String TAUGHT = """
            A1  | welcome         | two words that most of us use as if they were one
            A1  | look-alike      | What differs is what goes on in their heads
            A2  | same-monday     | Efficiency Vision Processes People
            A2  | same-monday     | Keeps things steady Drives the change
            A2  | same-monday     | Are we doing it right? Is it the right thing to do?
            A3  | need-both       | managing slowly becomes maintenance
            A4  | when-which      | Tasks in good order do not help when the strategy must change
            A4  | when-which      | Good processes do not invent anything new
            A4  | when-which      | a vision and some trust
            A5  | without-a-title | they see past today's list, they see what could be
            A6  | case-queue      | every test result is checked by hand
            A6  | case-first-move | the director watched the queue
            A6  | case-backlog    | did it in person
            A6  | case-quality    | chased the managers whose teams did not improve
            A6  | case-manageship | believed to be leading an initiative
            A6  | what-it-cost    | Teams reacted and never got ahead
            A6  | what-it-cost    | turn a short opening into something that multiplies
            A6  | rewrite-lesson  | Shared the queue out
            A6  | rewrite-lesson  | Asked for ideas
            A7  | multiplies      | managing keeps a system going. Leading changes it
            A7  | multiplies      | teams adapt faster
            A8  | compass-after   | where you want to be in half a year
            A8  | commitment      | we go on growing from here
            B1  | look-alike      | being good at one does not make you good at the other
            B2  | what-each-adds  | Trains that run on time
            B2  | what-each-adds  | Numbers and standards
            B3  | what-each-adds  | gets the tree off the track
            B3  | what-each-adds  | Values to share
            B4  | four-corners    | You cannot have one without the other for long
            B4  | four-corners    | it all runs, and nobody knows what for
            B5  | your-team       | Most of us lean one way
            B5  | four-corners    | new ideas die, and so does the mood
            B6  | what-each-adds  | Ownership, handed over
            B6  | what-each-adds  | The details The direction
            B7  | multiplies      | by example and by shared values, not by control from the top
            B8  | multiplies      | people notice at once when words and deeds differ
            B8  | rewrite-lesson  | Showing beats telling
            B9  | compass-before  | take stock of yourself
            B9  | small-steps     | Keep using your strong side, and train the other one
            C1  | what-it-cost    | Letting go of what you do well yourself is hard
            C2  | hat-invoices    | lets the invoices write themselves
            C2  | hat-invoices    | New ideas are for processes too
            C3  | people-and-systems | ask everyone for ideas, the front line first
            C3  | people-and-systems | Hire managers who share your values
            C3  | people-and-systems | Creates new systems
            C4  | one-ship        | A ship that plans only for today forgets where it is going
            C5  | commitment      | hand to someone who can do it, to get an hour for what lies ahead
            C5  | both-hats       | how you would define the two now, in your own words
            D1  | five-strengths  | makes it safe to try something new
            D1  | five-strengths  | Motivates and gives room
            D2  | five-strengths  | turns an idea into a plan that all can follow
            D3  | without-a-title | trains the new people
            D4  | hat-no-speeches | Good management has a power of its own
            D5  | need-both       | a leader backs the bold project. A manager builds what carries it
            D6  | when-which      | the better you know both hats, the more jobs you can do
            D6  | four-corners    | everyone burns, nothing gets done
            D6  | four-corners    | one turns the plan round, the other keeps the rest on track
            D7  | when-which      | While the work is being done When things change
            D7  | when-which      | When the deadline presses When ideas are wanted
            D8  | small-steps     | Listen until they are done
            D8  | small-steps     | Tasks on a timeline
            D9  | small-steps     | Ask a colleague or a mentor how you come across
            D9  | small-steps     | find one person who does both well
            D10 | both-hats       | neither is better
            """;

    record Lesson(String point, String segment, String words) {

        static Lesson of(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return new Lesson(cells.get(0), cells.get(1), cells.get(2));
        }

        String source() {
            return point.substring(0, 1);
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
        assertTrue(SegmentWords.of(segment).contains(lesson.words()), lesson + " is not in: " + SegmentWords.of(segment));
        assertTrue(segment.sources().contains(lesson.source()), lesson.segment() + " credits " + segment.sources());
    }

    @Test
    void no_point_is_left_out() {
        var taught = new TreeMap<String, TreeSet<Integer>>();
        for (var lesson : lessons()) {
            taught.computeIfAbsent(lesson.source(), s -> new TreeSet<>()).add(Integer.valueOf(lesson.point().substring(1)));
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
