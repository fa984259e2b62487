package org.quarterdeck.workshop.parser;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentContent;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.SlideMaterial;
import org.quarterdeck.workshop.SourcePages;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SpellingSuggestion;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Creates a segment from its keys and its text: a slide, a poll, a breakout or a simulation. */
final class SegmentReader {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private final FrontMatterReader front;
    private final SegmentScope earlier;

    SegmentReader(FrontMatterReader front, SegmentScope earlier) {
        this.front = front;
        this.earlier = earlier;
    }

    /** Returns an empty slide. */
    static Segment blank(String id, int line) {
        return new Segment(id, "", AgendaSlot.ANY, new SlideMaterial(SlideLayout.TEXT, BuildMode.ALL, List.of()),
                new SlideContent(), null, List.of(), Math.max(1, line));
    }

    Segment read(SegmentDraft draft, String id) {
        earlier.begin(id);
        var keys = draft.keys();
        var minutes = keys.number("minutes", 0, FrontMatterReader.LONGEST);
        var caseName = keys.text("case");
        var shown = new ContentReader(draft, earlier).read();
        var build = keys.word("build", BuildMode.values(), usualBuild(shown.layout(), caseName != null));
        var cuts = cuts(keys);
        var content = shown.content() instanceof Simulation simulation
                ? simulation.goingOnFrom(earlier.playedUntil(simulation, cuts))
                : paged(shown, draft);
        var slot = new AgendaSlot(keys.text("part"), minutes == null ? 0 : minutes, at(keys), cuts);
        var material = new SlideMaterial(shown.layout(), build, shown.body(), sources(keys),
                draft.prose().heading(), draft.prose().backdrop());
        return new Segment(id, draft.prose().title(), slot, material, content, caseName, draft.notes(), draft.line());
    }

    private SegmentContent paged(ContentReader.Shown shown, SegmentDraft draft) {
        return shown.layout() == SlideLayout.SOURCES && shown.content() instanceof SlideContent
                ? new SlideContent(null,
                        SourcePages.of(List.copyOf(front.sources().values()), draft.prose().title(), shown.body()).size())
                : shown.content();
    }

    private static BuildMode usualBuild(SlideLayout layout, boolean inCase) {
        return switch (layout) {
            case CONTRAST, SIMULATION -> BuildMode.STEPS;
            case TEXT, BULLETS, TWO_COLS -> inCase ? BuildMode.STEPS : BuildMode.ALL;
            default -> BuildMode.ALL;
        };
    }

    private static @Nullable LocalTime at(YamlFields keys) {
        var text = keys.text("at");
        if (text == null) {
            return null;
        }
        var match = TIME.matcher(text);
        if (match.matches()) {
            try {
                return LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            } catch (DateTimeException e) {
                // Reported below, with every other text that is no time of day.
            }
        }
        keys.error("at",
                "`at` is " + DiagnosticText.quoted(text) + ": write a time of day from \"0:00\" to \"23:59\", such as \"12:30\"");
        return null;
    }

    private Set<Integer> cuts(YamlFields keys) {
        var cuts = new TreeSet<>(keys.wholes("cuts", 1, FrontMatterReader.LONGEST));
        for (var cut : cuts) {
            if (!front.cuts().contains(cut)) {
                keys.warning("cuts", "`cuts` names " + cut + ", a length that the workshop does not list: "
                        + (front.cuts().isEmpty()
                                ? "write `cuts: [" + cut + "]` at the top of the file, or leave it out"
                                : "one of " + DiagnosticText.listed(front.cuts().stream().map(String::valueOf).toList())));
            }
        }
        return cuts;
    }

    private List<String> sources(YamlFields keys) {
        var sources = keys.texts("sources");
        for (var source : sources) {
            if (!front.sources().containsKey(source)) {
                var known = Stream
                        .concat(SpellingSuggestion.to(source, front.sources().keySet()).stream(),
                                front.sources().keySet().stream())
                        .distinct().toList();
                keys.warning("sources",
                        "`sources` names " + DiagnosticText.quoted(source) + ", which the workshop does not list: "
                                + (known.isEmpty()
                                        ? "write it under `sources:` at the top of the file"
                                        : "one of " + DiagnosticText.listed(known)));
            }
        }
        return sources;
    }
}
