package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.workshop.Fault.Severity;
import org.quarterdeck.workshop.Yaml.Entry;
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
 * Builds the tree of a block of keys from the parser's events, so that nothing is resolved that could grow (aliases),
 * run (tags) or nest without end.
 */
final class YamlTree {

    /** Something wrong that doesn't keep the rest from being read. */
    record Complaint(Place place, String message, Severity severity) {

        Complaint(Place place, String message) {
            this(place, message, Severity.ERROR);
        }

        void tell(Faults faults) {
            if (severity == Severity.ERROR) {
                faults.error(place, message);
            } else {
                faults.warning(place, message);
            }
        }

        static Complaint twice(String key, Place place) {
            return new Complaint(place, "`" + key + "` is written twice here: keep one");
        }
    }

    private static final int DEEPEST = 8;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(FileText.MOST_BYTES).build();

    private final int firstLine;
    private final int lastLine;
    private final Iterator<Event> events;
    private final List<Complaint> complaints = new ArrayList<>();

    /** The lines from {@code from} to before {@code to}, counted from 0. */
    YamlTree(Lines lines, int from, int to) {
        this.firstLine = from;
        this.lastLine = Math.max(from, to - 1);
        this.events = new ParserImpl(SETTINGS,
                new StreamReader(SETTINGS, String.join("\n", lines.between(from, to)) + "\n"));
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** Its keys, none where there is nothing but comments. */
    Yaml.Keys read() throws YamlUnreadable {
        events.next(); // the stream's start
        if (events.next().getEventId() == ID.StreamEnd) {
            return new Yaml.Keys(Place.atIndex(firstLine), new LinkedHashMap<>());
        }
        var root = value(events.next(), 0);
        events.next(); // the document's end
        var after = events.next();
        if (after.getEventId() != ID.StreamEnd) {
            throw new YamlUnreadable(place(after), "there is more than one document in it");
        }
        return switch (root) {
            case Yaml.Keys keys -> keys;
            case Yaml.Scalar s -> throw new YamlUnreadable(root.place(), "this is no `key: value`");
            case Yaml.Items i -> throw new YamlUnreadable(root.place(), "this is a list, and keys belong here");
            case Yaml.Unread u -> throw new YamlUnreadable(root.place(), "there is nothing to read");
        };
    }

    private Yaml value(Event event, int depth) throws YamlUnreadable {
        if (depth > DEEPEST) {
            throw new YamlUnreadable(place(event), "it is nested too deeply");
        }
        complainOfTricks(event);
        return switch (event.getEventId()) {
            case Scalar -> {
                var scalar = (ScalarEvent) event;
                yield new Yaml.Scalar(place(event), scalar.getValue(), scalar.isPlain());
            }
            case SequenceStart -> items(event, depth);
            case MappingStart -> keys(event, depth);
            default -> new Yaml.Unread(place(event));
        };
    }

    private Yaml items(Event start, int depth) throws YamlUnreadable {
        var items = new ArrayList<Yaml>();
        for (var event = events.next(); event.getEventId() != ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new Yaml.Items(place(start), items);
    }

    private Yaml keys(Event start, int depth) throws YamlUnreadable {
        var entries = new LinkedHashMap<String, Entry>();
        for (var event = events.next(); event.getEventId() != ID.MappingEnd; event = events.next()) {
            var key = value(event, depth + 1);
            var entry = new Entry(key.place(), value(events.next(), depth + 1));
            complainOfMarkup(entry.key(), entry.value());
            if (!(key instanceof Yaml.Scalar name)) {
                complaints.add(new Complaint(key.place(), "a key must be one word, this is a list or a block"));
            } else if (entries.putIfAbsent(name.text(), entry) != null) {
                complaints.add(Complaint.twice(name.text(), key.place()));
            }
        }
        return new Yaml.Keys(place(start), entries);
    }

    /** At the key, however its value is laid out; the keys below it have told of theirs. */
    private void complainOfMarkup(Place key, Yaml value) {
        switch (value) {
            case Yaml.Scalar scalar -> {
                var markup = Hazards.inValue(scalar.text());
                if (markup != null) {
                    complaints.add(new Complaint(key, markup.message(), markup.severity()));
                }
            }
            case Yaml.Items items -> items.items().forEach(item -> complainOfMarkup(key, item));
            case Yaml.Keys below -> {
            }
            case Yaml.Unread unread -> {
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

    private Place place(Event event) {
        return place(event.getStartMark());
    }

    Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(Math.min(firstLine + m.getLine(), lastLine) + 1, m.getColumn() + 1))
                .orElse(Place.atIndex(firstLine));
    }
}
