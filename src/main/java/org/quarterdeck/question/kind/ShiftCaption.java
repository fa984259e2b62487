package org.quarterdeck.question.kind;

import java.util.stream.IntStream;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.question.kind.MovedItem.Unit;
import org.quarterdeck.workshop.Question;

/** Describes in plain text how people moved between two askings. */
public final class ShiftCaption {

    private final CaptionMessages words;

    private ShiftCaption(CaptionMessages words) {
        this.words = words;
    }

    /** Returns captions in a language, given as a BCP 47 tag, or in English if the phone page does not have that language. */
    public static ShiftCaption in(String lang) {
        return new ShiftCaption(CaptionMessages.of(lang));
    }

    /** Describes a shift item by item, in English. */
    public static String of(Question question, PairedShift shift) {
        return in("en").says(question, shift);
    }

    /** Describes a shift item by item. */
    public String says(Question question, PairedShift shift) {
        if (shift.pairs() == 0) {
            return words.text("shift.none");
        }
        if (shift.items().isEmpty()) {
            return words.text("shift.same", shift.pairs(), shift.changed());
        }
        var items = KindRules.of(question).movedItems(words);
        var parts = IntStream.range(0, shift.items().size()).mapToObj(i -> item(items.get(i), shift.items().get(i)));
        var moves = words.text("shift.of", shift.pairs(), words.list(parts.toList()));
        return items.getFirst().unit() == Unit.LINE ? moves + " " + words.text("shift.least") : moves;
    }

    private String item(MovedItem item, Move move) {
        var name = item.name().isEmpty() ? "" : words.text("shift.name", item.name());
        return words.text("shift.item", name, move.right(), item.ends().right(), move.stayed(), move.left(),
                item.ends().left(), median(item, move.median()));
    }

    private String median(MovedItem item, double median) {
        var towards = median < 0 ? item.ends().left() : item.ends().right();
        double size = Math.abs(median);
        return switch (item.unit()) {
            case LINE -> line(size, towards);
            case PLACES -> some("shift.places", size, towards);
            case POINTS -> some("shift.points", size, towards);
        };
    }

    private String line(double size, String towards) {
        int percent = NumberRounding.percent(size);
        return percent == 0 ? words.text("shift.nil") : words.text("shift.line", percent, towards);
    }

    private String some(String key, double size, String towards) {
        return size == 0 ? words.text("shift.nil") : words.text(key, NumberRounding.tenth(size).doubleValue(), towards);
    }
}
