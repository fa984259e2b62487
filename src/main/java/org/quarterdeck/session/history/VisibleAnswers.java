package org.quarterdeck.session.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;

/**
 * The answers of a session, without the words and texts that were hidden from the room. For exports.
 *
 * @param answer the visible part, or null if nothing is visible
 */
public record VisibleAnswers(SavedAnswer saved, @Nullable Answer answer) {

    /**
     * Returns the visible answers of a session. If it could not be replayed, no words or texts are included, because it is
     * unknown which were hidden.
     */
    public static List<VisibleAnswers> of(ReplayedSession session, List<SavedAnswer> answers) {
        return answers.stream().map(saved -> new VisibleAnswers(saved, shown(session.end(), saved))).toList();
    }

    private static @Nullable Answer shown(@Nullable RoomState room, SavedAnswer saved) {
        var run = room == null ? null : run(room, saved);
        if (room != null && run != null) {
            return run.answerShown(saved.seat(), room.workshop().lang());
        }
        return switch (saved.answer()) {
            case Answer.PickedOther picked -> new Answer.PickedOther(picked.options(), "");
            case Answer.Open _ -> null;
            case Answer.Closed closed -> closed;
        };
    }

    private static @Nullable PollRun run(RoomState room, SavedAnswer saved) {
        var poll = room.poll(saved.segment());
        if (poll.run() != null && poll.run().id().equals(saved.run())) {
            return poll.run();
        }
        return poll.earlier().stream().filter(run -> run.id().equals(saved.run())).findFirst().orElse(null);
    }
}
