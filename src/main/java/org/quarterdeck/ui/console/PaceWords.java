package org.quarterdeck.ui.console;

import java.time.Duration;
import org.quarterdeck.session.Pace;
import org.quarterdeck.ui.kit.Messages;

/**
 * How far the session is from its plan, in words. Within a minute it is on time: nobody can mend less than that, and a
 * number that keeps moving only worries.
 */
record PaceWords(String words, Mood mood) {

    enum Mood {
        CALM, LATE, VERY_LATE
    }

    private static final long VERY_LATE = 10;

    static PaceWords of(Pace pace) {
        long minutes = Math.round(pace.drift().toSeconds() / 60.0);
        if (pace.drift().abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return new PaceWords(Messages.text("pace.on_time"), Mood.CALM);
        }
        if (minutes < 0) {
            return new PaceWords(Messages.text("pace.ahead", -minutes), Mood.CALM);
        }
        return new PaceWords(Messages.text("pace.behind", minutes), minutes < VERY_LATE ? Mood.LATE : Mood.VERY_LATE);
    }
}
