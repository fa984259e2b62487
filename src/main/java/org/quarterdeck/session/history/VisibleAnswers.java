package org.quarterdeck.session.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.session.port.SessionArchive.SavedAnswer;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;

/**
 * A session's answers for whoever was not in the room: without words and texts that the room was not let see.
 *
 * @param answer what may be seen of it, or null where that is nothing
 */
public record VisibleAnswers(SavedAnswer saved, @Nullable Answer answer) {

    /** Where a session can't be played again, nobody can tell what was held back, so nothing that was written is let through. */
    public static List<VisibleAnswers> of(ReplayedSession session, List<SavedAnswer> answers) {
        return answers.stream().map(saved -> new VisibleAnswers(saved, shown(session.end(), saved))).toList();
    }

    private static @Nullable Answer shown(@Nullable RoomState room, SavedAnswer saved) {
        var run = room == null ? null : run(room, saved);
        if (room != null && run != null) {
            return run.answerShown(saved.seat(), room.workshop().lang());
        }
        boolean written = saved.answer() instanceof Answer.Written || saved.answer() instanceof Answer.Said;
        return written ? null : saved.answer();
    }

    private static @Nullable PollRun run(RoomState room, SavedAnswer saved) {
        var poll = room.poll(saved.segment());
        if (poll.run() != null && poll.run().id().equals(saved.run())) {
            return poll.run();
        }
        return poll.earlier().stream().filter(run -> run.id().equals(saved.run())).findFirst().orElse(null);
    }
}
