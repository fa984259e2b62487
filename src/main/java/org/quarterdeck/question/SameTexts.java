package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Wall;

/** Texts that people wrote alike: capitals and spaces make no difference. */
public final class SameTexts {

    private SameTexts() {}

    /** Returns those with the same text together, in the order in which each text first appears. */
    public static <T> List<List<T>> of(List<T> all, Function<T, String> text) {
        var same = new LinkedHashMap<String, List<T>>();
        for (var each : all) {
            var key = text.apply(each).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            same.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
        }
        return List.copyOf(same.values());
    }

    /** Returns the cards with the same text together, those with the most votes first, then those of the most people. */
    public static List<List<Card>> of(Wall wall) {
        return of(wall.cards(), Card::text).stream().sorted(Comparator.comparingInt(SameTexts::votes).reversed()
                .thenComparing(Comparator.comparingInt((List<Card> same) -> same.size()).reversed())).toList();
    }

    /** Returns the votes for all cards with a text. */
    public static int votes(List<Card> same) {
        return same.stream().mapToInt(Card::votes).sum();
    }

    /** Returns a wall that has each text once, with the number of people behind it where it is more than one. */
    public static Wall joined(Wall wall, IntFunction<String> number) {
        return new Wall(of(wall).stream().map(same -> {
            var first = same.getFirst();
            return new Card(first.id(), times(first.text(), same.size(), number), votes(same));
        }).toList(), wall.answers(), wall.hands());
    }

    /** Returns a text with the number of people who wrote it, where it is more than one. */
    public static String times(String text, int people, IntFunction<String> number) {
        return people == 1 ? text : text.strip() + "\u00A0×\u00A0" + number.apply(people);
    }
}
