package org.quarterdeck.question.kind;

import java.util.List;
import org.quarterdeck.i18n.MessageBundle;

/** The words of captions, by key: {@code assets/messages/captions*.properties}. */
record CaptionMessages(MessageBundle words) {

    /** @param lang a BCP 47 tag; English where there is no translation */
    static CaptionMessages of(String lang) {
        return new CaptionMessages(MessageBundle.of("captions", lang));
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** Joins the parts of a sentence. */
    String list(Iterable<String> parts) {
        return String.join(words.text("next"), parts);
    }

    String mean(double mean) {
        return words.mean(mean);
    }

    String number(int count) {
        return words.count(count);
    }

    /** Returns a share as text. A share that rounds to 0 or 100 per cent without being it is shown as such. */
    String share(int percent, int part, int whole) {
        return words.share(percent, whole == 0 ? 0 : (double) part / whole);
    }

    /** Adds to the last of a list's first parts how many more there are. */
    List<String> more(List<String> told, int all) {
        if (all > told.size() && !told.isEmpty()) {
            told.set(told.size() - 1, text("cloud.more", told.getLast(), number(all - told.size())));
        }
        return told;
    }
}
