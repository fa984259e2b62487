package org.quarterdeck.session.privacy;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.i18n.MessageBundle;

/**
 * The page "What is stored" in words, the same on phones and in the program's window.
 *
 * @param title the heading
 * @param parts the parts below it
 * @param rightToLeft whether it is written from right to left
 */
public record StoredText(String title, List<Part> parts, boolean rightToLeft) {

    private static final String BUNDLE = "stored";

    /** One part with its heading. */
    public record Part(String title, List<String> paragraphs) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public StoredText {
        parts = List.copyOf(parts);
    }

    /** Returns the page in a language that phones speak, or in English. */
    public static StoredText in(String lang, StoredFacts facts) {
        return of(MessageBundle.of(BUNDLE, lang), facts);
    }

    /** Returns the page in the language of the program's windows. */
    public static StoredText inProgramLanguage(StoredFacts facts) {
        return of(MessageBundle.ofProgram(BUNDLE), facts);
    }

    private static StoredText of(MessageBundle words, StoredFacts facts) {
        var parts = new ArrayList<Part>();
        parts.add(part(words, "stored.people", words.text("stored.people_text")));
        parts.add(part(words, "stored.answers", words.text("stored.answers_text")));
        parts.add(part(words, "stored.commitments", words.text("stored.commitments_text")));
        parts.add(part(words, "stored.phone", words.text("stored.phone_text")));
        parts.add(part(words, "stored.place", words.text("stored.place_text")));
        parts.add(part(words, "stored.seen", words.text("stored.seen_text", facts.smallestGroup())));
        parts.add(part(words, "stored.time", facts.months() == 0
                ? words.text("stored.time_until")
                : words.text("stored.time_months", facts.months())));
        if (facts.team()) {
            parts.add(part(words, "stored.team", words.text("stored.team_may"),
                    words.text("stored.team_without", facts.smallestGroup())));
        }
        return new StoredText(words.text("stored.title"), parts, words.rightToLeft());
    }

    private static Part part(MessageBundle words, String title, String... paragraphs) {
        return new Part(words.text(title), List.of(paragraphs));
    }
}
