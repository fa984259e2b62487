package org.quarterdeck.workshop.editing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The text of a workshop, some segments of which can have other words. Segments are told by the ids that they had when the text
 * was first read. Lines end with a line feed, as {@link LineEnds} has them.
 */
public final class RewordedText {

    private static final String SEPARATOR = "---\n";

    private final String file;
    private final Path folder;
    private final String text;
    private final SegmentedText segments;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> wrong;

    private RewordedText(ParseResult reading, String text) {
        this.file = reading.file();
        this.folder = reading.folder();
        this.text = text;
        this.segments = SegmentedText.of(text);
        this.wrong = reading.faults().stream().map(Diagnostic::message).collect(Collectors.toSet());
        for (int i = 0; i < Math.min(segments.count(), reading.workshop().segments().size()); i++) {
            places.put(reading.workshop().segments().get(i).id(), i);
        }
    }

    /** @param text the exact text of the file, with whatever line ends */
    public static RewordedText of(String file, String text, Path folder) {
        var plain = LineEnds.of(text).text();
        return new RewordedText(WorkshopParser.read(file, plain, folder), plain);
    }

    /** Returns the text without any change. */
    public String text() {
        return text;
    }

    /** Returns the text of a segment, from its {@code ---} to the next, or empty if the file has no such segment. */
    public Optional<String> source(String id) {
        return Optional.ofNullable(places.get(id)).map(segments::source);
    }

    /** Returns what a person types of a segment's text: all but its {@code ---} and the empty lines around it. */
    public static String words(String source) {
        var below = source.startsWith(SEPARATOR) ? source.substring(SEPARATOR.length()) : source;
        return below.replaceFirst("^\\n+", "").stripTrailing();
    }

    /** Returns a segment's text with other words between what stands around them. */
    public static String source(String before, String words) {
        var old = words(before);
        int at = old.isEmpty() ? before.length() : before.indexOf(old);
        var typed = words.replace("\r\n", "\n").replaceFirst("^\\n+", "").stripTrailing();
        return before.substring(0, at) + typed + before.substring(at + old.length());
    }

    /** Returns a text in which the lines that one text lost for another are replaced alike, where that was line for line. */
    public static String alike(String text, String before, String after) {
        var old = LineMerge.lines(before);
        var now = LineMerge.lines(after);
        var matches = LineDifference.matches(old, now);
        var replaced = new HashMap<String, String>();
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            int end = i;
            while (end < old.size() && matches[end] < 0) {
                end++;
            }
            int there = end < old.size() ? matches[end] : now.size();
            for (; i < end && there - next == end - i; i++) {
                replaced.put(old.get(i), now.get(next++));
            }
            i = end;
            next = there + 1;
        }
        return LineMerge.lines(text).stream().map(line -> replaced.getOrDefault(line, line)).collect(Collectors.joining());
    }

    /** Returns the text with other sources of segments, by id. Empty if it would not be read as the same number of segments. */
    public Optional<String> with(Map<String, String> sources) {
        var changed = Optional.of(text);
        for (var each : sources.entrySet()) {
            var place = places.get(each.getKey());
            changed = place == null
                    ? Optional.empty()
                    : changed.flatMap(now -> SegmentedText.of(now).replace(place, each.getValue())).map(SegmentChange::text);
        }
        return changed;
    }

    /** Parses a changed text. */
    public ParseResult read(String changed) {
        return WorkshopParser.read(file, changed, folder);
    }

    /** Returns whether the text without any change has no such fault. */
    public boolean isNew(Diagnostic fault) {
        return !wrong.contains(fault.message());
    }

    /** Returns whether a fault is an error that the text without any change has not. */
    public boolean isNewError(Diagnostic fault) {
        return fault.severity() == Diagnostic.Severity.ERROR && isNew(fault);
    }

    /** Returns the segment of a changed text that has the place of the one with that id. */
    public Optional<Segment> segment(ParseResult changed, String id) {
        return Optional.ofNullable(places.get(id)).filter(place -> place < changed.workshop().segments().size())
                .map(place -> changed.workshop().segments().get(place));
    }
}
