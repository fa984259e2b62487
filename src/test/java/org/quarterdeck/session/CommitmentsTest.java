package org.quarterdeck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.ExerciseCommand.Commit;
import org.quarterdeck.session.ExerciseCommand.Words;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;
import org.quarterdeck.workshop.Layout;

/** One commitment each; what it says is nobody's. */
class CommitmentsTest {

    private final SteppedRoom room = new SteppedRoom(
            Workshops.small().slide("before").slide("promise", Layout.COMMITMENTS).slide("after"));
    private final int one = room.join("one");
    private final int two = room.join("two");

    private Commitments commitments() {
        return room.state().exercises().commitments();
    }

    private static Commit sharing(int seat, String will) {
        return new Commit(seat, new Words("Monday comes", will));
    }

    @Test
    void they_are_taken_from_when_they_are_asked_for_until_the_end() {
        assertEquals(Reason.CLOSED, SteppedRoom.refusal(room.submit(new Commit(one, null))));
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
        room.accepted(new Commit(one, null));
        room.accepted(new Commit(one, null));
        assertEquals(1, commitments().count());
        assertThat(commitments().shared()).isEmpty();
        room.accepted(sharing(one, "listen first"));
        assertEquals(Reason.NOT_NOW, SteppedRoom.refusal(room.submit(sharing(one, "listen second"))));
        assertEquals(Reason.NOT_NOW, SteppedRoom.refusal(room.submit(new Commit(one, null))));
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
        var resumed = new SteppedRoom(
                room.state().saying(List.of(new Commitment("9", "", "nine"), new Commitment("1", "", "one"))));
        resumed.accepted(sharing(one, "listen first"));
        assertThat(resumed.state().exercises().commitments().shared()).extracting(Commitment::will).containsExactly("one", "nine",
                "listen first");
    }

    @Test
    void where_none_are_asked_for_there_is_nothing_to_answer() {
        var other = new SteppedRoom(Workshops.small().slide("only"));
        int seat = other.join("one");
        assertEquals(Reason.UNKNOWN_SEGMENT, SteppedRoom.refusal(other.submit(new Commit(seat, null))));
    }
}
