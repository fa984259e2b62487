package org.quarterdeck.report.spreadsheet;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.RunClosings;
import org.quarterdeck.session.history.VisibleAnswers;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;

/**
 * The answers of a session as tables have them. Each person has a number by chance, another one in each file, so that nobody
 * is known by when they joined; times are the minute in which the vote closed. A raw table has the seats and times of the
 * archive instead.
 */
final class AnswerTable {

    /**
     * An answer in the table.
     *
     * @param person the person's number, or null for a counted hand and where the answer is withheld
     * @param answer what may be told of it, or null
     * @param withheld whether it is withheld since few people answered
     */
    record Line(SavedAnswer saved, @Nullable Integer person, @Nullable Answer answer, Instant at, boolean withheld) {}

    private record Size(int phones, int hands) {

        Size with(boolean hand) {
            return hand ? new Size(phones, hands + 1) : new Size(phones + 1, hands);
        }
    }

    private AnswerTable() {}

    static List<Line> of(SessionData data) {
        return of(data, new SecureRandom());
    }

    static List<Line> of(SessionData data, Random random) {
        if (data.scope().raw()) {
            return data.answers().stream().map(each -> new Line(each.saved(), each.saved().seat(), each.answer(),
                    each.saved().savedAt(), false)).toList();
        }
        var persons = PersonNumbers.of(data, random);
        var closings = RunClosings.of(data.session().past().recording().entries());
        var sizes = new HashMap<String, Size>();
        data.answers().forEach(each -> sizes.merge(each.saved().run(), new Size(0, 0).with(each.saved().byHand()),
                (size, one) -> size.with(each.saved().byHand())));
        var lines = new ArrayList<Line>();
        var run = new ArrayList<Line>();
        for (var each : data.answers()) {
            if (!run.isEmpty() && !run.getFirst().saved().run().equals(each.saved().run())) {
                lines.addAll(mixed(run, random));
                run.clear();
            }
            var size = sizes.getOrDefault(each.saved().run(), new Size(0, 0));
            boolean withheld = data.scope().withholdsAnswers(size.phones(), size.hands());
            run.add(line(each, withheld ? null : persons.of(each.saved()), withheld, closings.of(each.saved().run())));
        }
        lines.addAll(mixed(run, random));
        return lines;
    }

    private static Line line(VisibleAnswers each, @Nullable Integer person, boolean withheld, Instant at) {
        return new Line(each.saved(), person, withheld ? null : each.answer(), at, withheld);
    }

    /** Returns the lines of one run in the order of their persons, hands last, in no order of their own. */
    private static List<Line> mixed(List<Line> run, Random random) {
        var mixed = new ArrayList<>(run);
        Collections.shuffle(mixed, random);
        mixed.sort(Comparator.comparing((Line line) -> line.saved().byHand())
                .thenComparingInt(line -> line.person() == null ? 0 : line.person()));
        return mixed;
    }
}
