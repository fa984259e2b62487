package org.quarterdeck.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Misfit;
import org.quarterdeck.session.Decision.Accept;
import org.quarterdeck.session.PollCommand.Ask;
import org.quarterdeck.session.PollEvent.QuestionAdded;
import org.quarterdeck.workshop.Build;
import org.quarterdeck.workshop.Layout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/** The question nobody planned: a segment that is in no file, after the one that was shown when it was asked. */
final class AddedQuestion {

    private static final int LONGEST = 200;
    private static final int MOST_OPTIONS = 12;

    private AddedQuestion() {}

    static Decision decide(RoomState room, Ask ask, Instant now) {
        var misfit = misfit(ask);
        if (misfit != null) {
            return PollRules.misfit(misfit);
        }
        var added = new QuestionAdded(room.index() + 1, freeId(room.workshop()), ask.title().strip(), ask.question());
        var shown = new Event.SegmentShown(added.index(), 0);
        var there = Replay.apply(Replay.apply(room, new Entry(room.rev(), now, added)), new Entry(room.rev(), now, shown));
        var events = new ArrayList<>(SteeringRules.leaving(room, added));
        events.add(shown);
        events.add(SteeringRules.newRun(there, now, 1));
        return SteeringRules.moved(room, new Accept(events, 0));
    }

    private static @Nullable Misfit misfit(Ask ask) {
        if (ask.title().isBlank() || ask.title().strip().length() > LONGEST) {
            return new Misfit("title", "A question has 1 to " + LONGEST + " characters.");
        }
        var options = switch (ask.question()) {
            case Question.Choice choice -> choice.options();
            case Question.Multiple multiple -> multiple.options();
            case Question.Ranking ranking -> ranking.options();
            case Question.Points points -> points.options();
            case Question.Scale _,Question.Spectrum _,Question.Words _,Question.Text _,Question.Quadrant _ -> List.of("", "");
        };
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            return new Misfit("options", "Give 2 to " + MOST_OPTIONS + " options.");
        }
        return options.stream().anyMatch(option -> option.length() > LONGEST)
                ? new Misfit("options", "An option has at most " + LONGEST + " characters.")
                : null;
    }

    private static String freeId(Workshop workshop) {
        int number = 1;
        while (workshop.indexOf("asked-" + number) >= 0) {
            number++;
        }
        return "asked-" + number;
    }
}
