package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.dialect.DeckDialect;
import org.quarterdeck.workshop.parser.dialect.SpokenDeck;
import org.quarterdeck.workshop.parser.dialect.SpokenText;
import org.quarterdeck.workshop.parser.markdown.PictureCheck;
import org.quarterdeck.workshop.parser.markdown.Prose;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.SegmentSource;
import org.quarterdeck.workshop.parser.source.SourceLines;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.quarterdeck.workshop.parser.yaml.ForeignKeys;
import org.quarterdeck.workshop.parser.yaml.YamlBlock;
import org.quarterdeck.workshop.parser.yaml.YamlFields;
import org.quarterdeck.workshop.parser.yaml.YamlReader;

/** Builds a workshop from the lines of its file. */
final class WorkshopBuilder {

    /** Whether the file was written as a speech, whose words are kept from the room. */
    private final boolean spoken;
    private final SourceLines lines;
    private final DiagnosticCollector faults;
    private final PictureCheck pictures;

    WorkshopBuilder(SourceLines lines, DiagnosticCollector faults, PictureCheck pictures) {
        // The dialect last: it takes a third of the time that the whole reading takes.
        this.spoken = SpokenDeck.is(lines) && DeckDialect.of(lines) == DeckDialect.PLAIN;
        this.lines = spoken ? SourceLines.of(SpokenText.commented(String.join("\n", lines.between(0, lines.count())))) : lines;
        this.faults = faults;
        this.pictures = pictures;
    }

    Workshop build() {
        var scan = new FileSplitter(lines, faults);
        var frontKeys = keys(scan.front(), scan.frontOpening());
        var head = ForeignHead.of(lines);
        var front = FrontMatterReader.read(frontKeys, pictures, head);
        var drafts = scan.stretches().stream().map(this::draft).toList();
        boolean told = ForeignKeys.warn(Stream.concat(Stream.of(frontKeys), drafts.stream().map(SegmentDraft::keys)).toList(),
                () -> Optional.of(DeckDialect.of(lines)).filter(DeckDialect::foreign).map(DeckDialect::tool));
        if (!told && head == null && !frontKeys.has("title") && DeckDialect.surelyForeign(lines)) {
            faults.warning(SourcePosition.atIndex(0), "this looks like a " + DeckDialect.of(lines).tool()
                    + " deck: import it, which keeps its slides apart with their notes, columns and pictures");
        }
        if (spoken) {
            faults.warning(SourcePosition.atIndex(0),
                    "this looks like an iA Presenter deck, and what its speaker says is read as "
                            + "notes: import it, which writes them as such");
        }
        var ids = SegmentIds.of(drafts);
        var earlier = new SegmentScope(ids);
        var reader = new SegmentReader(front, earlier);
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < drafts.size(); i++) {
            var segment = reader.read(drafts.get(i), ids.get(i));
            segments.add(segment);
            earlier.add(segment);
            warnOfLostColumns(drafts.get(i), segment);
        }
        if (segments.isEmpty()) {
            faults.warning(SourcePosition.atIndex(Math.max(0, lines.count() - 1)),
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

    private void warnOfLostColumns(SegmentDraft draft, Segment segment) {
        var columns = draft.prose().columns();
        if (columns != null && segment.layout() != SlideLayout.TWO_COLS) {
            faults.warning(columns.place(), "`::right::` begins a second column with `layout: two-cols` alone: "
                    + "write that key, or take the line out");
        }
    }

    private SegmentDraft draft(SegmentSource stretch) {
        if (stretch.empty()) {
            faults.warning(stretch.opening(),
                    "this segment is empty and shows nothing: give it a heading, or take out one `---`");
        }
        var notes = stretch.notes().stream().flatMap(n -> Prose.notes(n, faults, pictures).stream()).toList();
        return new SegmentDraft(stretch, keys(stretch.keys(), stretch.opening()), Prose.read(stretch.body(), faults, pictures),
                notes);
    }

    private YamlFields keys(SegmentSource.@Nullable Span span, SourcePosition opening) {
        var keys = span == null
                ? new YamlBlock.Keys(opening, new LinkedHashMap<>())
                : YamlReader.read(lines, span.from(), span.to(), faults);
        return new YamlFields(keys, opening, faults);
    }
}
