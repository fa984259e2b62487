package org.quarterdeck.session.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;

/**
 * One question over several sessions, the oldest first. Where its wording changed, the series breaks; in another language it is
 * the same question. What people wrote stays with their room: there is no series of words and texts.
 *
 * @param title the question as it was asked last
 * @param points one for each session that asked it
 */
public record CohortSeries(String title, List<Point> points) {

    public CohortSeries {
        points = List.copyOf(points);
    }

    /** A session with its replay. */
    public record Room(Summary summary, ReplayedSession session) {}

    /**
     * The question in one session.
     *
     * @param run the last asking of it
     * @param title the question, in the language in which the series is told here
     * @param question the question with its items, in that language
     * @param change how it differs from the point before, or null where it is the same
     * @param translated whether this session was asked in another language
     * @param withheld whether so few answered that its result could name somebody
     */
    public record Point(Summary room, AskedRun run, String title, Question question, @Nullable Change change, boolean translated,
            boolean withheld) {}

    /**
     * A change of the wording.
     *
     * @param from the title before, empty where it is the same
     * @param added what is answered now and was not before
     * @param removed what was answered before and is not now
     */
    public record Change(String from, Set<String> added, Set<String> removed) {}

    /** The question in one session, as it was asked. */
    private record Asked(Room room, AskedRun run, Question question) {

        String fingerprint() {
            return QuestionFingerprint.of(run.title(), question);
        }
    }

    /**
     * Returns the series of all questions that at least two of the sessions asked, in the order of the newest. Rehearsals are
     * left out.
     *
     * @param opened the id of the session in whose language a question is told that was asked in several
     * @param smallest the number of answers below which a result is withheld
     */
    public static List<CohortSeries> of(List<Room> rooms, String opened, int smallest, QuestionEditions editions) {
        var byQuestion = new LinkedHashMap<String, List<Asked>>();
        var ordered = rooms.stream().filter(room -> !room.summary().rehearsal())
                .sorted(Comparator.comparing((Room room) -> room.summary().startedAt())).toList();
        for (var room : ordered.reversed()) {
            last(room).keySet().forEach(key -> byQuestion.putIfAbsent(key, new ArrayList<>()));
        }
        ordered.forEach(room -> last(room).forEach((key, asked) -> Objects.requireNonNull(byQuestion.get(key)).add(asked)));
        return byQuestion.values().stream().filter(all -> all.size() > 1).map(all -> series(all, opened, smallest, editions))
                .toList();
    }

    /** Returns the last asking of each question in a session, by the key that the question has in all sessions. */
    private static LinkedHashMap<String, Asked> last(Room room) {
        var last = new LinkedHashMap<String, Asked>();
        for (var run : room.session().runs()) {
            var poll = run.poll();
            if (poll != null && run.result() != null && run.answers() > 0 && CohortComparison.possible(poll.question())) {
                last.put(run.segment() + " " + poll.question().kind(), new Asked(room, run, poll.question()));
            }
        }
        return last;
    }

    private static CohortSeries series(List<Asked> all, String opened, int smallest, QuestionEditions editions) {
        var points = new ArrayList<Point>();
        for (int from = 0; from < all.size();) {
            int to = from + 1;
            while (to < all.size() && editions.same(all.get(to - 1).fingerprint(), all.get(to).fingerprint())) {
                to++;
            }
            var same = all.subList(from, to);
            var told = same.stream().filter(each -> each.room().summary().id().equals(opened)).findFirst()
                    .orElse(same.getLast());
            for (var asked : same) {
                var change = points.isEmpty() || asked != same.getFirst() ? null : change(points.getLast(), told);
                points.add(new Point(asked.room().summary(), asked.run(), told.run().title(), told.question(), change,
                        !asked.fingerprint().equals(told.fingerprint()), asked.run().answers() < smallest));
            }
            from = to;
        }
        return new CohortSeries(points.getLast().title(), points);
    }

    private static Change change(Point before, Asked now) {
        var is = QuestionIdentity.wording(now.question());
        var was = QuestionIdentity.wording(before.question());
        var added = new LinkedHashSet<>(is);
        var removed = new LinkedHashSet<>(was);
        was.forEach(added::remove);
        is.forEach(removed::remove);
        return new Change(before.title().equals(now.run().title()) ? "" : before.title(), added, removed);
    }
}
