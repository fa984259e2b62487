package org.quarterdeck.results;

import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.results.Shift.Move;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;

/** How people moved from one asking to the other, in plain text. */
public final class ShiftCaption {

    private ShiftCaption() {}

    /** All of it, item by item. */
    public static String of(Question question, Shift shift) {
        if (shift.pairs() == 0) {
            return CaptionWords.text("shift.none");
        }
        if (shift.items().isEmpty()) {
            return CaptionWords.text("shift.same", shift.pairs(), shift.changed());
        }
        var items = items(question);
        var parts = IntStream.range(0, shift.items().size()).mapToObj(i -> item(question, items.get(i), shift.items().get(i)));
        return CaptionWords.text("shift.of", shift.pairs(), CaptionWords.list(parts.toList()));
    }

    /** @param name empty where the ends say what it is */
    private record Item(String name, Pair ends) {}

    private static List<Item> items(Question question) {
        return switch (question) {
            case Question.Scale q -> {
                var from = q.from();
                var to = q.to();
                var ends = new Pair(from == null ? "1" : from, to == null ? String.valueOf(q.points()) : to);
                yield named(q.statements(), ends);
            }
            case Question.Spectrum q -> q.pairs().stream().map(pair -> new Item("", pair)).toList();
            case Question.Ranking q ->
                named(q.options(), new Pair(CaptionWords.text("shift.back"), CaptionWords.text("shift.front")));
            case Question.Points q ->
                named(q.options(), new Pair(CaptionWords.text("shift.down"), CaptionWords.text("shift.up")));
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

    private static String item(Question question, Item item, Move move) {
        var name = item.name.isEmpty() ? "" : CaptionWords.text("shift.name", item.name);
        return CaptionWords.text("shift.item", name, move.right(), item.ends.right(), move.stayed(), move.left(),
                item.ends.left(),
                median(question, item, move.median()));
    }

    private static String median(Question question, Item item, double median) {
        var towards = median < 0 ? item.ends.left() : item.ends.right();
        double size = Math.abs(median);
        return switch (question) {
            case Question.Spectrum q -> line(size, towards);
            case Question.Quadrant q -> line(size, towards);
            case Question.Ranking q -> some("shift.places", size, towards);
            default -> some("shift.points", size, towards);
        };
    }

    private static String line(double size, String towards) {
        long percent = Math.round(100 * size);
        return percent == 0 ? CaptionWords.text("shift.nil") : CaptionWords.text("shift.line", percent, towards);
    }

    private static String some(String key, double size, String towards) {
        return size == 0 ? CaptionWords.text("shift.nil") : CaptionWords.text(key, Math.round(10 * size) / 10.0, towards);
    }

}
