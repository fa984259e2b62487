package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent.QuestionAdded;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Workshop;

/**
 * Decides on an unplanned question, which becomes a segment after the current one. An open vote is closed for as long as the
 * question takes, and its result is not shown.
 */
final class AdHocQuestion {

    private static final int LONGEST = 200;
    private static final int MOST_OPTIONS = 12;

    private AdHocQuestion() {}

    static RuleDecision decide(RoomState room, Ask ask, Instant now) {
        var misfit = misfit(ask);
        if (misfit != null) {
            return misfit;
        }
        var added = new QuestionAdded(room.index() + 1, freeId(room.workshop()), ask.title().strip(), ask.question());
        var shown = new SessionEvent.SegmentShown(added.index(), 0);
        var there = EventReplay.apply(EventReplay.apply(room, new JournalEntry(room.rev(), now, added)),
                new JournalEntry(room.rev(), now, shown));
        var events = new ArrayList<SessionEvent>();
        events.add(added);
        events.addAll(SteeringRules.interrupting(room));
        events.add(shown);
        events.add(SteeringRules.newRun(there, now, 1));
        return SteeringRules.moved(room, new Accept(events, 0));
    }

    private static @Nullable RuleDecision misfit(Ask ask) {
        if (ask.title().isBlank() || ask.title().strip().length() > LONGEST) {
            return ExerciseRules.misfit("title", "refused.title_length", LONGEST);
        }
        var options = ask.question().options();
        if (ask.question().kind().hasOptions() && (options.size() < 2 || options.size() > MOST_OPTIONS)) {
            return ExerciseRules.misfit("options", "refused.option_count", MOST_OPTIONS);
        }
        return options.stream().anyMatch(option -> option.length() > LONGEST)
                ? ExerciseRules.misfit("options", "refused.option_length", LONGEST)
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
