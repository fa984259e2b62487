package org.quarterdeck.session.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.QuestionFingerprint;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionIdentity;

/**
 * One question over several sessions, the oldest first. Where its wording changed, the series breaks. What people wrote stays
 * with their room: there is no series of words and texts.
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
     * @param change how it differs from the point before, or null where it is the same
     * @param withheld whether so few answered that its result could name somebody
     */
    public record Point(Summary room, AskedRun run, Question question, @Nullable Change change, boolean withheld) {}

    /**
     * A change of the wording.
     *
     * @param from the title before, empty where it is the same
     * @param added what is answered now and was not before
     * @param removed what was answered before and is not now
     */
    public record Change(String from, Set<String> added, Set<String> removed) {}

    /**
     * Returns the series of all questions that at least two of the sessions asked, in the order of the newest. Rehearsals are
     * left out.
     *
     * @param smallest the number of answers below which a result is withheld
     */
    public static List<CohortSeries> of(List<Room> rooms, int smallest) {
        var byQuestion = new LinkedHashMap<String, List<Point>>();
        var ordered = rooms.stream().filter(room -> !room.summary().rehearsal())
                .sorted(Comparator.comparing((Room room) -> room.summary().startedAt())).toList();
        for (var room : ordered.reversed()) {
            room.session().runs().forEach(run -> {
                var poll = run.poll();
                if (asked(run, poll) && poll != null) {
                    byQuestion.putIfAbsent(key(run, poll.question()), new ArrayList<>());
                }
            });
        }
        ordered.forEach(room -> add(room, byQuestion, smallest));
        return byQuestion.values().stream().filter(points -> points.size() > 1)
                .map(points -> new CohortSeries(points.getLast().run().title(), points)).toList();
    }

    private static boolean asked(AskedRun run, @Nullable Poll poll) {
        return poll != null && run.result() != null && run.answers() > 0 && CohortComparison.possible(poll.question());
    }

    /** Returns the key that a question has in all sessions, whatever its wording. */
    private static String key(AskedRun run, Question question) {
        return run.segment() + " " + question.kind();
    }

    private static void add(Room room, LinkedHashMap<String, List<Point>> byQuestion, int smallest) {
        var last = new LinkedHashMap<String, AskedRun>();
        for (var run : room.session().runs()) {
            var poll = run.poll();
            if (poll != null && asked(run, poll)) {
                last.put(key(run, poll.question()), run);
            }
        }
        last.forEach((key, run) -> {
            var poll = run.poll();
            var points = byQuestion.get(key);
            if (poll != null && points != null) {
                var before = points.isEmpty() ? null : points.getLast();
                points.add(new Point(room.summary(), run, poll.question(),
                        before == null ? null : change(before, run.title(), poll.question()), run.answers() < smallest));
            }
        });
    }

    private static @Nullable Change change(Point before, String title, Question question) {
        var was = before.question();
        if (QuestionFingerprint.of(before.run().title(), was).equals(QuestionFingerprint.of(title, question))) {
            return null;
        }
        var added = new LinkedHashSet<>(QuestionIdentity.wording(question));
        var removed = new LinkedHashSet<>(QuestionIdentity.wording(was));
        added.removeAll(QuestionIdentity.wording(was));
        removed.removeAll(QuestionIdentity.wording(question));
        return new Change(before.run().title().equals(title) ? "" : before.run().title(), added, removed);
    }
}
