package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.Breakout;
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
                    pieces.addAll(CommitmentElements.of(room, segment, commitments, words, print));
                default -> {
                    // Votes are told with their charts, and slides not at all.
                }
            }
        }
        pieces.addAll(AudienceElements.of(session, words));
        return pieces;
    }
}
