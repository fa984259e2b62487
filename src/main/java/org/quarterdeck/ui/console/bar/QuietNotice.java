package org.quarterdeck.ui.console.bar;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.quarterdeck.ui.common.WrappedText;

/** A sentence above the bar of actions that needs no answer and goes by itself. It moves nothing else. */
public final class QuietNotice extends Label {

    private static final Duration SAID = Duration.seconds(6);
    private static final double WIDEST = 520;

    private final PauseTransition said = new PauseTransition(SAID);

    public QuietNotice() {
        setId("said");
        WrappedText.in(this);
        setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        said.setOnFinished(event -> say(""));
        visibleProperty().bind(textProperty().isNotEmpty());
    }

    /** Shows a sentence for a while. An empty one takes it away. */
    public void say(String sentence) {
        setText(sentence);
        if (sentence.isEmpty()) {
            said.stop();
        } else {
            said.playFromStart();
        }
    }
}
