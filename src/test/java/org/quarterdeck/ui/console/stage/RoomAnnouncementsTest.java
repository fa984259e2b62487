package org.quarterdeck.ui.console.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.command.SeatCommand.UncountSeats;
import org.quarterdeck.workshop.Poll.Reveal;

class RoomAnnouncementsTest {

    private final PlayedSession room = PlayedSession
            .of(WorkshopFixture.small().choice("move", Reveal.MANUAL).slide("end").build()).people(5);

    @AfterEach
    void close() {
        room.close();
    }

    private String said() {
        return FxDrawing.draw(() -> {
            var announcements = new RoomAnnouncements();
            announcements.follow(room.state());
            return announcements.getAccessibleText();
        });
    }

    @Test
    void count_those_who_answered_and_are_absent_among_the_people() {
        room.at("move").then(Move.OPEN).vote(5).submit(new UncountSeats(List.of(4, 5)));
        assertThat(said()).endsWith("5 of 5 have answered");
    }

    @Test
    void say_how_many_answers_were_counted_by_hand() {
        room.at("move").then(Move.OPEN).vote(2).submit(new CountHands("move", 0, List.of(List.of(4, 2, 0))));
        assertThat(said()).endsWith("8 answers, 6 counted by hand");
    }
}
