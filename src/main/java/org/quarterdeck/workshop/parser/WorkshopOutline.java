package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SegmentSource;
import org.quarterdeck.workshop.parser.source.SourceLines;

/**
 * The places of the workshop's keys and of its segments in a text, without reading what they say. An editor moves, copies and
 * removes segments by it.
 *
 * @param front the lines of the workshop's keys, or null if there are none
 */
public record WorkshopOutline(@Nullable Lines front, List<Place> segments) {

    /** A range of lines from 0; {@code to} is exclusive. */
    public record Lines(int from, int to) {}

    /**
     * The lines of a segment, from 0.
     *
     * @param from its first line: its {@code ---}, or what follows the workshop's keys
     * @param own whether its first line is a {@code ---} of its own
     * @param keys the lines of its keys, or null
     * @param body the first line of its text
     * @param to the line after its last
     */
    public record Place(int from, boolean own, @Nullable Lines keys, int body, int to) {}

    public WorkshopOutline {
        segments = List.copyOf(segments);
    }

    public static WorkshopOutline of(String text) {
        var lines = SourceLines.of(text);
        var splitter = new FileSplitter(lines, new DiagnosticCollector(""));
        var stretches = splitter.stretches();
        var places = new ArrayList<Place>();
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            int end = i + 1 < stretches.size() ? stretches.get(i + 1).open() : lines.count();
            places.add(new Place(stretch.own() ? stretch.open() : stretch.open() + 1, stretch.own(), lines(stretch.keys()),
                    stretch.body().firstLine(), end));
        }
        return new WorkshopOutline(lines(splitter.front()), places);
    }

    private static @Nullable Lines lines(SegmentSource.@Nullable Span span) {
        return span == null ? null : new Lines(span.from(), span.to());
    }
}
