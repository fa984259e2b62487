package org.quarterdeck.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.history.SessionRecording;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.team.TeamShares;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.QuestionKind;

class ReviewTeamTest {

    private static final Duration LENGTH = Duration.ofMinutes(75);

    /** A team of which the test says what it has and whether it can be reached. */
    private static final class FakeTeam implements TeamShares {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final List<Share> shares = new CopyOnWriteArrayList<>();
        private volatile Runnable listener = () -> {};
        private volatile boolean away;
        private volatile boolean takenBack;
        private volatile boolean always;

        @Override
        public Others others() throws ArchiveException {
            return away
                    ? new Others(List.of(), "The team’s archive db can’t be reached.")
                    : new Others(takenBack ? List.of() : List.of(new Other(summary("t1", "Delegating"), "ben")), null);
        }

        @Override
        public Set<String> search(String words) {
            return Set.of("t1");
        }

        @Override
        public CohortSource rooms() {
            return new CohortSource() {
                @Override
                public List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException {
                    if (away) {
                        throw new ArchiveException(Message.of("team", "team.session_gone", "t1", "db"));
                    }
                    return List.of(new Cohort("t1", RunTally.of(QuestionKind.CHOICE,
                            List.of(new Picked(List.of(0)), new Picked(List.of(1)), new Picked(List.of(1))))));
                }

                @Override
                public int smallestGroup() {
                    return 1;
                }
            };
        }

        @Override
        public List<Share> shares() {
            return List.copyOf(shares);
        }

        private void stands(String id, Standing standing, double part) {
            stands(id, standing, part, "");
        }

        private void stands(String id, Standing standing, double part, String reason) {
            shares.clear();
            shares.add(new Share(id, "Feedback", standing, part, reason));
            listener.run();
        }

        @Override
        public void share(Summary session) {
            asked.add("share " + session.id());
            stands(session.id(), Standing.WAITING, 0);
        }

        @Override
        public void takeBack(String session) {
            asked.add("take back " + session);
            shares.clear();
        }

        @Override
        public void cancel(String session) {
            asked.add("cancel " + session);
            shares.clear();
        }

        @Override
        public void onChange(Runnable told) {
            listener = told;
        }

        @Override
        public boolean always() {
            return always;
        }

        @Override
        public void always(boolean share) {
            always = share;
        }
    }

    private final FakeTeam team = new FakeTeam();
    private final List<String> erased = new CopyOnWriteArrayList<>();
    private final SessionRecording past = played();
    private @Nullable ViewWindow<ReviewView> window;

    private static Summary summary(String id, String title) {
        return new Summary(id, title, TestClock.NINE, TestClock.NINE.plus(LENGTH), null, 12, 30, false);
    }

    private static SessionRecording played() {
        var workshop = WorkshopFixture.small().choice("move", Reveal.ON_CLOSE).build();
        try (var room = PlayedSession.of(workshop).people(12)) {
            room.at("move").then(Move.OPEN).vote(11).then(Move.CLOSE);
            return new SessionRecording(new Recording(WorkshopFixture.start(), room.journal().entries()),
                    new ParseResult(workshop, List.of(), "talk.md", "", Path.of(".")));
        }
    }

