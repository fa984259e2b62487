package org.quarterdeck.ui.slide;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.slide.canvas.LiveContent;
import org.quarterdeck.ui.slide.canvas.RoomStatus;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.Workshop;

/** Moments of a live room, without one. */
public final class SampleMoments {

    public static final RoomAddress ADDRESS = new RoomAddress("http://192.168.4.20:7313/", "192.168.4.20:7313", "4815",
            "k7Qm2xPd");

    public static final List<String> PROMISES = List.of("ask three people what is in their way, and clear one of it",
            "give away the Friday report", "say why before I say how", "leave one meeting to the team, and not ask how it went",
            "walk the floor with no list in my hand, every Tuesday, for half an hour at least, and only listen",
            "find out who would like to own the build");

    private SampleMoments() {}

    public static SlideMoment slide(Workshop workshop, String id, int step) {
        return moment(workshop, workshop.indexOf(id), step, null, 23);
    }

    /** @param people how many have answered, of three more who are in */
    public static SlideMoment vote(Workshop workshop, String id, Phase phase, int people, boolean revealed) {
        int index = workshop.indexOf(id);
        var poll = Objects.requireNonNull(workshop.segments().get(index).poll());
        @Nullable
        Result result = revealed ? result(poll.question(), people) : null;
        return moment(workshop, index, 0, seen(poll, phase, people, result, null), people + 3);
    }

    /** A slide that names the corners of a plane on which that many people have placed a mark before. */
    public static SlideMoment dots(Workshop workshop, String id, int people, int step) {
        var plane = Objects.requireNonNull(((SlideContent) workshop.segments().get(workshop.indexOf(id)).content()).plane());
        var vote = seen(new Poll(plane, Poll.Reveal.MANUAL), Phase.CLOSED, people,
                Tally.of(plane, SampleCharts.answers(plane, people, 7), "en"), null);
        return moment(workshop, workshop.indexOf(id), step, vote, people);
    }

    /** A slide as a room sees it that many people are in. */
    static SlideMoment moment(Workshop workshop, int index, int step, @Nullable PollView vote, int joined) {
        return SlideMoment.of(workshop, null, index, step).with(LiveContent.of(vote)).with(RoomStatus.of(joined, ADDRESS))
                .seenBy(SlideAudience.ROOM);
    }

    /** What the room sees of a poll, its result above that other one. */
    static PollView seen(Poll poll, Phase phase, int answers, @Nullable Result result, @Nullable ComparisonResult beneath) {
        return new PollView(poll, phase, 1, answers, null, result == null ? null : new ComparedResult(result, beneath), false);
    }

    /** What that many people would answer, the same every time. */
    public static Result result(Question question, int people) {
        var random = new Random(7);
        return Tally.of(question, IntStream.range(0, people).mapToObj(i -> answer(question, random)).toList());
    }

    private static Answer answer(Question question, Random random) {
        return switch (question) {
            case Question.Choice choice -> new Answer.Picked(
                    List.of(Math.clamp((int) Math.abs(random.nextGaussian() * 1.3), 0, choice.options().size() - 1)));
            case Question.Spectrum spectrum -> new Answer.Placed(IntStream.range(0, spectrum.pairs().size())
                    .mapToObj(i -> Math.clamp(0.32 + 0.07 * i + 0.19 * random.nextGaussian(), 0.0, 1.0)).toList());
            default -> SampleAnswers.answer(question, random);
        };
    }
}
