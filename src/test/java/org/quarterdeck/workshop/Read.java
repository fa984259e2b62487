package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

/** Short ways to read what a test writes down. */
final class Read {

    static final Path NOWHERE = Path.of("no-such-folder");
    private static final String FRONT = "---\ntitle: T\ncuts: [45, 90]\nsources: {A: One, B: Two}\n---\n";

    private Read() {}

    static Reading text(String text) {
        return WorkshopReader.read("w.md", text, NOWHERE);
    }

    /** The segments below a workshop's keys, which end with line 5. */
    static Reading below(String segments) {
        return text(FRONT + segments);
    }

    static List<Segment> clean(String segments) {
        var reading = below(segments);
        assertEquals(List.of(), reading.faults());
        return reading.workshop().segments();
    }

    /** The only segment there is, read without a fault: its keys, then its text. */
    static Segment segment(String keys, String body) {
        var segments = clean("---\n" + keys + "\n---\n" + body);
        assertEquals(1, segments.size());
        return segments.getFirst();
    }

    static Poll poll(String keys, String body) {
        return assertInstanceOf(Poll.class, segment(keys, body).content());
    }

    static List<String> faults(Reading reading) {
        return reading.faults().stream().map(Fault::toString).toList();
    }
}
