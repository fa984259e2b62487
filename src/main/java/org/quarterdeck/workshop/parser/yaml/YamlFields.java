package org.quarterdeck.workshop.parser.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.parser.source.DiagnosticCollector;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.quarterdeck.workshop.parser.source.SpellingSuggestion;

/** Typed access to a block of keys. A value of the wrong kind is reported at its key and treated as absent. */
public final class YamlFields {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");

    private final YamlBlock.Keys keys;
    private final SourcePosition opening;
    private final DiagnosticCollector faults;

    /** {@code opening} is the position at which a missing key is reported. */
    public YamlFields(YamlBlock.Keys keys, SourcePosition opening, DiagnosticCollector faults) {
        this.keys = keys;
        this.opening = opening;
        this.faults = faults;
    }

    public Set<String> names() {
        return keys.entries().keySet();
    }

    public boolean has(String key) {
        return keys.entries().containsKey(key);
    }

    /** Returns the position of a key, or of the opening of its block. */
    public SourcePosition place(String key) {
        var entry = keys.entries().get(key);
        return entry == null ? opening : entry.key();
    }

    /** Returns the number of items in a key's list, including invalid ones, or -1 if there is none. */
    public int written(String key) {
        var entry = keys.entries().get(key);
        return entry != null && entry.value() instanceof YamlBlock.Items items ? items.items().size() : -1;
    }

    /** Returns whether the value was too broken to read, which has already been reported. */
    public boolean unread(String key) {
        var entry = keys.entries().get(key);
        return entry != null && entry.value() instanceof YamlBlock.Unread;
    }

    public void error(String key, String message) {
        faults.error(place(key), message);
    }

    public void warning(String key, String message) {
        faults.warning(place(key), message);
    }

    /** Returns one line of text, or null if the key is absent or empty. */
    @Nullable
    public String text(String key) {
        return one(key, "a text", YamlFields::collapsed);
    }

    /** Returns the id of another segment, or null if the key is absent. Reports an empty value. */
    @Nullable
    public String reference(String key) {
        var scalar = scalar(key, "the id of a segment above");
        if (scalar == null) {
            return null;
        }
        if (scalar.empty() || scalar.text().isBlank()) {
            error(key, "`" + key + "` names nothing: write the id of a segment above, or take the key out");
            return null;
        }
        return collapsed(scalar.text());
    }

    @Nullable
    public Integer whole(String key, int least, int most) {
        return one(key, "a number", text -> whole(key, "`" + key + "`", text, least, most));
    }

    public int whole(String key, int least, int most, int otherwise) {
        var number = whole(key, least, most);
        return number == null ? otherwise : number;
    }

    @Nullable
    public Double number(String key, double least, double most) {
        return one(key, "a number", text -> number(key, "`" + key + "`", text, least, most));
    }

    public boolean flag(String key, boolean otherwise) {
        var flag = one(key, "true or false", text -> switch (text) {
            case "true", "True", "TRUE" -> Boolean.TRUE;
            case "false", "False", "FALSE" -> Boolean.FALSE;
            default -> {
                error(key, "`" + key + "` is " + DiagnosticText.quoted(text) + ": write true or false");
                yield null;
            }
        });
        return flag == null ? otherwise : flag;
    }

    /**
     * Returns the index of the value in a list of words, or -1. Reports a value that is not in the list, even if it is empty.
     */
    public int word(String key, List<String> words) {
        return word(key, words, true);
    }

    /** Does the same with a warning in place of an error. */
    public int wordOrDefault(String key, List<String> words) {
        return word(key, words, false);
    }

    private int word(String key, List<String> words, boolean needed) {
        if (!has(key)) {
            return -1;
        }
        var scalar = scalar(key, "one of " + DiagnosticText.listed(words));
        if (scalar == null) {
            return -1;
        }
        int at = words.indexOf(scalar.text());
        if (at < 0) {
            var unknown = "unknown " + key + " " + DiagnosticText.quoted(collapsed(scalar.text()));
            var remedy = ": one of " + DiagnosticText.listed(words)
                    + SpellingSuggestion.to(scalar.text(), words).map(near -> "; did you mean `" + near + "`?").orElse("");
            if (needed) {
                error(key, unknown + remedy);
            } else {
                warning(key, unknown + " has no effect" + remedy);
            }
        }
        return at;
    }

    /** Returns a single value as it is written, or an empty string. Reports nothing. */
    String literal(String key) {
        var entry = keys.entries().get(key);
        return entry != null && entry.value() instanceof YamlBlock.Scalar scalar ? scalar.text() : "";
    }

    public <E extends Enum<E>> E word(String key, E[] values, E otherwise) {
        int at = word(key, Stream.of(values).map(YamlFields::written).toList());
        return at < 0 ? otherwise : values[at];
    }

