package org.quarterdeck.question;

import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.i18n.NumberRounding;
import org.quarterdeck.question.PairedShift.Move;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;

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
        var items = items(question);
        var parts = IntStream.range(0, shift.items().size()).mapToObj(i -> item(question, items.get(i), shift.items().get(i)));
        var moves = words.text("shift.of", shift.pairs(), words.list(parts.toList()));
        return question instanceof Question.Spectrum || question instanceof Question.Quadrant
                ? moves + " " + words.text("shift.least")
                : moves;
    }

    /** @param name empty if the ends name the item */
    private record Item(String name, Pair ends) {}

    private List<Item> items(Question question) {
        return switch (question) {
            case Question.Scale q -> {
                var from = q.from();
                var to = q.to();
                var ends = new Pair(from == null ? "1" : from, to == null ? String.valueOf(q.points()) : to);
                yield named(q.statements(), ends);
            }
            case Question.Spectrum q -> q.pairs().stream().map(pair -> new Item("", pair)).toList();
            case Question.Ranking q ->
                named(q.options(), new Pair(words.text("shift.back"), words.text("shift.front")));
            case Question.Points q ->
                named(q.options(), new Pair(words.text("shift.down"), words.text("shift.up")));
            case Question.Quadrant q -> List.of(new Item("", q.x()), new Item("", q.y()));
            case Question.Choice q -> List.of();
            case Question.Multiple q -> List.of();
            case Question.Words q -> List.of();
            case Question.Text q -> List.of();
        };
    }

    private static List<Item> named(List<String> names, Pair ends) {
        return names.stream().map(name -> new Item(name, ends)).toList();
    }

    private String item(Question question, Item item, Move move) {
        var name = item.name.isEmpty() ? "" : words.text("shift.name", item.name);
        return words.text("shift.item", name, move.right(), item.ends.right(), move.stayed(), move.left(),
                item.ends.left(),
                median(question, item, move.median()));
    }

    private String median(Question question, Item item, double median) {
        var towards = median < 0 ? item.ends.left() : item.ends.right();
        double size = Math.abs(median);
        return switch (question) {
            case Question.Spectrum q -> line(size, towards);
            case Question.Quadrant q -> line(size, towards);
            case Question.Ranking q -> some("shift.places", size, towards);
            case Question.Scale _,Question.Points _ -> some("shift.points", size, towards);
            case Question.Choice _,Question.Multiple _,Question.Words _,Question.Text _ -> "";
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