    private ViewWindow<ReviewView> review() {
        var own = new PastSessions() {
            @Override
            public int smallestGroup() {
                return 1;
            }

            @Override
            public List<Summary> all() {
                return List.of(summary("s1", "Feedback"));
            }

            @Override
            public SessionRecording open(String sessionId) {
                return past;
            }

            @Override
            public void erase(Summary session) {
                erased.add(session.id());
            }
        };
        var made = ViewWindow.of(() -> {
            var view = new ReviewView(own, (session, to, front) -> {}, new SaveDialog(), () -> {},
                    Clock.fixed(TestClock.NINE, ZoneOffset.UTC));
            view.team(team);
            return view;
        });
        window = made;
        made.does(() -> made.view().open("s1"));
        made.seen("the question", () -> made.all(".run-card").size() == 1);
        return made;
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private static List<String> titles(ViewWindow<ReviewView> screen) {
        return ((ListView<?>) screen.node(".session-list")).getItems().stream().map(each -> ((Summary) each).title()).toList();
    }

    private void openTheirs(ViewWindow<ReviewView> screen) {
        screen.seen("theirs is listed", () -> titles(screen).contains("Delegating"));
        screen.does(() -> ((ListView<?>) screen.node(".session-list")).getSelectionModel()
                .clearAndSelect(titles(screen).indexOf("Delegating")));
        screen.seen("theirs is open", () -> says(screen, "ben") && screen.all(".run-card").size() == 1);
    }

    @Test
    void one_that_its_trainer_took_back_is_left() {
        var screen = review();
        openTheirs(screen);
        team.takenBack = true;
        screen.does(screen.view()::refresh);
        screen.seen("it is said", () -> screen.words().contains(UiMessages.text("review.gone")));
        screen.seen("it is left", () -> screen.all(".run-card").isEmpty() && !titles(screen).contains("Delegating"));
        assertFalse(screen.node("#share").getParent().isVisible(), "nothing is offered for a session that is not shown");
    }

    @Test
    void one_that_is_read_stays_while_the_server_is_away() {
        var screen = review();
        openTheirs(screen);
        team.away = true;
        screen.does(screen.view()::refresh);
        screen.seen("it is said", () -> says(screen, "can’t be reached"));
        assertEquals(1, screen.all(".run-card").size());
        assertTrue(titles(screen).contains("Delegating"));
    }

    private static boolean says(ViewWindow<ReviewView> screen, String words) {
        return screen.all("#team .label").stream()
                .anyMatch(
                        each -> each.getParent().isVisible() && each instanceof Labeled label && label.getText().contains(words));
    }

    @Test
    void lists_the_teams_sessions_among_ones_own_and_shares_one_with_its_progress_seen() {
        var screen = review();
        screen.seen("both", () -> titles(screen).equals(List.of("Feedback", "Delegating")));
        screen.click("#scope-mine");
        assertEquals(List.of("Feedback"), titles(screen));
        screen.click("#scope-team");
        assertEquals(List.of("Delegating"), titles(screen));
        screen.click("#scope-all");
        assertTrue(says(screen, "Not shared with the team"));
        screen.click("#share");
        screen.seen("it waits", () -> says(screen, "Waits to be shared") && says(screen, "Waiting: 1 · Feedback"));
        team.stands("s1", TeamShares.Standing.SENDING, 0.4);
        screen.seen("it is sent", () -> says(screen, "Is being shared"));
        screen.click("#share-stop");
        screen.seen("it is stopped", () -> says(screen, "Not shared with the team"));
        team.stands("s1", TeamShares.Standing.SHARED, 0);
        screen.seen("the list says so", () -> screen.all(".session-list .badge.shared").stream()
                .anyMatch(each -> each instanceof Labeled label && label.getText().equals("Shared")));
        screen.click("#share");
        screen.seen("it is taken back", () -> team.asked.contains("take back s1"));
        assertEquals(List.of("share s1", "cancel s1", "take back s1"), team.asked);
    }

    @Test
    void says_why_a_session_still_waits_to_be_shared_or_erased_there_until_it_is() {
        var screen = review();
        var full = "The team’s archive db has no room left.";
        team.stands("s1", TeamShares.Standing.WAITING, 0, full);
        screen.seen("why", () -> screen.words().contains(full));
        team.stands("s1", TeamShares.Standing.SHARED, 0);
        screen.seen("it is shared", () -> !screen.words().contains(full));
        team.stands("s1", TeamShares.Standing.ERASING, 0, full);
        screen.seen("why it is not erased", () -> screen.words().contains(full));
    }

    @Test
    void says_that_the_team_cannot_be_reached_and_goes_on_with_ones_own_sessions() {
        team.away = true;
        var screen = review();
        screen.seen("the sentence", () -> says(screen, "can’t be reached"));
        assertEquals(List.of("Feedback"), titles(screen));
        team.away = false;
        screen.click("#team-again");
        screen.seen("both", () -> titles(screen).size() == 2);
        assertFalse(says(screen, "can’t be reached"));
    }

    @Test
    void the_delete_key_erases_ones_own_session_and_none_of_the_teams() {
        var screen = review();
        screen.seen("both", () -> titles(screen).size() == 2);
        var list = (ListView<?>) screen.node(".session-list");
        screen.does(list::requestFocus);
        screen.does(() -> list.getSelectionModel().clearAndSelect(1));
        screen.press(KeyCode.DELETE);
        screen.does(() -> list.getSelectionModel().clearAndSelect(0));
        screen.press(KeyCode.DELETE);
        screen.seen("one's own is erased", () -> screen.words().contains("“Feedback” is erased"));
        assertEquals(List.of("s1"), erased);
    }

    @Test
    void lays_the_teams_rooms_beneath_in_place_of_ones_own_and_says_where_they_cannot_be_asked() {
        var screen = review();
        var chart = (ResultChart) screen.node(".run-card .chart-of-answers");
        screen.does(() -> ((ToggleButton) screen.node(".run-card .team-rooms")).fire());
        screen.seen("the team's room", () -> chart.caption().contains("3 people"));
        screen.does(() -> ((ToggleButton) screen.node(".run-card .other-rooms")).fire());
        screen.seen("none of one's own", () -> !chart.caption().contains("3 people")
                && screen.words().contains("No other room of yours"));
        team.away = true;
        screen.does(() -> ((ToggleButton) screen.node(".run-card .team-rooms")).fire());
        screen.seen("the sentence", () -> screen.words().contains("t1"));
        screen.seen("it is off", () -> !((ToggleButton) screen.node(".run-card .team-rooms")).isSelected());
    }

    @Test
    void shares_every_session_only_where_that_is_chosen() {
        var screen = review();
        assertFalse(((CheckBox) screen.node("#share-always")).isSelected(), "off at first");
        screen.click("#share-always");
        screen.seen("it is kept", () -> team.always);
    }
}
