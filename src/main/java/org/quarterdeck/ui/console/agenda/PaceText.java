package org.quarterdeck.ui.console.agenda;

import java.time.Duration;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.ui.common.UiMessages;

/**
 * Describes how far the session is from its plan. Less than a minute counts as on time: it cannot be made up for, and a
 * number that keeps changing distracts.
 */
public record PaceText(String words, Mood mood) {

    public enum Mood {
        CALM, LATE, VERY_LATE
    }

    private static final long VERY_LATE = 10;

    public static PaceText of(AgendaPace pace) {
        long minutes = Math.round(pace.drift().toSeconds() / 60.0);
        if (pace.drift().abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return new PaceText(UiMessages.text("pace.on_time"), Mood.CALM);
        }
        if (minutes < 0) {
            return new PaceText(UiMessages.text("pace.ahead", -minutes), Mood.CALM);
        }
        return new PaceText(UiMessages.text("pace.behind", minutes), minutes < VERY_LATE ? Mood.LATE : Mood.VERY_LATE);
    }
}
