package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;

class GroupElementsTest {

    private static final Breakout BREAKOUT = new Breakout(2, 0, new Assign(How.RANDOM, null), List.of(), List.of(),
            List.of("What"), false);

    @Test
    void a_report_tells_what_groups_handed_in_but_for_what_is_held_back_or_hidden() {
        var room = new SteppedSession(WorkshopFixture.small().breakout("groups", BREAKOUT));
        for (int i = 1; i <= 6; i++) {
            room.join("guest-" + i);
        }
        room.accepted(new HoldBack(true, Set.of()));
        room.after(Move.OPEN);
        room.accepted(new Write(room.state().breakout().group(1).seats().getFirst(), "groups", 0, "Held back", 0));
        room.accepted(new TypeIn("groups", 2, 0, "To be hidden", 0));
        room.accepted(new TypeIn("groups", 3, 0, "For all", 0));
        room.accepted(new JudgeHandIn("groups", 2, 0, 1, false));
        assertThat(told(room)).contains("For all").doesNotContain("Held back", "To be hidden");
        room.accepted(new JudgeHandIn("groups", 1, 0, 1, true));
        assertThat(told(room)).contains("For all", "Held back").doesNotContain("To be hidden");
    }

    private static String told(SteppedSession room) {
        return GroupElements.of(room.state(), room.state().segment(), BREAKOUT, ReportMessages.of("en"), UnaryOperator.identity())
                .toString();
    }
}
