package org.quarterdeck.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/** Lists the materials that the segments of a workshop need. */
final class MaterialsList {

    private MaterialsList() {}

    static List<String> of(Workshop workshop, MessageBundle words) {
        var lines = new ArrayList<String>();
        lines.add(words.text("guide.projector"));
        var polls = workshop.segments().stream().filter(s -> s.poll() != null).toList();
        if (!polls.isEmpty()) {
            lines.add(words.text("guide.phones", polls.size(), SegmentNames.of(polls.getFirst())));
        }
        for (var segment : workshop.segments()) {
            if (segment.content() instanceof Breakout breakout) {
                lines.add(words.text("guide.groups", SegmentNames.of(segment), needs(breakout, words)));
            }
        }
        return lines;
    }

    private static String needs(Breakout breakout, MessageBundle words) {
        var needs = new ArrayList<String>();
        needs.add(breakout.size() > 0
                ? words.text("guide.groups_of", breakout.size())
                : words.text("guide.groups_number", breakout.groups()));
        if (!breakout.places().isEmpty()) {
            needs.add(words.text("guide.places", String.join(", ", breakout.places())));
        }
        if (!breakout.tasks().isEmpty()) {
            needs.add(words.text("guide.sheets", breakout.tasks().size()));
        }
        return String.join("; ", needs);
    }
}
