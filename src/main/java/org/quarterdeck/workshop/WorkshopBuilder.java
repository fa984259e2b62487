package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a workshop together from its file's lines. */
final class WorkshopBuilder {

    private final Lines lines;
    private final Faults faults;
    private final Pictures pictures;

    WorkshopBuilder(Lines lines, Faults faults, Pictures pictures) {
        this.lines = lines;
        this.faults = faults;
        this.pictures = pictures;
    }

    Workshop build() {
        var scan = new FileScan(lines, faults);
        var frontKeys = keys(scan.front(), scan.frontOpening());
        var front = FrontMatter.read(frontKeys);
        var drafts = scan.stretches().stream().map(this::draft).toList();
        var ids = Ids.of(drafts);
        var earlier = new Earlier(ids);
        var reader = new SegmentReader(front, earlier);
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < drafts.size(); i++) {
            var segment = reader.read(drafts.get(i), ids.get(i));
            segments.add(segment);
            earlier.add(segment);
        }
        if (segments.isEmpty()) {
            faults.warning(Place.atIndex(Math.max(0, lines.count() - 1)),
                    "the workshop has no segment: write one below its keys, beginning with a heading such as `# Welcome`");
            segments.add(SegmentReader.blank("segment-1", lines.count()));
        }
        var workshop = front.with(segments);
        TimeCheck.of(workshop, frontKeys);
        var cuts = new CutCheck(workshop);
        for (int i = 0; i < drafts.size(); i++) {
            cuts.of(segments.get(i), drafts.get(i).keys());
        }
        return workshop;
    }

    private Draft draft(Stretch stretch) {
        if (stretch.empty()) {
            faults.warning(stretch.opening(),
                    "this segment is empty and shows nothing: give it a heading, or take out one `---`");
        }
        var notes = stretch.notes();
        return new Draft(stretch, keys(stretch.keys(), stretch.opening()), Prose.read(stretch.body(), faults, pictures),
                notes == null ? List.of() : Prose.notes(notes, faults, pictures));
    }

    private Keyed keys(Stretch.@Nullable Span span, Place opening) {
        var keys = span == null
                ? new Yaml.Keys(opening, new LinkedHashMap<>())
                : YamlReader.read(lines, span.from(), span.to(), faults);
        return new Keyed(keys, opening, faults);
    }
}
