package org.quarterdeck.workshop;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a segment of its keys and its text: a slide, a poll, a breakout or a simulation. */
final class SegmentReader {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");

    private final FrontMatter front;
    private final Earlier earlier;

    SegmentReader(FrontMatter front, Earlier earlier) {
        this.front = front;
        this.earlier = earlier;
    }

    /** A slide with nothing on it. */
    static Segment blank(String id, int line) {
        return new Segment(id, "", null, Layout.TEXT, 0, null, Set.of(), List.of(), Build.ALL, null, new Slide(), List.of(),
                List.of(), Math.max(1, line));
    }

    Segment read(Draft draft, String id) {
        var keys = draft.keys();
        var minutes = keys.number("minutes", 0, FrontMatter.LONGEST);
        var caseName = keys.text("case");
        var shown = new ContentReader(draft, earlier).read();
        var build = keys.word("build", Build.values(), usualBuild(shown.layout(), caseName != null));
        var cuts = cuts(keys);
        var content = shown.content() instanceof Simulation simulation
                ? simulation.goingOnFrom(earlier.playedUntil(simulation, cuts))
                : paged(shown, draft);
        return new Segment(id, draft.prose().title(), keys.text("part"), shown.layout(), minutes == null ? 0 : minutes, at(keys),
                cuts, sources(keys), build, caseName, content, shown.body(), draft.notes(), draft.line());
    }

    private Content paged(ContentReader.Shown shown, Draft draft) {
        return shown.layout() == Layout.SOURCES && shown.content() instanceof Slide
                ? new Slide(null,
                        SourcePages.of(List.copyOf(front.sources().values()), draft.prose().title(), shown.body()).size())
                : shown.content();
    }

    private static Build usualBuild(Layout layout, boolean inCase) {
        return switch (layout) {
            case CONTRAST, SIMULATION -> Build.STEPS;
            case TEXT, BULLETS -> inCase ? Build.STEPS : Build.ALL;
            default -> Build.ALL;
        };
    }

    private static @Nullable LocalTime at(Keyed keys) {
        var text = keys.text("at");
        if (text == null) {
            return null;
        }
        var match = TIME.matcher(text);
        if (match.matches()) {
            try {
                return LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            } catch (DateTimeException e) {
                // told below, with every other text that is no time of day
            }
        }
        keys.error("at", "`at` is " + Say.quoted(text) + ": write a time of day from \"0:00\" to \"23:59\", such as \"12:30\"");
        return null;
    }

    private Set<Integer> cuts(Keyed keys) {
        var cuts = new TreeSet<>(keys.wholes("cuts", 1, FrontMatter.LONGEST));
        for (var cut : cuts) {
            if (!front.cuts().contains(cut)) {
                keys.warning("cuts", "`cuts` names " + cut + ", a length that the workshop does not list: "
                        + (front.cuts().isEmpty()
                                ? "write `cuts: [" + cut + "]` at the top of the file, or leave it out"
                                : "one of " + Say.listed(front.cuts().stream().map(String::valueOf).toList())));
            }
        }
        return cuts;
    }

    private List<String> sources(Keyed keys) {
        var sources = keys.texts("sources");
        for (var source : sources) {
            if (!front.sources().containsKey(source)) {
                var known = Stream
                        .concat(Nearest.to(source, front.sources().keySet()).stream(), front.sources().keySet().stream())
                        .distinct().toList();
                keys.warning("sources", "`sources` names " + Say.quoted(source) + ", which the workshop does not list: "
                        + (known.isEmpty() ? "write it under `sources:` at the top of the file" : "one of " + Say.listed(known)));
            }
        }
        return sources;
    }
}
