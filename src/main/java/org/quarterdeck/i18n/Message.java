package org.quarterdeck.i18n;

import java.util.List;
import java.util.function.Function;

/**
 * Something to tell people, not yet in words: a key and values, which may be messages themselves. The words are looked up
 * where they are shown.
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
        return filled(MessageBundle.of(bundle, tag), part -> part.in(tag));
    }

    /** Returns the words in English. */
    public String english() {
        return in(Languages.ENGLISH);
    }

    /** Returns the words in the language of the program's windows. */
    public String inProgramLanguage() {
        return filled(MessageBundle.ofProgram(bundle), Message::inProgramLanguage);
    }

    private String filled(MessageBundle messages, Function<Message, String> words) {
        return messages.text(key,
                values.stream().map(value -> value instanceof Message part ? words.apply(part) : value).toArray());
    }
}
