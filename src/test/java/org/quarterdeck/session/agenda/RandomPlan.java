package org.quarterdeck.session.agenda;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentContent;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.SlideMaterial;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

/** A room with any plan: slides and polls that rest on each other, in some cuts, with and without notes for the late. */
final class RandomPlan {

    private static final List<String> NOTES = List.of("Late? Leave it out.", "Late? Hands only.", "Late? One minute, no talk.",
            "Late? Do not drop it: you need it.", "Ask who has one.", "Keine Zeit? Weglassen.");
    private static final List<Set<Integer>> CUTS = List.of(Set.of(), Set.of(30, 60, 90), Set.of(60, 90), Set.of(90));

    private RandomPlan() {}

    static RoomState room(Random random) {
        var segments = new ArrayList<Segment>();
        var polls = new ArrayList<String>();
        int many = 3 + random.nextInt(14);
        for (int i = 0; i < many; i++) {
            var id = "s" + i;
            boolean asks = random.nextInt(3) > 0;
            var earlier = polls.isEmpty() || random.nextBoolean() ? null : polls.get(random.nextInt(polls.size()));
            segments.add(segment(id, asks ? poll(earlier) : new SlideContent(), random, i + 1));
            if (asks) {
                polls.add(id);
            }
        }
        int minutes = random.nextBoolean() ? 60 : 0;
        var whole = new Workshop("Any", null, "en", minutes, List.of(30, 60, 90), Poles.DEFAULT, Map.of(), Theme.BRIGHT, null,
                segments);
        return RoomState.fresh(WorkshopFixture.start(), whole.cutTo(60));
    }

    /** Past sessions of a plan, in which some segments took anything up to half an hour, always the same; sometimes none. */
    static PastTimes usual(Random random, Workshop workshop) {
        var times = new HashMap<String, Duration>();
        workshop.segments().stream().filter(segment -> random.nextInt(3) == 0)
                .forEach(segment -> times.put(segment.id(), Duration.ofSeconds(random.nextInt(1_800))));
        return random.nextInt(4) == 0 ? PastTimes.NONE : PastTimes.of(workshop, Collections.nCopies(PastTimes.LEAST, times));
    }

    private static Poll poll(@Nullable String compare) {
        return new Poll(new Choice(List.of("Yes", "No"), Set.of()), Reveal.ON_CLOSE, null, true, 1, compare, false, null, false);
    }

    private static Segment segment(String id, SegmentContent content, Random random, int line) {
        double minutes = random.nextInt(4) == 0 ? 0 : random.nextInt(24) / 2.0;
        boolean rest = content instanceof SlideContent && random.nextInt(6) == 0;
        List<Block> notes = random.nextBoolean()
                ? List.of()
                : List.of(new Block.Paragraph(List.of(new Inline.Text(NOTES.get(random.nextInt(NOTES.size()))))));
        var layout = content instanceof Poll ? SlideLayout.POLL : rest ? SlideLayout.BREAK : SlideLayout.TEXT;
        return new Segment(id, "Title of " + id, new AgendaSlot(null, minutes, null, CUTS.get(random.nextInt(CUTS.size()))),
                new SlideMaterial(layout, BuildMode.ALL, List.of()), content, null, notes, line);
    }
}
