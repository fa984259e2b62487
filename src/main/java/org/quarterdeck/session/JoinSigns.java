package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;

/**
 * Signs that one person may hold many seats. A room without names can't forbid it, but it can see it. Kept in memory alone
 * and never written anywhere.
 */
public final class JoinSigns {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** How long a sign is shown before it is looked for again, since the screen asks for it often. */
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int BURST = 5;
    /** So many of one address within a minute of a vote can be withdrawn. */
    private static final int FLOOD = 20;
    private static final int MANY = 3;
    /** Of so many seats, one alone that answers a single question is nothing odd. */
    private static final int SHARE = 20;
    /** The number of questions asked since, from which on it is odd to have answered only one. */
    private static final int LATER = 2;
    private final List<Came> all = new ArrayList<>();
    private @Nullable Sign latest;
    private @Nullable Instant looked;
    private int of;

    /** Says what is odd. */
    public enum Kind {
        /** Many seats came from one device address where others have one each. */
        ONE_ADDRESS,
        /** Many joined within a minute while a vote was open. */
        BURST_IN_VOTE,
        /** Many came for one question and answered none of the later ones. */
        ONE_QUESTION
    }

    /**
     * A sign to show beside the count.
     *
     * @param seats how many seats it is about
     * @param minute where one address has many, those of them that came in its busiest minute; of a burst those of one address,
     *     where they are a flood
     */
    public record Sign(Kind kind, int seats, List<Integer> minute) {
        public Sign {
            minute = List.copyOf(minute);
        }
    }

    private record Came(int seat, String address, Instant at, boolean voting) {}

    /**
     * Notes that a phone was given a seat.
     *
     * @param address of its device, as far as the network shows it
     * @param voting whether a vote was open
     */
    public synchronized void came(int seat, String address, Instant at, boolean voting) {
        all.add(new Came(seat, address, at, voting));
        looked = null;
    }

    /** Returns the sign to show, or null if nothing is odd. */
    public synchronized @Nullable Sign sign(RoomState room, Instant now) {
        if (looked == null || now.isBefore(looked) || !now.isBefore(looked.plus(FRESH)) || of != room.seats().size()) {
            looked = now;
            of = room.seats().size();
            latest = found(room, now);
        }
        return latest;
    }

    private @Nullable Sign found(RoomState room, Instant now) {
        var counted = all.stream().filter(each -> room.seats().counts(each.seat())).toList();
        var byAddress = new LinkedHashMap<String, List<Came>>();
        counted.forEach(each -> byAddress.computeIfAbsent(each.address(), key -> new ArrayList<>()).add(each));
        long single = byAddress.values().stream().filter(seats -> seats.size() == 1).count();
        List<Came> most = List.of();
        for (var seats : byAddress.values()) {
            most = seats.size() > most.size() ? seats : most;
        }
        if (most.size() >= MANY && single >= MANY && single * 2 >= byAddress.size()) {
            return new Sign(Kind.ONE_ADDRESS, most.size(), busiest(most));
        }
        var burst = counted.stream().filter(each -> each.voting() && each.at().plus(MINUTE).isAfter(now)).toList();
        if (burst.size() >= BURST) {
            return new Sign(Kind.BURST_IN_VOTE, burst.size(), flood(burst));
        }
        int once = once(room, counted);
        return once >= MANY && once * SHARE >= counted.size() ? new Sign(Kind.ONE_QUESTION, once, List.of()) : null;
    }

    /** Returns the seats of the address that most came from, if they are more than people who come late to a vote. */
    private static List<Integer> flood(List<Came> burst) {
        var byAddress = new HashMap<String, List<Integer>>();
        burst.forEach(each -> byAddress.computeIfAbsent(each.address(), key -> new ArrayList<>()).add(each.seat()));
        return byAddress.values().stream().filter(seats -> seats.size() >= FLOOD).max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Returns the seats that came in the minute in which most did. */
    private static List<Integer> busiest(List<Came> seats) {
        int from = 0;
        int best = 0;
        int length = 0;
        for (int to = 0; to < seats.size(); to++) {
            while (!seats.get(to).at().isBefore(seats.get(from).at().plus(MINUTE))) {
                from++;
            }
            if (to - from + 1 > length) {
                best = from;
                length = to - from + 1;
            }
        }
        return seats.subList(best, best + length).stream().map(Came::seat).toList();
    }

    /** Returns the number of seats that came while a question was open, or just before, and answered it and no other. */
    private static int once(RoomState room, List<Came> counted) {
        var runs = room.polls().values().stream().flatMap(PollState::runs).filter(run -> !run.answers().isEmpty())
                .toList();
        if (runs.size() <= LATER) {
            return 0;
        }
        var answered = new HashMap<Integer, List<PollRun>>();
        runs.forEach(run -> run.answers().keySet()
                .forEach(seat -> answered.computeIfAbsent(seat, key -> new ArrayList<>(2)).add(run)));
        return (int) counted.stream().filter(each -> cameForOne(each, answered, runs)).count();
    }

    private static boolean cameForOne(Came came, Map<Integer, List<PollRun>> answered, List<PollRun> runs) {
        var its = answered.getOrDefault(came.seat(), List.of());
        if (its.size() != 1) {
            return false;
        }
        var run = its.getFirst();
        return !came.at().isBefore(run.openedAt().minus(MINUTE))
                && runs.stream().filter(other -> other.openedAt().isAfter(run.openedAt())).count() >= LATER;
    }
}
