package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.quarterdeck.question.SameTexts;
import org.quarterdeck.report.ReportElement.Cards;
import org.quarterdeck.report.ReportElement.Line;
import org.quarterdeck.report.ReportElement.Topic;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;

/** All of a session that was no vote, as reports tell it: groups, cases, commitments and questions from the room. */
public final class ExerciseElements {

    private ExerciseElements() {}

    /**
     * Returns the elements in the order of the workshop; none where the session can't be replayed.
     *
     * @param print replaces typewriter characters by typographic ones, such as quotation marks
     */
    public static List<ReportElement> of(ReplayedSession session, List<Commitment> commitments, ReportMessages words,
            UnaryOperator<String> print) {
        var room = session.end();
        var pieces = new ArrayList<ReportElement>();
        if (room == null) {
            return pieces;
        }
        for (var segment : room.workshop().segments()) {
            switch (segment.content()) {
                case Breakout breakout -> pieces.addAll(GroupElements.of(room, segment, breakout, words, print));
                case Simulation simulation when ExerciseResults.isLast(segment, simulation, room) ->
                    pieces.addAll(CaseElements.of(room, segment, simulation, words, print));
                case SlideContent slide when segment.layout() == SlideLayout.COMMITMENTS ->
                    pieces.addAll(commitments(room, segment, commitments, words, print));
                default -> {
                    // Votes are told with their charts, and slides not at all.
                }
            }
        }
        pieces.addAll(AudienceElements.of(session, words));
        pieces.addAll(AudienceElements.parked(session, words, print));
        return pieces;
    }

    /** Returns the commitments that participants shared, in an order that says nothing about who made them. */
    static List<ReportElement> commitments(RoomState room, Segment segment, List<Commitment> shared, ReportMessages words,
            UnaryOperator<String> print) {
        int made = room.exercises().commitments().count();
        if (made == 0) {
            return List.of();
        }
        var pieces = new ArrayList<ReportElement>();
        pieces.add(new Topic(print.apply(SegmentNames.of(segment))));
        pieces.add(new Line(words.text("promises", made, shared.size()), true));
        if (!shared.isEmpty()) {
            pieces.add(new Cards(grouped(shared.stream().map(each -> sentence(each, words)).toList(), words)));
        }
        return pieces;
    }

    /** Returns each different sentence once, with how many wrote it where it is more than one, most first. */
    private static List<String> grouped(List<String> sentences, ReportMessages words) {
        return SameTexts.of(sentences, Function.identity()).stream()
                .sorted(Comparator.comparingInt((List<String> each) -> each.size()).reversed())
                .map(each -> SameTexts.times(each.getFirst(), each.size(), words::count)).toList();
    }

    private static String sentence(Commitment commitment, ReportMessages words) {
        return commitment.when().isBlank()
                ? words.text("promise", commitment.will())
                : words.text("promise_when", commitment.when(), commitment.will());
    }
}