    public <E extends Enum<E>> E wordOrDefault(String key, E[] values, E otherwise) {
        int at = wordOrDefault(key, Stream.of(values).map(YamlFields::written).toList());
        return at < 0 ? otherwise : values[at];
    }

    public List<String> texts(String key) {
        return list(key, "a list of texts such as [One, Two]", text -> text.isEmpty() ? null : text);
    }

    public List<Integer> wholes(String key, int least, int most) {
        return list(key, "a list of numbers such as [1, 2]", text -> whole(key, "an item of `" + key + "`", text, least, most));
    }

    public List<Double> numbers(String key, double least, double most) {
        return list(key, "a list of numbers such as [1, 2]", text -> number(key, "an item of `" + key + "`", text, least, most));
    }

    /** Returns two ends, or null if the key is absent or not a list of two. */
    @Nullable
    public Pair pair(String key) {
        var both = texts(key);
        int written = written(key);
        if (written < 0) {
            return null;
        }
        if (written != 2) {
            error(key, "`" + key + "` has " + DiagnosticText.counted(written, "text", "texts")
                    + ": write two, such as [One, Other]");
        }
        return both.size() == 2 && written == 2 ? new Pair(both.getFirst(), both.getLast()) : null;
    }

    /** Returns the keys below a key, or null if it has none. */
    @Nullable
    public YamlFields inner(String key) {
        var entry = keys.entries().get(key);
        return entry != null && entry.value() instanceof YamlBlock.Keys inner ? new YamlFields(inner, entry.key(), faults) : null;
    }

    /** Returns the single value of a key, or null. Reports that {@code wanted} is expected if there is more than one. */
    public YamlBlock.@Nullable Scalar scalar(String key, String wanted) {
        var entry = keys.entries().get(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlBlock.Scalar scalar) {
            return scalar;
        }
        misfit(key, entry.value(), wanted);
        return null;
    }

    private <T> @Nullable T one(String key, String wanted, Function<String, @Nullable T> reading) {
        var scalar = scalar(key, wanted);
        if (scalar == null) {
            return null;
        }
        if (scalar.empty() || scalar.text().isBlank()) {
            warning(key, "`" + key + "` has no value and is left out: write " + wanted + ", or take the key out");
            return null;
        }
        return reading.apply(scalar.text());
    }

    private <T> List<T> list(String key, String wanted, Function<String, @Nullable T> reading) {
        var entry = keys.entries().get(key);
        var all = new ArrayList<T>();
        if (entry == null) {
            return all;
        }
        if (!(entry.value() instanceof YamlBlock.Items items)) {
            misfit(key, entry.value(), wanted);
            return all;
        }
        for (var item : items.items()) {
            if (item instanceof YamlBlock.Unread) {
                continue;
            }
            if (!(item instanceof YamlBlock.Scalar scalar)) {
                error(key, "an item of `" + key + "` is " + kind(item) + ": it takes " + wanted);
            } else if (scalar.empty() || scalar.text().isBlank()) {
                error(key, "an item of `" + key + "` is empty: it takes " + wanted);
            } else {
                var value = reading.apply(collapsed(scalar.text()));
                if (value != null) {
                    all.add(value);
                }
            }
        }
        return all;
    }

    private @Nullable Integer whole(String key, String what, String text, int least, int most) {
        var number = parsed(text);
        if (number != null && number >= least && number <= most && number == Math.rint(number)) {
            return number.intValue();
        }
        error(key, what + " is " + DiagnosticText.quoted(text) + ": write a whole number from " + least + " to " + most);
        return null;
    }

    private @Nullable Double number(String key, String what, String text, double least, double most) {
        var number = parsed(text);
        if (number != null && number >= least && number <= most) {
            return number;
        }
        error(key, what + " is " + DiagnosticText.quoted(text) + ": write a number from " + DiagnosticText.number(least) + " to "
                + DiagnosticText.number(most));
        return null;
    }

    private static @Nullable Double parsed(String text) {
        return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    /** Reports a value of the wrong kind, unless it could not be read at all, which has already been reported. */
    private void misfit(String key, YamlBlock value, String wanted) {
        if (!(value instanceof YamlBlock.Unread)) {
            error(key, "`" + key + "` holds " + kind(value) + ": it takes " + wanted);
        }
    }

    private static String kind(YamlBlock value) {
        return switch (value) {
            case YamlBlock.Scalar s -> s.empty() ? "nothing" : "a single value";
            case YamlBlock.Items i -> "a list";
            case YamlBlock.Keys k -> "keys of its own";
            case YamlBlock.Unread u -> "nothing that can be read";
        };
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String collapsed(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }
}
