package org.quarterdeck.ui.common;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws the parts of a screen one by one, so that a fault in one of them stops neither the others nor the room. It is logged, and
 * said in words until all parts are drawn again.
 */
public final class ViewFaults {

    private static final System.Logger LOG = System.getLogger(ViewFaults.class.getName());
    private final String key;
    private final Consumer<@Nullable String> say;
    private String known = "";

    /**
     * Creates it for a screen.
     *
     * @param key of the sentence, in the messages of the windows
     * @param say takes the sentence, or null once nothing is wrong any more
     */
    public ViewFaults(String key, Consumer<@Nullable String> say) {
        this.key = key;
        this.say = say;
    }

    /** Draws the parts in their order. */
    public void attempt(Runnable... parts) {
        var found = "";
        for (var part : parts) {
            try {
                part.run();
            } catch (RuntimeException fault) {
                found = fault.toString();
                if (!found.equals(known)) {
                    LOG.log(Level.ERROR, "A part of a screen could not be drawn; the room goes on.", fault);
                }
            }
        }
        if (found.isEmpty() != known.isEmpty()) {
            say.accept(found.isEmpty() ? null : UiMessages.text(key));
        }
        known = found;
    }
}
