package org.quarterdeck.session;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.CountdownOver;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.CoverCommand.BeginBreak;
import org.quarterdeck.session.command.CoverCommand.ToggleCover;
import org.quarterdeck.session.command.CoverCommand.ToggleFreeze;
import org.quarterdeck.session.command.CoverCommand.Uncover;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.cover.ScreenCover;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;

/** What may befall a room: batches of commands in any order, sensible or not, from few enough people that they meet. */
final class RandomSession extends DomainContextBase {

    private static final String CURRENT = "current";

    /**
     * Commands of one moment, how long after those before, and whether the disk takes anything.
     *
     * @param wishes commands whose seats are places among those taken, and whose run may be the {@link #CURRENT} one
     */
    record Moment(List<Command> wishes, Duration later, boolean diskWorks) {

        List<Command> commands(RoomState room) {
            return wishes.stream().map(wish -> meant(wish, room)).toList();
        }
    }

    static Command meant(Command wish, RoomState room) {
        return switch (wish) {
            case CastAnswer cast when cast.run().equals(CURRENT) ->
                new CastAnswer(seat(cast.seat(), room), "run-" + room.runs().size(), cast.answer());
            case CastAnswer cast -> new CastAnswer(seat(cast.seat(), room), cast.run(), cast.answer());
            case TakeBackAnswer back -> new TakeBackAnswer(seat(back.seat(), room),
                    back.run().equals(CURRENT) ? "run-" + room.runs().size() : back.run());
            case Leave leave -> new Leave(seat(leave.seat(), room));
            case Arrive arrive -> new Arrive(seat(arrive.seat(), room));
            case UncountSeats remove -> new UncountSeats(remove.seats().stream().map(place -> seat(place, room)).toList());
            case WithdrawSeats withdraw ->
                new WithdrawSeats(withdraw.seats().stream().map(place -> seat(place, room)).toList());
            case PollCommand.MergeWords merge ->
                merge("run-" + room.runs().size(), merge.from(), merge.into());
            case PollCommand.Upvote vote -> new PollCommand.Upvote(seat(vote.seat(), room),
                    vote.run().equals(CURRENT) ? "run-" + room.runs().size() : vote.run(), someText(vote.text(), room),
                    vote.up());
            case PollCommand.Judge judge -> new PollCommand.Judge("run-" + room.runs().size(), someText(judge.entry(), room),
                    judge.show());
            default -> wish;
        };
    }

    private static PollCommand.MergeWords merge(String run, String from, String into) {
        return new PollCommand.MergeWords(run, TextId.ofWord(run, from), TextId.ofWord(run, into));
    }

    /** The first text that the room has sent, or what was wished for where there is none. */
    private static String someText(String wish, RoomState room) {
        var run = room.poll().run();
        return run == null ? wish : run.writings().texts().keySet().stream().sorted().findFirst().orElse(wish);
    }

    private static int seat(int place, RoomState room) {
        return room.seats().byNumber().keySet().stream().sorted().skip(place).findFirst().orElse(place);
    }

    /** A small workshop with a poll of every kind of reveal. */
    static SteppedSession room() {
        return new SteppedSession(WorkshopFixture.small().slide("cover").choice("live", Reveal.LIVE).bullets("points", 2)
                .choice("timed", Reveal.ON_CLOSE).seconds(30).spectrum("manual", Reveal.MANUAL).choice("once", Reveal.ON_CLOSE)
                .once().poll("later", new Question.Words(3), Reveal.LIVE).choice("twice", Reveal.MANUAL).rounds(2)
                .comparedWith("live").poll("say", new Question.Text(280, true), Reveal.LIVE).slide("end"));
    }

