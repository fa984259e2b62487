package org.quarterdeck.ui.common;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.i18n.DirectionMarks;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.i18n.ProgramLanguage;

/** The text of the facilitator's screens, by key: {@code assets/messages/ui.properties}, in the program's language. */
public final class UiMessages {

    private static volatile MessageBundle words = MessageBundle.ofProgram("ui");

    private UiMessages() {}

    private static MessageBundle words() {
        var kept = words;
        if (!kept.tag().equals(ProgramLanguage.tag())) {
            kept = MessageBundle.ofProgram("ui");
            words = kept;
        }
        return kept;
    }

    /** Returns the locale of the text, for dates and numbers beside it. */
    public static Locale locale() {
        return words().locale();
    }

    /** Returns the text of a key. */
    public static String text(String key) {
        return words().text(key);
    }

    /** Returns the text of a key with {@code {0}}, {@code {1}}, … filled in. */
    public static String text(String key, Object... values) {
        return words().text(key, values);
    }

    /** Returns a measure as it is written in a field. */
    public static String measure(double value) {
        return words().measure(value);
    }

    /** Returns a text of somebody's own, such as a title, as it stands among the words of a window. */
    public static String isolated(String own) {
        return DirectionMarks.isolated(own, words().rightToLeft());
    }

    /** Returns facts one after the other in the direction of the window; those that are empty are left out. */
    public static String facts(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).map(UiMessages::isolated).collect(Collectors.joining(" · "));
    }

    /** Returns the text of a message from another bundle, in the program's language. */
    public static String text(Message message) {
        return message.inProgramLanguage();
    }
}
