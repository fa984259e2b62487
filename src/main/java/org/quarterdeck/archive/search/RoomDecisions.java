package org.quarterdeck.archive.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.quarterdeck.archive.event.EventReader;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.TestVotesDiscarded;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.CommitmentJudged;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.state.ModerationState;

/**
 * Decisions in a session on what people wrote, read from its journal without replaying it. Where a move was undone that
 * may have been the decision, the more careful of both is taken: what was ever hidden stays so.
 */
final class RoomDecisions {

    /** The kinds of entry that it is made of. */
    static final String KINDS = """
            kind IN ('handed-in', 'hand-in-judged', 'groups-drawn', 'question-asked', 'question-judged', 'held-back', \
            'entry-judged', 'words-merged', 'commitment-judged', 'doors-opened', 'move-undone')""";

    /** An event and its place in the journal. */
    record Placed<T>(long rev, T event) {}

    private final List<Placed<SessionEvent>> events = new ArrayList<>();
    private final Map<String, List<Placed<Boolean>>> judged = new HashMap<>();
    private final Map<String, Map<String, String>> merged = new HashMap<>();
    private final List<Placed<ModerationState>> lists = new ArrayList<>();

    private RoomDecisions(List<Placed<SessionEvent>> all) {
        events.addAll(all);
        long discarded = all.stream().filter(each -> each.event() instanceof TestVotesDiscarded && isCertain(each.rev()))
                .mapToLong(Placed::rev).max().orElse(0);
        // The words that are held back are set before the doors open, and stay.
        events.removeIf(each -> each.rev() < discarded && !(each.event() instanceof HeldBack));
        for (var each : events) {
            switch (each.event()) {
                case EntryJudged e -> judge(each.rev(), entry(e.run(), e.entry()), e.show());
                case QuestionJudged e -> judge(each.rev(), question(e.id()), e.show());
                case CommitmentJudged e -> judge(each.rev(), commitment(e.key()), e.show());
                case HandInJudged e -> judge(each.rev(), handIn(e.segment(), e.group(), e.prompt()), e.show());
                case HeldBack e -> lists.add(new Placed<>(each.rev(),
                        new ModerationState(e.all(), HashTreePSet.from(e.words()), e.disguised())));
                case WordsMerged e -> merge(merged.computeIfAbsent(e.run(), _ -> new TreeMap<>()), e.from(), e.into());
                default -> {
                    // It decides nothing of a single text.
                }
            }
        }
    }

    /** Reads the decisions; null where an entry makes no sense, so that it is unknown what was hidden. */
    static @Nullable RoomDecisions of(Connection archive, String session) throws SQLException {
        var reader = new EventReader(Map.of());
        var all = new ArrayList<Placed<SessionEvent>>();
        try {
            JdbcSupport.each(archive,
                    "SELECT rev, kind, payload FROM journal WHERE session_id = ? AND " + KINDS + " ORDER BY rev",
                    row -> all.add(new Placed<>(row.getLong(1), reader.next(row.getString(2), row.getString(3)))), session);
        } catch (IllegalArgumentException e) {
            System.getLogger(RoomDecisions.class.getName()).log(System.Logger.Level.DEBUG,
                    "nothing of what people wrote in " + session + " is found", e);
            return null;
        }
        return new RoomDecisions(all);
    }

    private static void merge(Map<String, String> all, String from, String into) {
        all.remove(into);
        all.put(from, into);
        all.replaceAll((_, standing) -> standing.equals(from) ? into : standing);
    }

    static String entry(String run, String id) {
        return run + "\n" + id;
    }

    static String question(String id) {
        return "question\n" + id;
    }

    static String commitment(String key) {
        return "commitment\n" + key;
    }

    static String handIn(String segment, int group, int prompt) {
        return segment + "\n" + group + "\n" + prompt;
    }

    private void judge(long rev, String what, boolean show) {
        judged.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Placed<>(rev, show));
    }

    /** Returns whether no undone move can have been the one at that place in the journal. */
    private boolean isCertain(long rev) {
        return events.stream().noneMatch(
                each -> each.event() instanceof MoveUndone undone && each.rev() > rev && undone.to() < rev);
    }

    /** Returns the events of a type, in their order. */
    <T extends SessionEvent> List<Placed<T>> all(Class<T> type) {
        return events.stream().filter(each -> type.isInstance(each.event()))
                .map(each -> new Placed<>(each.rev(), type.cast(each.event()))).toList();
    }

    /** Returns the events of a type that no undone move can have been. */
    <T extends SessionEvent> List<Placed<T>> certain(Class<T> type) {
        return all(type).stream().filter(each -> isCertain(each.rev())).toList();
    }

    /**
     * Returns what was decided last: to show it, to hide it, or null for neither.
     *
     * @param since decisions to show it count from that place in the journal on
     */
    @Nullable
    Boolean decided(String what, long since) {
        Boolean last = null;
        for (var each : judged.getOrDefault(what, List.of())) {
            if (!each.event()) {
                last = false;
            } else if (each.rev() > since && isCertain(each.rev())) {
                last = true;
            } else if (isCertain(each.rev())) {
                last = null;
            }
        }
        return last;
    }

    /** Returns whether a text that waited, or did not, was shown in the end. */
    boolean shows(String what, long since, boolean held) {
        var last = decided(what, since);
        return last == null ? !held : last;
    }

    /** Returns the words of a run that count as another, by the ids of both. */
    Map<String, String> merged(String run) {
        return merged.getOrDefault(run, Map.of());
    }

    /** Returns the ids of what the lists of that time held back of an answer. */
    Set<String> held(String run, Answer answer, long rev, String lang) {
        var then = new ArrayList<ModerationState>();
        for (var list : lists) {
            if (list.rev() <= rev) {
                if (isCertain(list.rev())) {
                    then.clear();
                }
                then.add(list.event());
            }
        }
        return then.stream().flatMap(list -> list.holds(run, answer, lang).stream()).collect(Collectors.toSet());
    }
}