    @Provide
    Arbitrary<Moment> moments() {
        var later = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 5), Tuple.of(1, 60)).map(Duration::ofSeconds);
        var diskWorks = Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false));
        return Combinators.combine(commands().list().ofMinSize(1).ofMaxSize(8), later, diskWorks).as(Moment::new);
    }

    @Provide
    Arbitrary<Command> commands() {
        var seats = Arbitraries.integers().between(0, 6);
        var runs = Arbitraries.frequency(Tuple.of(8, CURRENT), Tuple.of(1, "run-1"), Tuple.of(1, "run-2"), Tuple.of(1, "run-99"));
        var moves = Arbitraries.frequency(Tuple.of(8, Move.NEXT), Tuple.of(4, Move.PREVIOUS), Tuple.of(4, Move.OPEN),
                Tuple.of(2, Move.CLOSE), Tuple.of(2, Move.REVEAL), Tuple.of(2, Move.HIDE), Tuple.of(2, Move.AGAIN),
                Tuple.of(1, Move.BLACKOUT), Tuple.of(1, Move.RESUME));
        var places = Arbitraries.of("cover", "live", "points", "timed", "manual", "once", "later", "twice", "say", "end",
                "nowhere");
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("anna", "ben", "cleo", "dan", "eve").map(Join::new)),
                Tuple.of(20, Combinators.combine(seats, runs, answers()).as(CastAnswer::new)),
                Tuple.of(4, Combinators.combine(seats, runs).as(TakeBackAnswer::new)),
                Tuple.of(2, seats.map(Leave::new)),
                Tuple.of(6, seats.map(Arrive::new)),
                Tuple.of(1, seats.list().ofMinSize(1).ofMaxSize(3).map(UncountSeats::new)),
                Tuple.of(2, seats.list().ofMinSize(1).ofMaxSize(3).map(WithdrawSeats::new)),
                Tuple.of(2, Combinators.combine(Arbitraries.of("trust", "zeal"), Arbitraries.of("trust", "zeal", "joy"))
                        .as((from, into) -> new PollCommand.MergeWords(CURRENT, from, into))),
                Tuple.of(10, moves.map(Steer::new)),
                Tuple.of(3, places.map(GoTo::new)),
                Tuple.of(3, covers()),
                Tuple.of(4, Combinators.combine(seats, runs, Arbitraries.of(true, true, false))
                        .as((seat, run, up) -> new PollCommand.Upvote(seat, run, "no-id", up))),
                Tuple.of(2, Arbitraries.of(true, false)
                        .map(show -> new PollCommand.Judge(CURRENT, "trust", show))),
                Tuple.of(1, Arbitraries.of(true, false)
                        .map(all -> new PollCommand.HoldBack(all, Set.of("zeal")))),
                Tuple.of(2, Combinators.combine(places, Arbitraries.integers().between(-1, 3))
                        .as((place, n) -> new PollCommand.CountHands(place, 0, List.of(List.of(n, 0, 2))))),
                Tuple.of(1, Arbitraries.of("Ready?", " ").map(
                        title -> new PollCommand.Ask(title, new Question.Choice(List.of("Yes", "No", "Maybe"), Set.of())))),
                Tuple.of(1, Arbitraries.just(new PollCommand.DiscardTestVotes())),
                Tuple.of(2, runs.map(CountdownOver::new)));
    }

    /** What the facilitator lays over the slide, freezes and takes away. */
    static Arbitrary<Command> covers() {
        return Arbitraries.of(new ToggleCover(ScreenCover.Kind.WHITE), new ToggleCover(ScreenCover.Kind.JOIN),
                new BeginBreak("Coffee", Duration.ofMinutes(5)), new AddTime(Duration.ofMinutes(1)), new Uncover(),
                new ToggleFreeze());
    }

    @Provide
    Arbitrary<Answer> answers() {
        var options = Arbitraries.integers().between(-1, 3);
        return Arbitraries.frequencyOf(
                Tuple.of(8, options.map(option -> new Picked(List.of(option)))),
                Tuple.of(1, options.list().ofMaxSize(3).map(Picked::new)),
                Tuple.of(2, Arbitraries.of("trust", "Trust ", "zeal", "joy", "").map(word -> new Answer.Written(List.of(word)))),
                Tuple.of(3, Arbitraries.of("trust", "so much zeal", " ").map(Answer.Said::new)),
                Tuple.of(4, positions().list().ofMinSize(1).ofMaxSize(3).map(Placed::new)));
    }

    private static Arbitrary<Double> positions() {
        return Arbitraries.of(0.0, 0.25, 1.0 / 3, 0.5, 1.0, 1.5, Double.NaN);
    }
}
