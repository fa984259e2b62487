package org.quarterdeck.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.kind.QuestionDescription;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.Workshop;

/** Summarizes a segment in one line: its kind and its settings. */
final class SegmentSummary {

    private SegmentSummary() {}

    static String of(Segment segment, Workshop workshop, MessageBundle words) {
        var facts = new ArrayList<String>();
        switch (segment.content()) {
            case SlideContent slide -> {
            }
            case Poll poll -> poll(poll, workshop, facts, words);
            case Breakout breakout -> facts.add(words.text("kind.breakout") + ", " + (breakout.size() > 0
                    ? words.text("guide.groups_of", breakout.size())
                    : words.text("guide.groups_number", breakout.groups())));
            case Simulation simulation -> facts.add(words.text("kind.simulation"));
        }
        if (segment.at() != null) {
            facts.add(words.text("guide.at", segment.at().toString()));
        }
        var without = segment.cuts().isEmpty()
                ? List.<Integer>of()
                : workshop.cuts().stream().filter(length -> !segment.cuts().contains(length)).toList();
        if (!without.isEmpty()) {
            facts.add(words.text("guide.cuts", without.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return String.join(" · ", facts);
    }

    private static void poll(Poll poll, Workshop workshop, List<String> facts, MessageBundle words) {
        facts.add(QuestionDescription.of(poll.question(), "").name().in(words.tag()));
        if (poll.seconds() != null) {
            facts.add(words.text("guide.seconds", poll.seconds()));
        }
        if (poll.rounds() > 1) {
            facts.add(words.text("guide.twice"));
        }
        if (poll.compare() != null) {
            int other = workshop.indexOf(poll.compare());
            facts.add(words.text("guide.compared",
                    other < 0 ? poll.compare() : SegmentNames.of(workshop.segments().get(other))));
        }
        if (poll.optional()) {
            facts.add(words.text("guide.optional"));
        }
    }
}
