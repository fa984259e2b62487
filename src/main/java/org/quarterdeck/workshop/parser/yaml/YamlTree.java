package org.quarterdeck.workshop.parser.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.quarterdeck.workshop.parser.source.UnsafeMarkupCheck;
import org.quarterdeck.workshop.parser.source.WorkshopText;
import org.quarterdeck.workshop.parser.yaml.YamlBlock.Entry;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of a block of keys from the parser's events, so that aliases do not grow, tags do not run and nesting is
 * limited.
 */
final class YamlTree {

    /** A problem that does not prevent the rest from being read. */
    record Complaint(SourcePosition place, String message, Severity severity) {

        Complaint(SourcePosition place, String message) {
            this(place, message, Severity.ERROR);
        }

        void tell(DiagnosticCollector faults) {
            if (severity == Severity.ERROR) {
                faults.error(place, message);
            } else {
                faults.warning(place, message);
            }
        }

        static Complaint twice(String key, SourcePosition place) {
            return new Complaint(place, "`" + key + "` is written twice here: keep one");
        }
    }

    private static final int DEEPEST = 8;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(WorkshopText.MOST_BYTES).build();

    private final int firstLine;
    private final int lastLine;
    private final Iterator<Event> events;
    private final List<Complaint> complaints = new ArrayList<>();

    /** Covers the lines from {@code from} to before {@code to}, counted from 0. */
    YamlTree(SourceLines lines, int from, int to) {
        this.firstLine = from;
        this.lastLine = Math.max(from, to - 1);
        this.events = new ParserImpl(SETTINGS,
                new StreamReader(SETTINGS, String.join("\n", lines.between(from, to)) + "\n"));
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** Returns the keys; empty if there are only comments. */
    YamlBlock.Keys read() throws YamlSyntaxException {
        events.next(); // the stream's start
        if (events.next().getEventId() == ID.StreamEnd) {
            return new YamlBlock.Keys(SourcePosition.atIndex(firstLine), new LinkedHashMap<>());
        }
        var root = value(events.next(), 0);
        events.next(); // the document's end
        var after = events.next();
        if (after.getEventId() != ID.StreamEnd) {
            throw new YamlSyntaxException(place(after), "there is more than one document in it");
        }
        return switch (root) {
            case YamlBlock.Keys keys -> keys;
            case YamlBlock.Scalar s -> throw new YamlSyntaxException(root.place(), "this is no `key: value`");
            case YamlBlock.Items i -> throw new YamlSyntaxException(root.place(), "this is a list, and keys belong here");
            case YamlBlock.Unread u -> throw new YamlSyntaxException(root.place(), "there is nothing to read");
        };
    }

    private YamlBlock value(Event event, int depth) throws YamlSyntaxException {
        if (depth > DEEPEST) {
            throw new YamlSyntaxException(place(event), "it is nested too deeply");
        }
        complainOfTricks(event);
        return switch (event.getEventId()) {
            case Scalar -> {
                var scalar = (ScalarEvent) event;
                yield new YamlBlock.Scalar(place(event), scalar.getValue(), scalar.isPlain());
            }
            case SequenceStart -> items(event, depth);
            case MappingStart -> keys(event, depth);
            default -> new YamlBlock.Unread(place(event));
        };
    }

    private YamlBlock items(Event start, int depth) throws YamlSyntaxException {
        var items = new ArrayList<YamlBlock>();
        for (var event = events.next(); event.getEventId() != ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new YamlBlock.Items(place(start), items);
    }

    private YamlBlock keys(Event start, int depth) throws YamlSyntaxException {
        var entries = new LinkedHashMap<String, Entry>();
        for (var event = events.next(); event.getEventId() != ID.MappingEnd; event = events.next()) {
            var key = value(event, depth + 1);
            var entry = new Entry(key.place(), value(events.next(), depth + 1));
            reportMarkup(entry.key(), entry.value());
            if (!(key instanceof YamlBlock.Scalar name)) {
                complaints.add(new Complaint(key.place(), "a key must be one word, this is a list or a block"));
            } else if (entries.putIfAbsent(name.text(), entry) != null) {
                complaints.add(Complaint.twice(name.text(), key.place()));
            }
        }
        return new YamlBlock.Keys(place(start), entries);
    }

    /** Reports markup at the key, regardless of the layout of its value. Nested keys report their own. */
    private void reportMarkup(SourcePosition key, YamlBlock value) {
        switch (value) {
            case YamlBlock.Scalar scalar -> {
                var markup = UnsafeMarkupCheck.inValue(scalar.text());
                if (markup != null) {
                    complaints.add(new Complaint(key, markup.message(), markup.severity()));
                }
            }
            case YamlBlock.Items items -> items.items().forEach(item -> reportMarkup(key, item));
            case YamlBlock.Keys below -> {
            }
            case YamlBlock.Unread unread -> {
            }
        }
    }

    private void complainOfTricks(Event event) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored || event instanceof AliasEvent) {
            complaints.add(new Complaint(place(event), "names (&) and references (*) aren't read here: write the value out, "
                    + "or in quotes where it begins with such a sign"));
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            complaints.add(new Complaint(place(event),
                    "tags (!) aren't read here: leave it out, or write the value in quotes where it begins with such a sign"));
        }
    }

    private SourcePosition place(Event event) {
        return place(event.getStartMark());
    }

    SourcePosition place(Optional<Mark> mark) {
        return mark.map(m -> new SourcePosition(Math.min(firstLine + m.getLine(), lastLine) + 1, m.getColumn() + 1))
                .orElse(SourcePosition.atIndex(firstLine));
    }
}
