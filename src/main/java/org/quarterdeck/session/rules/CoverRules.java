package org.quarterdeck.session.rules;

import java.time.Duration;
import java.time.Instant;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.CoverCommand.BeginBreak;
import org.quarterdeck.session.command.CoverCommand.LayCover;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.CoverCommand.ToggleFreeze;
import org.quarterdeck.session.command.CoverCommand.Uncover;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.event.CoverEvent.CoverChanged;
import org.quarterdeck.session.event.CoverEvent.ScreenFrozen;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.state.RoomState;

/** The rules for what covers the slide on the projector. */
final class CoverRules {

    private CoverRules() {}

    static RuleDecision decide(RoomState room, CoverCommand command, Instant now) {
        return switch (command) {
            case ToggleCover toggle ->
                changed(room, room.cover().is(toggle.kind()) ? ScreenCover.NONE : ScreenCover.of(toggle.kind()));
            case LayCover lay -> changed(room, ScreenCover.of(lay.kind()));
            case BeginBreak begin -> changed(room, ScreenCover.pause(begin.title(), now.plus(begin.length())));
            case Uncover uncover -> changed(room, ScreenCover.NONE);
            case ToggleFreeze freeze -> Accept.of(new ScreenFrozen(room.frozen() == null));
        };
    }

    /** Moves the end of the break that is shown over the slide. */
    static RuleDecision lengthen(RoomState room, Instant end, Duration more, Instant now) {
        var from = TimeRules.later(end, now);
        return changed(room, ScreenCover.pause(room.cover().title(), TimeRules.later(from.plus(more), now)));
    }

    private static RuleDecision changed(RoomState room, ScreenCover cover) {
        return cover.equals(room.cover()) ? Accept.of() : Accept.of(new CoverChanged(cover));
    }
}
