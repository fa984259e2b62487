package org.quarterdeck.bench;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.NoConsoleHost;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.CoverCommand.BeginBreak;
import org.quarterdeck.session.command.CoverCommand.ToggleFreeze;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.console.ConsoleView;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.ConsoleHost;
import org.quarterdeck.ui.console.bar.ProjectorState;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Workshop;

/** The console in the moments that it is looked at. */
final class ConsolePictures {

    private static final RoomAddress ADDRESS = new RoomAddress("http://192.168.4.20:7313/", "192.168.4.20:7313", "4815",
            "k7Qm2xPd");
    private static final String REMOTE = "http://192.168.4.20:7313/remote#Qm9hdHN3YWlu";

    private static final ConsoleHost NOWHERE = new NoConsoleHost() {
        @Override
        public ComparisonResult.@Nullable Rooms among(RoomState room) {
            var shown = PollView.of(room, room.segment().id());
            return shown == null || shown.result() == null ? null : new ComparisonResult.Rooms(shown.result(), 3);
        }
    };

    private final PictureFiles pictures;
    private final Workshop workshop;

    ConsolePictures(PictureFiles pictures, Workshop workshop) {
        this.pictures = pictures;
        this.workshop = workshop;
    }

    void take() {
        console("console-slide", room -> room.at("same-monday").then(Move.NEXT, Move.NEXT), view -> {});
        console("console-ready", room -> room.at("last-week"), view -> {});
        console("console-open", room -> room.at("last-week").then(Move.OPEN).vote(38), view -> {});
        console("console-spectrum-open", room -> room.at("compass-before").then(Move.OPEN).vote(38), view -> {});
        console("console-spectrum-closed", room -> room.at("compass-before").then(Move.OPEN).vote(38).then(Move.CLOSE),
                view -> {});
        console("console-compare-open", room -> {
            room.at("compass-before").then(Move.OPEN).vote(38).then(Move.CLOSE).at("compass-after").then(Move.OPEN).vote(36);
        }, view -> {});
        console("console-revealed", room -> room.at("last-week").then(Move.OPEN).vote(38).then(Move.CLOSE), view -> {});
        console("console-black", room -> room.at("one-ship").then(Move.BLACKOUT), view -> {});
        console("console-cover", room -> room.at("last-week").then(Move.OPEN).vote(20).submit(new ToggleFreeze())
                .submit(new BeginBreak("Coffee", Duration.ofMinutes(12))), view -> {});
        console("console-last", room -> room.at("sources"), view -> view.perform(ConsoleAction.END));
        console("console-trouble", room -> {
            room.at("who-creates").then(Move.OPEN).vote(20);
            room.journal().fail(
                    "The disk is full. Votes can’t be saved, what was saved is safe. Make room on the disk; saving goes on by itself.");
            room.vote(21);
        }, view -> {
            view.notice(
                    "The projector was unplugged. The room goes on, its phones too. Plug it in again and it comes back by itself.");
            view.perform(ConsoleAction.OPEN);
        });
        groups();
        console("console-sheet", room -> room.at("same-monday"), view -> view.perform(ConsoleAction.SHEET));
        console("console-ask", room -> room.at("last-week"), view -> view.perform(ConsoleAction.ASK));
        console("console-hands", room -> room.at("last-week").then(Move.OPEN).vote(12),
                view -> view.perform(ConsoleAction.HANDS));
        console("console-rooms", room -> room.at("last-week").then(Move.OPEN).vote(38).then(Move.CLOSE),
                view -> view.perform(ConsoleAction.ROOMS));
        written("console-moderation", SampleAnswers.TEXT, ConsoleAction.MODERATE);
        written("console-moderation-words", SampleAnswers.WORDS, ConsoleAction.MODERATE);
        written("console-merge", SampleAnswers.WORDS, ConsoleAction.MERGE);
        rated("console-hands-scale");
        console("console-many-seats", room -> {
            room.at("last-week").then(Move.OPEN).vote(38);
            for (int seat = 1; seat <= 41; seat++) {
                room.session().signs().came(seat, seat < 35 ? "10.0.0." + seat : "10.0.0.200", room.session().now(), true);
            }
        }, view -> view.perform(ConsoleAction.PEOPLE));
        console("console-join", room -> room.at("join"), view -> view.projector(ProjectorState.GONE));
        console("console-test-votes", room -> room.at("last-week").then(Move.OPEN).vote(2).then(Move.CLOSE).at("join"),
                view -> view.perform(ConsoleAction.DISCARD_TEST_VOTES));
        console("console-remote", room -> room.at("same-monday"), view -> view.perform(ConsoleAction.REMOTE));
    }

    private void console(String name, Consumer<PlayedSession> before, Consumer<ConsoleView> then) {
        try (var room = PlayedSession.of(workshop).people(41)) {
            room.after(Duration.ofMinutes(37));
            before.accept(room);
            room.after(Duration.ofSeconds(75));
            pictures.take(name, () -> {
                var view = view(room.session());
                then.accept(view);
                return view;
            });
        }
    }

    /** A workshop of one scale, its statements long, and hands to count. */
    private void rated(String name) {
        var statements = List.of("We know why we do what we do", "We decide what not to do, and say so", "Deadlines are kept",
                "Somebody thinks a year ahead, and has the time for it", "Bad news travels fast", "People grow here");
        var scale = WorkshopFixture.small().poll("say", new Question.Scale(statements, 7, "Not at all", "Entirely"), Reveal.LIVE)
                .build();
        try (var room = PlayedSession.of(scale).people(41)) {
            room.then(Move.OPEN).vote(24);
            pictures.take(name, () -> {
                var view = view(room.session());
                view.perform(ConsoleAction.HANDS);
                return view;
            });
        }
    }

    /** A workshop of one open question, with something to judge or to merge. */
    private void written(String name, Question question, ConsoleAction panel) {
        var texts = WorkshopFixture.small().poll("say", question, Reveal.LIVE).build();
        try (var room = PlayedSession.of(texts).people(41)) {
            room.session().submit(new PollCommand.HoldBack(false, Set.of("purpose"))).join();
            room.then(Move.OPEN).vote(24);
            pictures.take(name, () -> {
                var view = view(room.session());
                view.perform(panel);
                return view;
            });
        }
    }

    private static ConsoleView view(LiveSession session) {
        var view = new ConsoleView(session, ADDRESS, REMOTE, NOWHERE, ZoneOffset.UTC);
        view.projector(ProjectorState.ON);
        return view;
    }

    private void groups() {
        console("console-groups", room -> type(room.at("rewrite").then(Move.OPEN, Move.NEXT)), view -> {});
        console("console-groups-typing", room -> type(room.at("rewrite").then(Move.OPEN, Move.NEXT)),
                view -> view.perform(ConsoleAction.TYPE));
        console("console-groups-report", room -> {
            type(room.at("rewrite").then(Move.OPEN, Move.NEXT));
            room.then(Move.CLOSE, Move.NEXT, Move.NEXT);
        }, view -> {});
    }

    private static void type(PlayedSession room) {
        var id = room.state().segment().id();
        for (int group = 1; group <= room.state().breakout().groups().size(); group += 2) {
            room.session()
                    .submit(new TypeIn(id, group, 0, "We would ask each team to own its own results, and stop watching.", 0))
                    .join();
        }
    }
}
