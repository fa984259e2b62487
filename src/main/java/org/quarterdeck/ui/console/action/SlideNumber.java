package org.quarterdeck.ui.console.action;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;

/** The number of a slide, typed digit by digit, which Enter then goes to. It is forgotten after a while, or by any other key. */
public final class SlideNumber {

    private static final int MOST_DIGITS = 4;
    private static final Duration REMEMBERED = Duration.seconds(6);

    private final Consumer<String> say;
    private final PauseTransition forget = new PauseTransition(REMEMBERED);
    private String digits = "";

    /** @param say shows which slide it is */
    public SlideNumber(Consumer<String> say) {
        this.say = say;
        forget.setOnFinished(over -> digits = "");
    }

    public void digit(int digit, List<Segment> segments) {
        digits = digits.length() < MOST_DIGITS ? digits + digit : String.valueOf(digit);
        forget.playFromStart();
        int number = Integer.parseInt(digits);
        say.accept(number >= 1 && number <= segments.size()
                ? UiMessages.text("jump.to", number, SegmentNames.of(segments.get(number - 1)))
                : UiMessages.text("jump.none", number, segments.size()));
    }

    public boolean typed() {
        return !digits.isEmpty();
    }

    /** Returns the number and forgets it; 0 if there is none. */
    public int take() {
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        digits = "";
        forget.stop();
        return number;
    }
}
