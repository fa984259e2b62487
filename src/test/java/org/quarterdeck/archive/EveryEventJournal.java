package org.quarterdeck.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.event.AudienceEvent.QuestionAnswered;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.AudienceEvent.QuestionUpvoted;
import org.quarterdeck.session.event.AudienceEvent.QuestionsAllowed;
import org.quarterdeck.session.event.AudienceEvent.QuestionsProjected;
import org.quarterdeck.session.event.BreakoutEvent.BreakoutMoved;
import org.quarterdeck.session.event.BreakoutEvent.GroupAdded;
import org.quarterdeck.session.event.BreakoutEvent.GroupJoined;
import org.quarterdeck.session.event.BreakoutEvent.GroupReported;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.BreakoutEvent.PersonMoved;
import org.quarterdeck.session.event.BreakoutEvent.ReportTakenBack;
import org.quarterdeck.session.event.BreakoutEvent.ReportTurned;
import org.quarterdeck.session.event.BreakoutEvent.TimeSet;
import org.quarterdeck.session.event.CoverEvent.CoverChanged;
import org.quarterdeck.session.event.CoverEvent.ScreenFrozen;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.MemoEvent.MemoRemoved;
import org.quarterdeck.session.event.MemoEvent.MemoRewritten;
import org.quarterdeck.session.event.MemoEvent.MemoSettled;
import org.quarterdeck.session.event.MemoEvent.MemoWritten;
import org.quarterdeck.session.event.PenEvent.PenCleared;
import org.quarterdeck.session.event.PenEvent.StrokeDrawn;
import org.quarterdeck.session.event.PlanEvent.BroughtSegment;
import org.quarterdeck.session.event.PlanEvent.PlanChanged;
import org.quarterdeck.session.event.PlanEvent.SegmentMoved;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.event.PlanEvent.SegmentWording;
import org.quarterdeck.session.event.PlanEvent.WordsChanged;
import org.quarterdeck.session.event.PollEvent.CountdownSet;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HandsCounted;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.QuestionAdded;
import org.quarterdeck.session.event.PollEvent.TestVotesDiscarded;
import org.quarterdeck.session.event.PollEvent.TextUpvoted;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SeatEvent.CodeRenewed;
import org.quarterdeck.session.event.SeatEvent.JoiningClosed;
import org.quarterdeck.session.event.SeatEvent.RemoteRenewed;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.event.SeatEvent.SeatsUncounted;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MinutesPlanned;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.PollTold;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.event.SessionEvent.SessionResumed;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.pen.PenStroke;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.state.BreakoutState.Basis;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Workshop;

/** A session in which everything happens that can happen, but for its end. */
final class EveryEventJournal {

    static final Workshop WORKSHOP = WorkshopFixture.small().slide("welcome").choice("move", Reveal.MANUAL)
            .spectrum("compass", Reveal.LIVE).seconds(60).breakout("groups", 2)
            .slide("promise", SlideLayout.COMMITMENTS).poll("say", new Question.Text(280, true), Reveal.LIVE).build();

    private EveryEventJournal() {}

