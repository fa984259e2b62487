package org.quarterdeck.session.state;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A move of the facilitator that can be undone.
 *
 * @param before what the facilitator steers as it was before the move, without what others brought
 * @param at when it was made
 * @param last the number of its last event
 * @param kinds what its events did, in order
 * @param timeSet the end of the groups' time that it set, or null
 * @param discarded the polls that it discarded, with their answers; where it moderated or counted, what was decided before
 */
public record UndoPoint(RoomState before, Instant at, long last, PVector<MoveKind> kinds, @Nullable Instant timeSet,
        PMap<String, PollState> discarded) {

    private static final Set<MoveKind> OPENING = EnumSet.of(MoveKind.OPENED, MoveKind.AGAIN, MoveKind.REOPENED);

    /** Returns the point of a move that begins in a state. */
    public static UndoPoint begun(RoomState before, Instant at, @Nullable Instant timeSet) {
        return new UndoPoint(before.steering(), at, before.rev(), TreePVector.empty(), timeSet, HashTreePMap.empty());
    }

    /**
     * Returns the point with the next event of the same move.
     *
     * @param here the state before that event
     */
    public UndoPoint with(long rev, MoveKind kind, RoomState here) {
        return new UndoPoint(before, at, rev, kinds.plus(kind), timeSet,
                kind == MoveKind.TEST_VOTES_DISCARDED
                        ? here.polls()
                        : kind.aside() ? decided(here.polls()) : discarded);
    }

    /** Returns the point in which nothing of a seat is set aside. */
    UndoPoint withoutAside(int seat) {
        var polls = discarded;
        for (var poll : discarded.entrySet()) {
            polls = polls.plus(poll.getKey(), poll.getValue().withoutAside(seat));
        }
        return new UndoPoint(before, at, last, kinds, timeSet, polls);
    }

    /** Returns what the facilitator counted and decided. Answers are left out, since people may withdraw them. */
    private static PMap<String, PollState> decided(PMap<String, PollState> polls) {
        var all = polls;
        for (var poll : polls.entrySet()) {
            all = all.plus(poll.getKey(), poll.getValue().decided());
        }
        return all;
    }

    /**
     * Returns whether an event belongs to this move: it comes right after it in the same millisecond, and one command
     * brings about both.
     */
    public boolean continuedBy(Instant when, long rev, MoveKind next) {
        return rev == last + 1 && when.equals(at) && switch (next) {
            case REVEALED -> kinds.getLast() == MoveKind.CLOSED;
            case LIT -> kinds.getLast() != MoveKind.BLACKENED && kinds.getLast() != MoveKind.LIT;
            case SHOWN, STEPPED -> closing() || kinds.contains(MoveKind.ASKED);
            case OPENED, AGAIN -> closing() || kinds.contains(MoveKind.ASKED);
            case ASKED, TEST_VOTES_DISCARDED, ENDED -> closing();
            case STAGE -> drawing() != null || kinds.getLast() == MoveKind.READIED || kinds.getLast() == MoveKind.ASKED;
            case CLOSED -> kinds.getLast() == MoveKind.ASKED;
            case REOPENED -> kinds.getLast() == MoveKind.SHOWN;
            case HIDDEN -> OPENING.contains(kinds.getLast());
            case ANSWERS_SET_ASIDE -> kinds.getLast() == MoveKind.SEATS_UNCOUNTED;
            case COUNTED -> kinds.getLast() == MoveKind.OPENED;
            case READIED, TOLD, UNTOLD, BLACKENED, DRAWN, DRAWN_AGAIN, TIMED, REPLANNED, MOVED, REWORDED, PEN_DRAWN, PEN_CLEARED,
                    MEMO_WRITTEN, MEMO_REWRITTEN,
                    MEMO_SETTLED, MEMO_REMOVED, REPORTED,
                    JUDGED, WORDS_MERGED,
                    QUESTION_JUDGED, QUESTION_MARKED, MODERATED,
                    GROUP_ADDED, PERSON_MOVED,
                    QUESTIONS_ALLOWED, QUESTIONS_REFUSED, QUESTIONS_PROJECTED, QUESTIONS_PUT_AWAY, SEATS_UNCOUNTED,
                    JOINING_CLOSED, JOINING_OPENED, COVERED, UNCOVERED, BREAK_TIMED, FROZEN, FOLLOWING ->
                false;
        };
    }

    private boolean closing() {
        return (kinds.getFirst() == MoveKind.CLOSED && kinds.size() <= 2) || kinds.equals(TreePVector.singleton(MoveKind.STAGE));
    }

    /** Returns how the move drew groups, or null if it did not. */
    public @Nullable MoveKind drawing() {
        return kinds.contains(MoveKind.DRAWN)
                ? MoveKind.DRAWN
                : kinds.contains(MoveKind.DRAWN_AGAIN) ? MoveKind.DRAWN_AGAIN : null;
    }

    /** Returns what the move was for, which is one of its kinds. */
    public MoveKind purpose() {
        var drawing = drawing();
        if (drawing != null) {
            return drawing;
        }
        if (kinds.contains(MoveKind.ASKED)) {
            return MoveKind.ASKED;
        }
        if (kinds.getFirst() == MoveKind.SHOWN) {
            return MoveKind.SHOWN;
        }
        if (kinds.contains(MoveKind.READIED)) {
            return MoveKind.READIED;
        }
        int end = kinds.size() > 1 && kinds.getLast() == MoveKind.LIT ? kinds.size() - 2 : kinds.size() - 1;
        if (kinds.get(end) == MoveKind.HIDDEN && end > 0) {
            end--;
        }
        return kinds.get(end) == MoveKind.REVEALED && end > 0 ? MoveKind.CLOSED : kinds.get(end);
    }
}
