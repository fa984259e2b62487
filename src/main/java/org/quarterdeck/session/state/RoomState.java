package org.quarterdeck.session.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.quarterdeck.session.audience.AudienceQuestions;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.memo.MemoPad;
import org.quarterdeck.session.pen.PenMarks;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/**
 * The immutable state of a session at one moment, which views may keep.
 *
 * @param rev the number of the newest journal entry in it; it only grows
 * @param screen what the projector shows
 * @param participation what guests have brought
 * @param times from when to when it counts
 * @param undo the facilitator's moves that can be undone
 */
public record RoomState(SessionStart start, Workshop workshop, long rev, ScreenState screen, Participation participation,
        SessionTimes times, UndoHistory undo) {

    /** Returns the initial state, with the first segment shown. */
    public static RoomState fresh(SessionStart start, Workshop workshop) {
        return new RoomState(start, workshop, 0, ScreenState.first(start.startedAt(), workshop.segments().getFirst().id()),
                Participation.NONE.with(ExerciseState.NONE.shown(workshop.segments().getFirst()))
                        .with(AudienceQuestions.NONE.allowed(workshop.questions())),
                new SessionTimes(AgendaStart.live(start.startedAt(), workshop), false, 0, null), UndoHistory.NONE);
    }

    public int index() {
        return screen.index();
    }

    public int slideStep() {
        return screen.slideStep();
    }

    public Instant shownAt() {
        return screen.shownAt();
    }

    public boolean blackout() {
        return screen.blackout();
    }

    /** Returns what the projector shows in place of the slide. */
    public ScreenCover cover() {
        return screen.cover();
    }

    /** Returns whether the slide itself is up to be drawn on, neither black nor over nor under the questions from the room. */
    public boolean drawable() {
        return !blackout() && !ended() && !questions().projected();
    }

    /** Returns the room whose slide the projector keeps, or null if it follows the session. */
    public @Nullable RoomState frozen() {
        return screen.frozen();
    }

    public SeatRegister seats() {
        return participation.seats();
    }

    public PMap<String, PollState> polls() {
        return participation.polls();
    }

    public PMap<String, String> runs() {
        return participation.runs();
    }

    public ExerciseState exercises() {
        return participation.exercises();
    }

    public ModerationState moderation() {
        return participation.moderation();
    }

    /** Returns what people ask the facilitator. */
    public AudienceQuestions questions() {
        return participation.questions();
    }

    public @Nullable AgendaStart begun() {
        return times.begun();
    }

    /** Returns whether the workshop is under way, so that the answers given so far are no test. */
    public boolean underWay() {
        return times.underWay();
    }

    public @Nullable Instant endedAt() {
        return times.endedAt();
    }

    public Segment segment() {
        return workshop.segments().get(index());
    }

    public boolean ended() {
        return endedAt() != null;
    }

    /** Returns the state of a segment's poll. */
    public PollState poll(String segmentId) {
        return polls().getOrDefault(segmentId, PollState.UNTOUCHED);
    }

    /** Returns the state of the current segment's poll; meaningless if the segment is no poll. */
    public PollState poll() {
        return poll(segment().id());
    }

    /** Returns the seat with that token hash, or null. */
    public @Nullable Integer seatOf(String tokenHash) {
        return seats().of(tokenHash);
    }

    /** Returns the number of seats ever given. */
    public int seatsGiven() {
        return seats().given();
    }

    /** Returns whether the facilitator or a countdown has changed something, beyond seats and answers. */
    public boolean steeredSince(RoomState before) {
        return index() != before.index() || slideStep() != before.slideStep() || blackout() != before.blackout()
                || ended() != before.ended()
                || poll().phase() != before.poll().phase() || poll().revealed() != before.poll().revealed()
                || poll().told() != before.poll().told() || rewordedSince(before)
                || questions().steeredSince(before.questions())
                || runs().size() != before.runs().size() || breakout().steeredSince(before.breakout());
    }

    private boolean rewordedSince(RoomState before) {
        return !Objects.equals(segment().reworded(), before.segment().reworded());
    }

    /** Returns whether the room is to see another step, beyond more answers. */
    public boolean steppedSince(RoomState before) {
        return !segment().id().equals(before.segment().id()) || slideStep() != before.slideStep()
                || poll().phase() != before.poll().phase() || poll().revealed() != before.poll().revealed()
                || poll().told() != before.poll().told() || breakout().steppedSince(before.breakout())
                || questions().projected() != before.questions().projected();
    }

    /** Returns whether something else covers the slide on the projector. */
    public boolean coveredSince(RoomState before) {
        var kept = frozen();
        var keptBefore = before.frozen();
        return !cover().equals(before.cover()) || (kept == null
                ? keptBefore != null
                : keptBefore == null || kept.rev() != keptBefore.rev());
    }

    private RoomState with(ScreenState changed) {
        return new RoomState(start, workshop, rev, changed, participation, times, undo);
    }

    private RoomState with(Participation changed) {
        return new RoomState(start, workshop, rev, screen, changed, times, undo);
    }

    /** Returns the state with other moves to undo. */
    public RoomState with(UndoHistory changed) {
        return new RoomState(start, workshop, rev, screen, participation, times, changed);
    }

    /** Returns the state in which nothing that a seat answered is set aside, since it left and nothing of it can come back. */
    public RoomState withoutAside(int seat) {
        var all = this;
        for (var poll : polls().entrySet()) {
            all = all.with(poll.getKey(), poll.getValue().withoutAside(seat));
        }
        return all.with(undo.withoutAside(seat));
    }

    /** Returns what the facilitator steers in it: the state without seats, answers, commitments and moves to undo. */
    RoomState steering() {
        var bare = polls();
        for (var poll : polls().entrySet()) {
            bare = bare.plus(poll.getKey(), poll.getValue().unanswered());
        }
        var asked = new ExerciseState(exercises().breakouts(), exercises().commitments().unmade());
        return with(participation.emptied(bare).with(seats().steering()).with(asked))
                .with(UndoHistory.NONE);
    }

    /**
     * Returns the state with what the facilitator steers as it was before. Seats, moderation and the added questions stay as
     * they are.
     *
     * @param polls the polls as they were, with the answers of now
     * @param exercises the exercises as they were, with what was handed in by now
     */
    public RoomState steeredAs(RoomState before, PMap<String, PollState> polls, ExerciseState exercises) {
        int place = workshop.indexOf(before.segment().id());
        return new RoomState(start, workshop, rev, before.screen.movedTo(place).passing(screen),
                participation.emptied(polls).with(seats().steeredAs(before.seats())).with(exercises)
                        .with(questions().steeredAs(before.questions())),
                before.times, undo);
    }

    private RoomState with(SessionTimes changed) {
        return new RoomState(start, workshop, rev, screen, participation, changed, undo);
    }

    public RoomState at(long newRev) {
        return new RoomState(start, workshop, newRev, screen, participation, times, undo);
    }

    public RoomState showing(int newIndex, int newStep, Instant when) {
        boolean goesOn = newIndex > index() && AgendaStart.pastArrivals(newIndex, workshop) && participation.answered();
        var left = newIndex == index() ? screen : screen.leaving(segment().id(), workshop.segments().get(newIndex).id(), when);
        var moved = with(left.showing(newIndex, newStep, when)).with(exercises().shown(workshop.segments().get(newIndex)))
                .with(times.underWay(underWay() || goesOn));
        return begun() == null ? moved.with(moved.times.begun(AgendaStart.shown(newIndex, when, workshop))) : moved;
    }

    public RoomState with(String segmentId, PollState poll) {
        return with(participation.with(segmentId, poll));
    }

    public RoomState seating(SeatRegister newSeats) {
        return with(participation.with(newSeats));
    }

    /** Returns the state with something else drawn on the slides. */
    public RoomState marked(PenMarks marks) {
        return with(screen.marked(marks));
    }

    /** Returns the state with something else written down in passing. */
    public RoomState noted(MemoPad memos) {
        return with(screen.noted(memos));
    }

    public RoomState black(boolean isBlack) {
        return isBlack || blackout() ? covered(ScreenCover.of(isBlack ? ScreenCover.Kind.BLACK : ScreenCover.Kind.NONE)) : this;
    }

    /** Returns the state with another cover over the slide. */
    public RoomState covered(ScreenCover cover) {
        return with(screen.covered(cover));
    }

    /** Returns the state in which the projector keeps the slide of now, or follows the session. */
    public RoomState freezing(boolean frozen) {
        var bare = with(screen.covered(ScreenCover.NONE).frozen(null)).with(UndoHistory.NONE);
        return with(screen.frozen(frozen ? bare.saying(exercises().commitments().shared(), Map.of()) : null));
    }

    public RoomState endedAt(Instant when) {
        return with(times.endedAt(when));
    }

    /** Returns the state of a session that goes on after its end: no phone holds a seat any more, and none is given twice. */
    public RoomState reopened() {
        return with(times.endedAt(null)).seating(seats().emptied());
    }

    /** Returns when the countdown closes the open poll, or null if none runs. Only the current segment's poll can be open. */
    @Nullable
    public Instant countdown() {
        var run = poll().run();
        return run == null || poll().phase() != PollState.Phase.OPEN ? null : run.closesAt();
    }

    /** Returns the state of the current segment's breakout; meaningless if the segment is no breakout. */
    public BreakoutState breakout() {
        return exercises().breakout(segment().id());
    }

    public RoomState with(ModerationState changed) {
        return with(participation.with(changed));
    }

    /** Returns the state with other planned minutes of a segment. */
    public RoomState planning(String segment, double minutes) {
        int place = workshop.indexOf(segment);
        if (place < 0 || workshop.segments().get(place).minutes() == minutes) {
            return this;
        }
        var segments = new ArrayList<>(workshop.segments());
        segments.set(place, segments.get(place).with(segments.get(place).slot().lasting(minutes)));
        return new RoomState(start, workshop.with(segments), rev, screen, participation, times, undo);
    }

    /** Returns the state after the facilitator has changed the planned minutes of a segment. */
    public RoomState replanning(String segment, double minutes) {
        int place = workshop.indexOf(segment);
        double before = place < 0 ? minutes : workshop.segments().get(place).minutes();
        return planning(segment, minutes).with(times.adding(minutes - before));
    }

    /** Returns when the current segment came up first. */
    public Instant firstShown() {
        var visit = screen.visits().get(segment().id());
        return visit == null ? shownAt() : visit.first();
    }

    /** Returns when the break that is shown is over, counted from when it came up first; null if no break with minutes is shown. */
    public @Nullable Instant breakEnd() {
        return segment().layout() == SlideLayout.BREAK && segment().minutes() > 0
                ? firstShown().plusMillis(Math.round(segment().minutes() * 60_000))
                : null;
    }

    /** Returns the state before an unplanned question comes up, which knows what it interrupts. */
    public RoomState interruptedBy(String question) {
        return with(screen.interrupted(question, Interruption.of(this)));
    }

    /** Returns what the current segment, an unplanned question, has interrupted, or null if nothing waits for it. */
    public @Nullable Interruption interruption() {
        return Interruption.pending(screen.interruptions().get(segment().id()));
    }

    /**
     * Returns the index of the segment that follows: the interrupted one after an unplanned question, else the next that is no
     * such question and is not left out; -1 at the end.
     */
    public int following() {
        var interrupted = interruption();
        if (interrupted != null) {
            return workshop.indexOf(interrupted.segment());
        }
        var segments = workshop.segments();
        for (int next = index() + 1; next < segments.size(); next++) {
            if (!segments.get(next).leftOut() && !screen.interruptions().containsKey(segments.get(next).id())) {
                return next;
            }
        }
        return -1;
    }

    /** Returns the index of the segment before this one that is not left out; -1 at the beginning. */
    public int preceding() {
        int before = index() - 1;
        while (before >= 0 && workshop.segments().get(before).leftOut()) {
            before--;
        }
        return before;
    }

    /**
     * Returns the state with a changed plan.
     *
     * @param changed a workshop that holds the current segment
     * @param minutes how many more it takes now; negative if fewer
     */
    public RoomState replanned(Workshop changed, double minutes) {
        return new RoomState(start, changed, rev, screen.movedTo(changed.indexOf(segment().id())), participation,
                times.adding(minutes), undo);
    }

    /** Returns the state with other words in its segments, at the step of now as far as the current one has it still. */
    public RoomState reworded(Workshop changed) {
        int step = Math.min(slideStep(), Math.max(0, changed.segments().get(index()).buildItems()));
        return new RoomState(start, changed, rev, screen.showing(index(), step, shownAt()), participation, times, undo);
    }

    /** Returns the state with a workshop that has one more segment, at index {@code added}. */
    public RoomState with(Workshop changed, int added) {
        return new RoomState(start, changed, rev, added <= index() ? screen.movedTo(index() + 1) : screen, participation, times,
                undo);
    }

    /** Returns the state with other polls. The ids of all runs stay reserved. */
    public RoomState emptied(PMap<String, PollState> left) {
        return with(participation.emptied(left));
    }

    /** Returns the state as if the session had just gone live, with the agenda measured anew. */
    public RoomState beginning(Instant when) {
        return with(screen.since(when, segment().id())).with(times.begun(AgendaStart.live(when, workshop)).underWay(false));
    }

    /** Returns the state with another code and key to join by. */
    public RoomState joinedBy(String code, String key) {
        return new RoomState(start.joinedBy(code, key), workshop, rev, screen, participation, times, undo);
    }

    /** Returns the state with another token of the facilitator's remote. */
    public RoomState steeredBy(String token) {
        return new RoomState(start.steeredBy(token), workshop, rev, screen, participation, times, undo);
    }

    public RoomState with(AudienceQuestions changed) {
        return with(participation.with(changed));
    }

    public RoomState with(ExerciseState changed) {
        return with(participation.with(changed));
    }

    public RoomState with(String segmentId, BreakoutState breakout) {
        return with(exercises().with(segmentId, breakout));
    }

    /** Returns the state with the texts of commitments and the stamps of those who made one, which are not in the journal. */
    public RoomState saying(List<Commitment> words, Map<String, Boolean> stamps) {
        var kept = frozen();
        var said = with(exercises().with(exercises().commitments().saying(words, stamps)));
        return kept == null ? said : said.with(said.screen.frozen(kept.saying(words, Map.of())));
    }

    /** Returns when the time of the groups at work is up, or null if it is unlimited or none are at work. */
    private @Nullable Instant groupsEndAt() {
        return breakout().open() ? breakout().endsAt() : null;
    }

    /** Returns whether a countdown runs that must be extended by the time the program is down. */
    public boolean timed() {
        return countdown() != null || groupsEndAt() != null;
    }

    /** Returns the state with all countdowns extended by the time the program was down. */
    public RoomState pausedFor(Duration pause) {
        var closesAt = countdown();
        var run = poll().run();
        if (closesAt != null && run != null) {
            return with(segment().id(), poll().with(run.closingAt(closesAt.plus(pause))));
        }
        var endsAt = groupsEndAt();
        return endsAt == null ? this : with(segment().id(), breakout().endingAt(endsAt.plus(pause)));
    }
}
