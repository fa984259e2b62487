package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/** Short ways to read what a test writes down. */
public final class ParsedWorkshop {

    public static final Path NOWHERE = Path.of("no-such-folder");
    private static final String FRONT = "---\ntitle: T\ncuts: [45, 90]\nsources: {A: One, B: Two}\n---\n";

    private ParsedWorkshop() {}

    static ParseResult text(String text) {
        return WorkshopParser.read("w.md", text, NOWHERE);
    }

    /** The segments below a workshop's keys, which end with line 5. */
    public static ParseResult below(String segments) {
        return text(FRONT + segments);
    }

    public static List<Segment> clean(String segments) {
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

    public static List<String> faults(ParseResult reading) {
        return reading.faults().stream().map(Diagnostic::toString).toList();
    }
}
