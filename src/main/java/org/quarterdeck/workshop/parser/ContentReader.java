package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.SegmentContent;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.parser.yaml.ForeignKeys;
import org.quarterdeck.workshop.parser.yaml.KnownKeys;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Determines the kind of a segment and reads its content. */
final class ContentReader {

    private static final List<SlideLayout> WRITTEN = Stream.of(SlideLayout.values()).filter(SlideLayout::written).toList();

    /** The content of a segment, its layout, and the text around the content. */
    record Shown(SegmentContent content, SlideLayout layout, List<Block> body) {}

    private final SegmentDraft draft;
    private final YamlFields keys;
    private final SegmentScope earlier;

    ContentReader(SegmentDraft draft, SegmentScope earlier) {
        this.draft = draft;
        this.keys = draft.keys();
        this.earlier = earlier;
    }

    Shown read() {
        var shown = content();
        UnsupportedContentCheck.warnOfPictures(keys, shown.layout(), shown.body(), draft.prose().backdrop());
        return shown;
    }

    private Shown content() {
        var kinds = kinds();
        for (var extra : kinds.subList(Math.min(1, kinds.size()), kinds.size())) {
            keys.error(extra, "a segment is a poll, a breakout or a simulation, and this one begins as `" + kinds.getFirst()
                    + "`: give `" + extra + "` a segment of its own");
        }
        if (!kinds.isEmpty() && keys.has("layout")) {
            keys.warning("layout", "`layout` has no effect beside `" + kinds.getFirst() + "`, which has its own: leave it out");
        }
        return switch (kinds.isEmpty() ? "" : kinds.getFirst()) {
            case "poll" -> poll();
            case "breakout", "groups" -> breakout();
            case "simulation" -> simulation();
            default -> slide();
        };
    }

    /** Returns the keys that determine the kind, in the order written. */
    private List<String> kinds() {
        var kinds = new ArrayList<String>();
        for (var key : keys.names()) {
            boolean grouping = key.equals("breakout") || (key.equals("groups") && !keys.has("breakout"));
            if (grouping || key.equals("poll") || key.equals("simulation")) {
                kinds.add(key);
            }
        }
        return kinds;
    }

    private Shown poll() {
        int at = keys.word("poll", QuestionKind.words());
        if (at < 0) {
            KnownKeys.checkSegment(keys, KnownKeys.ANY, "this segment");
            return asText();
        }
        var kind = QuestionKind.named(QuestionKind.words().get(at));
        KnownKeys.checkSegment(keys, KnownKeys.poll(kind), "a `" + kind.word() + "` poll");
        if (draft.prose().title().isEmpty()) {
            keys.warning("poll", "this poll asks nothing: write its question as a heading, such as `# What do you think?`");
        }
        var asked = new QuestionReader(keys, draft.prose().blocks()).read(kind);
        if (!(asked.question() instanceof Question.Spectrum spectrum && spectrum.pairs().isEmpty())) {
            UnsupportedContentCheck.warn(keys, "poll", asked.rest());
        }
        return new Shown(new PollReader(keys, earlier).read(asked.question()), SlideLayout.POLL, asked.rest());
    }

    private Shown breakout() {
        KnownKeys.checkSegment(keys, KnownKeys.BREAKOUT, "a breakout");
        return new Shown(new BreakoutReader(keys, earlier).read(), SlideLayout.BREAKOUT, draft.prose().blocks());
    }

    private Shown simulation() {
        int at = keys.word("simulation", SimulationReader.MODELS);
        if (at < 0) {
            KnownKeys.checkSegment(keys, KnownKeys.ANY, "this segment");
            return asText();
        }
        KnownKeys.checkSegment(keys, KnownKeys.SIMULATION, "a simulation");
        var simulation = new SimulationReader(keys, earlier).read(SimulationReader.MODELS.get(at));
        UnsupportedContentCheck.warn(keys, "simulation", draft.prose().blocks());
        return new Shown(simulation, SlideLayout.SIMULATION, draft.prose().blocks());
    }

    private Shown slide() {
        int at = ForeignKeys.holdsLayout(keys)
                ? -1
                : keys.wordOrDefault("layout", WRITTEN.stream().map(SlideLayout::key).toList());
        if (at < 0) {
            KnownKeys.checkSegment(keys, keys.has("layout") ? KnownKeys.ANY : KnownKeys.SLIDE, "a slide");
            return asText();
        }
        var layout = WRITTEN.get(at);
        var body = draft.prose().blocks();
        KnownKeys.checkSegment(keys, layout == SlideLayout.QUADRANT ? KnownKeys.PLANE_SLIDE : KnownKeys.SLIDE,
                "a slide with the layout `" + layout.key() + "`");
        if (layout == SlideLayout.CONTRAST) {
            UnsupportedContentCheck.warnBesidesPairs(keys, body);
        }
        if (layout == SlideLayout.CONTRAST && body.stream().noneMatch(ContentReader::pairs)) {
            keys.error("layout", "this `contrast` has no table of two columns: write one, such as `| Management | Leadership |`, "
                    + "then `| --- | --- |`, then a row for each pair");
        }
        if (layout == SlideLayout.PICTURE && Block.pictures(body).isEmpty() && draft.prose().backdrop().isEmpty()) {
            keys.warning("layout", "this `picture` has none: write ![what it shows](file.png)");
        }
        return new Shown(switch (layout) {
            case QUADRANT -> new SlideContent(new PlaneReader(keys).shown(body));
            case TWO_COLS -> columns();
            default -> new SlideContent();
        }, layout, body);
    }

    private SlideContent columns() {
        var columns = draft.prose().columns();
        if (columns == null) {
            keys.warning("layout", "this `two-cols` has one column: write a line `::right::` where the second begins");
        }
        return columns == null ? new SlideContent() : SlideContent.columns(columns.left());
    }

    private static boolean pairs(Block block) {
        return block instanceof Block.Table table && table.header().size() == 2 && !table.rows().isEmpty();
    }

    private Shown asText() {
        var body = draft.prose().blocks();
        boolean listed = body.stream().anyMatch(Block.Items.class::isInstance);
        return new Shown(new SlideContent(), listed ? SlideLayout.BULLETS : SlideLayout.TEXT, body);
    }
}
