package org.quarterdeck.session.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.workshop.SlideLayout;

/** One commitment each; what it says is nobody's. */
class CommitmentStateTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("before").slide("promise", SlideLayout.COMMITMENTS).slide("after"));
    private final int one = room.join("one");
    private final int two = room.join("two");

    private CommitmentState commitments() {
        return room.state().exercises().commitments();
    }

    private static Commit sharing(int seat, String will) {
        return new Commit(seat, "phone " + seat, new Words("Monday comes", will));
    }

    @Test
    void they_are_taken_from_when_they_are_asked_for_until_the_end() {
        assertEquals(Reason.CLOSED, SteppedSession.refusal(room.submit(new Commit(one, "phone " + one, null))));
        room.goTo("promise");
        room.accepted(sharing(one, "listen first"));
        room.goTo("after");
        room.accepted(sharing(two, "ask once a day"));
        assertThat(commitments().shared()).extracting(Commitment::will).containsExactlyInAnyOrder("listen first",
                "ask once a day");
        assertEquals(2, commitments().count());
    }

    @Test
    void one_that_stays_private_counts_and_may_be_shared_later_but_a_shared_one_stays() {
        room.goTo("promise");
        room.accepted(new Commit(one, "phone " + one, null));
        room.accepted(new Commit(one, "phone " + one, null));
        assertEquals(1, commitments().count());
        assertThat(commitments().shared()).isEmpty();
        room.accepted(sharing(one, "listen first"));
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(sharing(one, "listen second"))));
        assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.submit(new Commit(one, "phone " + one, null))));
        assertEquals(1, commitments().count());
        assertThat(commitments().shared()).hasSize(1);
    }

    @Test
    void a_commitment_says_something_and_no_novel() {
        room.goTo("promise");
        for (var bad : List.of("  ", "x".repeat(281))) {
            assertThat(room.submit(sharing(one, bad))).isInstanceOfSatisfying(Rejected.class,
                    r -> assertEquals("will", r.field()));
        }
        assertEquals(0, commitments().count());
    }

    @Test
    void the_wall_shows_those_kept_before_in_the_order_of_chance_and_new_ones_after_them() {
        room.goTo("promise");
        var resumed = new SteppedSession(
                room.state().saying(List.of(new Commitment("9", "", "nine"), new Commitment("1", "", "one")), Map.of()));
        resumed.accepted(sharing(one, "listen first"));
        assertThat(resumed.state().exercises().commitments().shared()).extracting(Commitment::will).containsExactly("one", "nine",
                "listen first");
    }

    @Test
    void where_none_are_asked_for_there_is_nothing_to_answer() {
        var other = new SteppedSession(WorkshopFixture.small().slide("only"));
        int seat = other.join("one");
        assertEquals(Reason.UNKNOWN_SEGMENT, SteppedSession.refusal(other.submit(new Commit(seat, "phone " + seat, null))));
    }
}
