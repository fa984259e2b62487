package org.quarterdeck.i18n;

import java.util.List;

/**
 * Something to tell people, not yet in words: a key and values. The words are looked up where they are shown.
 *
 * @param bundle the name of the message bundle that holds the key
 */
public record Message(String bundle, String key, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String bundle, String key, Object... values) {
        return new Message(bundle, key, List.of(values));
    }

    /** Returns the words in a language, or in English where there is no translation. */
    public String in(String tag) {
        return MessageBundle.of(bundle, tag).text(key, values.toArray());
    }

    /** Returns the words in English. */
    public String english() {
        return in(Languages.ENGLISH);
    }
}