    static List<JournalEntry> butTheEnd() {
        return numbered(
                new TestVotesDiscarded(),
                new SeatTaken(1, "hash-of-one"), new SeatTaken(2, "hash-of-two"), new SeatTaken(3, "hash-of-three"),
                new SegmentShown(1, 0),
                new PollOpened("move", "run-1", QuestionKind.CHOICE, 1, null),
                new AnswerSaved("run-1", 1, new Picked(List.of(0))),
                new AnswerSaved("run-1", 2, new Picked(List.of(1))),
                new AnswerSaved("run-1", 1, new Picked(List.of(2))),
                new PollClosed("move"), new PollReopened("move"), new PollReadied("move"), new PollReopened("move"),
                new PollClosed("move"), new PollRevealed("move"), new PollTold("move", true), new PollTold("move", false),
                new PollRevealed("move", true), new PollHidden("move"),
                new MoveUndone(18, null, List.of("run-9"), List.of("run-8"), List.of("run-7"), null),
                new PollOpened("move", "run-2", QuestionKind.CHOICE, 1, null),
                new AnswerSaved("run-2", 1, new Picked(List.of(1))),
                new AnswerWithdrawn("run-2", 7),
                new PollClosed("move"),
                new BlackoutChanged(true), new BlackoutChanged(false),
                new SegmentShown(2, 0),
                new PollOpened("compass", "run-3", QuestionKind.SPECTRUM, 1, TestClock.NINE.plusSeconds(85)),
                new AnswerSaved("run-3", 1, new Placed(List.of(0.25, 1.0))),
                new AnswerSaved("run-3", 3, new Placed(List.of(0.1, 0.123456789012345))),
                new SessionResumed(Duration.ofMillis(61_234)),
                new SeatLeft(3),
                new SegmentShown(3, 0),
                new GroupsDrawn("groups", List.of(List.of(1), List.of(2), List.of()), 1, Basis.NO_ANSWERS,
                        TestClock.NINE.plusSeconds(300)),
                new BreakoutMoved("groups", Stage.TASK), new GroupJoined("groups", 3, 2), new GroupAdded("groups"),
                new PersonMoved("groups", 3, 1),
                new HandedIn("groups", 3, 0, "<b>Trust</b> \u202e\uD83D\uDE00\u0000", 1),
                new HandedIn("groups", 3, 0, "Damn <b>trust</b>", 2, true, 39), new HandInJudged("groups", 3, 0, true),
                new TimeSet("groups", TestClock.NINE.plusSeconds(360)), new BreakoutMoved("groups", Stage.CLOSED),
                new GroupReported("groups", 3), new ReportTurned("groups", 1), new GroupReported("groups", 1),
                new ReportTakenBack("groups"),
                new GroupsDrawn("groups", List.of(List.of(2, 1)), 0, Basis.AS_ASKED, null),
                new SegmentShown(4, 0),
                new CommitmentMade(true, false, null, null), new CommitmentMade(false, true, null, null),
                new SegmentShown(5, 0),
                new HeldBack(false, new TreeSet<>(List.of("damn")), true),
                new PollOpened("say", "run-4", QuestionKind.TEXT, 1, null, "0123456789abcdef0123456789abcdef"),
                new AnswerSaved("run-4", 1, new Said(" More <b>trust</b> \u202e\uD83D\uDE00\u0000")),
                new AnswerSaved("run-4", 2, new Said("Damn meetings")),
                new PollClosed("say"),
                new TextUpvoted("run-4", "an-id", 2, true), new TextUpvoted("run-4", "another", 2, true),
                new TextUpvoted("run-4", "another", 2, false),
                new EntryJudged("run-4", "an-id", false),
                new QuestionAdded(6, "asked-1", "Ready?", new Question.Choice(List.of("Yes", "No"), Set.of())),
                new SegmentShown(6, 0),
                new PollOpened("asked-1", "run-5", QuestionKind.CHOICE, 1, null),
                new HandsCounted("run-5", List.of(new Picked(List.of(1)))),
                new AnswerSaved("run-5", 1, new Picked(List.of(1))),
                new HandsCounted("run-5", List.of(new Picked(List.of(0)), new Picked(List.of(0)))),
                new SeatTaken(4, "hash-of-four", false), new SeatJoined(4),
                new QuestionsAllowed(true), new QuestionAsked("q1", 4, "Why <b>now</b>?\u0000", true),
                new QuestionJudged("q1", true), new QuestionUpvoted("q1", 2, true), new QuestionAnswered("q1", true),
                new QuestionsProjected(true),
                new CountdownSet("run-5", TestClock.NINE.plusSeconds(145)), new MinutesPlanned("asked-1", 4.5),
                new SeatsUncounted(List.of(2, 4)), new JoiningClosed(true), new CodeRenewed(null, null), new RemoteRenewed(null),
                new SessionEvent.CommitmentJudged("9f3c", false),
                new SegmentShown(2, 0),
                new PlanChanged(List.of(new SegmentPlan("promise", 2.5, true), new SegmentPlan("say", 4, false)),
                        List.of(new BroughtSegment("nowhere", 4))),
                new SegmentMoved("say", 4),
                new WordsChanged(List.of(new SegmentWording("say", "---\nid: say\n---\n# <b>Say</b> more \u202e\uD83D\uDE00\n"))),
                new WordsMerged("run-4", "id-of-one", "id-of-another"),
                new CoverChanged(ScreenCover.of(ScreenCover.Kind.JOIN)),
                new CoverChanged(ScreenCover.pause("Coffee \u202e\uD83D\uDE00", TestClock.NINE.plusSeconds(900))),
                new CoverChanged(ScreenCover.NONE), new ScreenFrozen(true), new ScreenFrozen(false),
                new AnswersSetAside("run-5", List.of(4)),
                new StrokeDrawn("compass", new PenStroke(List.of(new PenSpot(0, 0.25), new PenSpot(1, 0.3333)), true)),
                new StrokeDrawn("welcome", new PenStroke(List.of(new PenSpot(0.5, 0.5)), false)), new PenCleared("welcome"),
                new MemoWritten("m1", Memo.Kind.PARKED, "welcome", "Who pays? <b>\u202e\uD83D\uDE00"),
                new MemoWritten("m2", Memo.Kind.PRIVATE, "welcome", "Shorter next time"), new MemoRewritten("m1", "Who pays?"),
                new MemoSettled("m1", true), new MemoRemoved("m2"),
                new CoverChanged(ScreenCover.of(ScreenCover.Kind.PARKING)));
    }

    /** The entry after those, which is the last. */
    static JournalEntry end() {
        return new JournalEntry(butTheEnd().size() + 1, TestClock.NINE.plusSeconds(90), new SessionEnded());
    }

    /** Has a session played from its beginning to its end. */
    static void playInto(SqliteArchive archive) throws ArchiveException {
        try (var journal = archive.begin(WorkshopFixture.start())) {
            journal.append(butTheEnd());
            journal.append(List.of(end()));
        }
    }

    private static List<JournalEntry> numbered(SessionEvent... events) {
        var entries = new ArrayList<JournalEntry>();
        for (var event : events) {
            entries.add(new JournalEntry(entries.size() + 1, at(entries.size()), event));
        }
        return entries;
    }

    private static Instant at(int place) {
        return TestClock.NINE.plusMillis(place * 1_000L + place);
    }
}
