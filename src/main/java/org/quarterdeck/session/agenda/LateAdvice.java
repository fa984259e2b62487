package org.quarterdeck.session.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;

/**
 * The advice of a segment's notes for when it is late: the paragraph that begins with a label such as "Late?".
 *
 * @param minutes how long the segment takes then; null if the note does not say
 */
public record LateAdvice(Kind kind, String words, @Nullable Double minutes) {

    /** The kinds of advice. */
    public enum Kind {
        /** The segment can be left out. */
        LEAVE_OUT,
        /** The segment takes less. */
        TRIM,
        /** The segment must not be left out. It may take less. */
        KEEP
    }

    private static final Pattern LABEL = Pattern.compile("(?:late|too late|running late|keine zeit|spät dran|zu spät|en retard"
            + "|pas le temps|¿tarde|¿sin tiempo|¿vas tarde|متأخر|متأخرون|تأخرنا)\\s?[?؟]\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NEVER = Pattern.compile(
            "\\b(?:do not|don['’]t|never|must not|nicht weg|nicht aus|nie|niemals|ne pas"
                    + "|ne (?:la|le|les) |jamais|no (?:la|lo|las|los|se) |nunca)\\b.*|.*\\blass \\p{L}+ nicht\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OUT = Pattern.compile("(?:leave (?:it|this|them|the whole thing) out|leave out (?:this|it|all)"
            + "|skip (?:it|this|them)\\b|skip[.!]|drop (?:it|this|them)\\b|go past|pass over|cut (?:it|this)\\b|weglassen|auslassen"
            + "|überspringen|vorbeigehen|lass (?:es|sie|das|dies\\p{L}*).*\\bweg\\b|à sauter|sautez|passez|omettez|omítel\\p{L}*|sáltal\\p{L}*"
            + "|saltar|omitir|احذف|تجاوز).*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<String, Double> NUMBERS = Map.ofEntries(Map.entry("half", 0.5), Map.entry("halbe", 0.5),
            Map.entry("a", 1.0), Map.entry("an", 1.0), Map.entry("one", 1.0), Map.entry("eine", 1.0), Map.entry("einer", 1.0),
            Map.entry("une", 1.0), Map.entry("un", 1.0), Map.entry("two", 2.0), Map.entry("zwei", 2.0), Map.entry("deux", 2.0),
            Map.entry("dos", 2.0), Map.entry("three", 3.0), Map.entry("drei", 3.0), Map.entry("trois", 3.0),
            Map.entry("tres", 3.0), Map.entry("four", 4.0), Map.entry("vier", 4.0), Map.entry("quatre", 4.0),
            Map.entry("cuatro", 4.0), Map.entry("five", 5.0), Map.entry("fünf", 5.0), Map.entry("cinq", 5.0),
            Map.entry("cinco", 5.0), Map.entry("six", 6.0), Map.entry("sechs", 6.0), Map.entry("seis", 6.0),
            Map.entry("seven", 7.0), Map.entry("sieben", 7.0), Map.entry("sept", 7.0), Map.entry("siete", 7.0),
            Map.entry("eight", 8.0), Map.entry("acht", 8.0), Map.entry("huit", 8.0), Map.entry("ocho", 8.0),
            Map.entry("nine", 9.0), Map.entry("neun", 9.0), Map.entry("neuf", 9.0), Map.entry("nueve", 9.0),
            Map.entry("ten", 10.0), Map.entry("zehn", 10.0), Map.entry("dix", 10.0), Map.entry("diez", 10.0),
            Map.entry("fifteen", 15.0), Map.entry("fünfzehn", 15.0), Map.entry("quinze", 15.0), Map.entry("quince", 15.0),
            Map.entry("twenty", 20.0), Map.entry("zwanzig", 20.0), Map.entry("vingt", 20.0), Map.entry("veinte", 20.0));
    private static final Pattern MINUTES = Pattern.compile(
            "\\b(?<half>half a |halbe )?(?<number>\\d+(?:[.,]\\d+)?|" + String.join("|", NUMBERS.keySet())
                    + ")?[ -]?(?:min\\b|minut\\p{L}*|دقيق\\p{L}*|دقائق)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SECONDS = Pattern.compile("(?:seconds?|sekunden|secondes?|segundos?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final double SECONDS_TAKE = 0.5;

    /** Returns what the notes of a segment advise, or null if they say nothing about it. */
    public static @Nullable LateAdvice of(Segment segment) {
        return segment.notes().stream().filter(Block.Paragraph.class::isInstance)
                .map(note -> of(Inline.plain(((Block.Paragraph) note).text()))).filter(LateAdvice::isGiven).findFirst()
                .orElse(null);
    }

    private static boolean isGiven(@Nullable LateAdvice advice) {
        return advice != null;
    }

    /** Returns the advice of one paragraph, or null if it is none. */
    static @Nullable LateAdvice of(String note) {
        var text = note.strip().replaceAll("[\\u00a0\\u202f]", " ");
        var label = LABEL.matcher(text);
        if (!label.lookingAt()) {
            return null;
        }
        var words = text.substring(label.start(1)).strip();
        var said = words.toLowerCase(Locale.ROOT);
        var sentences = List.of(said.split("(?<=[.!;])\\s+"));
        var kind = sentences.stream().anyMatch(each -> NEVER.matcher(each).lookingAt())
                ? Kind.KEEP
                : sentences.stream().anyMatch(each -> OUT.matcher(each).lookingAt()) ? Kind.LEAVE_OUT : Kind.TRIM;
        return new LateAdvice(kind, words, minutes(said));
    }

    private static @Nullable Double minutes(String said) {
        var minutes = MINUTES.matcher(said);
        if (minutes.find()) {
            var number = minutes.group("number");
            if (minutes.group("half") != null) {
                return 0.5;
            }
            return number == null ? null : number(number);
        }
        return SECONDS.matcher(said).find() ? Double.valueOf(SECONDS_TAKE) : null;
    }

    private static double number(String word) {
        var known = NUMBERS.get(word);
        return known == null ? Double.parseDouble(word.replace(',', '.')) : known;
    }
}
