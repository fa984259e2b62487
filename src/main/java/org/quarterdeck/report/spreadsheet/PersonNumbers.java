package org.quarterdeck.report.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;

/**
 * Numbers by chance for the people in a table. A run beside which the movement of the same people is withheld has numbers of its
 * own: by the same ones anybody could lay its rows beside the earlier ones and see that movement.
 */
final class PersonNumbers {

    private static final String COMMON = "";

    private final Map<String, Map<Integer, Integer>> byRun = new HashMap<>();

    private PersonNumbers() {}

    static PersonNumbers of(SessionData data, Random random) {
        var apart = data.session().runs().stream().filter(data.scope()::withholdsShift).map(AskedRun::run)
                .collect(Collectors.toSet());
        var numbers = new PersonNumbers();
        int given = numbers.give(COMMON, 0, seats(data, run -> !apart.contains(run)), random);
        for (var run : apart.stream().sorted().toList()) {
            given = numbers.give(run, given, seats(data, run::equals), random);
        }
        return numbers;
    }

    private static List<Integer> seats(SessionData data, Predicate<String> runs) {
        return data.answers().stream().map(VisibleAnswers::saved).filter(saved -> runs.test(saved.run())).map(SavedAnswer::seat)
                .filter(seat -> seat > 0).distinct().toList();
    }

    /** Gives the numbers after {@code given} and returns the last one. */
    private int give(String run, int given, List<Integer> seats, Random random) {
        var mixed = new ArrayList<>(seats);
        Collections.shuffle(mixed, random);
        var numbers = new HashMap<Integer, Integer>();
        for (int i = 0; i < mixed.size(); i++) {
            numbers.put(mixed.get(i), given + i + 1);
        }
        byRun.put(run, numbers);
        return given + mixed.size();
    }

    /** Returns the number of who gave an answer, or null for a counted hand. */
    @Nullable
    Integer of(SavedAnswer saved) {
        var own = byRun.get(saved.run());
        return (own == null ? byRun.getOrDefault(COMMON, Map.of()) : own).get(saved.seat());
    }
}
