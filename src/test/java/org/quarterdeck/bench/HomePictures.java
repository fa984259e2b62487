package org.quarterdeck.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.LoggingWorkshopActions;
import org.quarterdeck.fixtures.NoProjector;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.port.SessionArchive.Recording;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.ui.home.FileChoosers;
import org.quarterdeck.ui.home.HomeState;
import org.quarterdeck.ui.home.HomeView;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopChoice.Origin;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.ParseResult;

/** The home screen as it is on the first day, on a usual one, and when things are wrong. */
final class HomePictures {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T16:20:00Z"), ZoneOffset.UTC);

    private final PictureFiles pictures;
    private final ParseResult builtIn;

    HomePictures(PictureFiles pictures, ParseResult builtIn) {
        this.pictures = pictures;
        this.builtIn = builtIn;
    }

    void take() {
        var first = new WorkshopChoice("built-in", Origin.BUILT_IN, builtIn);
        var faulty = new WorkshopChoice("faulty", Origin.OPENED, new ParseResult(
                WorkshopFixture.small().slide("Welcome").choice("First move", org.quarterdeck.workshop.Poll.Reveal.LIVE).build(),
                List.of(new Diagnostic("deadline.md", 14, 1, Severity.ERROR,
                        "'poll: choise' is no kind of poll. Did you mean 'choice'? The kinds are choice, multiple, scale, spectrum, ranking, points, words, text and quadrant."),
                        new Diagnostic("deadline.md", 31, 10, Severity.ERROR,
                                "'minutes: ten' is no number: write 'minutes: 10'."),
                        new Diagnostic("deadline.md", 52, 1, Severity.WARNING,
                                "This slide has more text than can be read from the back row.")),
                "deadline.md", "", Path.of(".")));
        var own = new WorkshopChoice("own", Origin.HOME, new ParseResult(
                WorkshopFixture.small().slide("a").minutes(5).slide("b").minutes(10).slide("c").build(), List.of(), "feedback.md",
                "",
                Path.of(".")));
        home("home", new HomeState(List.of(first, own, faulty), sessions(), null, List.of()), null);
        home("home-faults", new HomeState(List.of(first, own, faulty), sessions(), unfinished(), List.of()), "faulty");
        home("home-first-day", new HomeState(List.of(first), List.of(), null, List.of()), null);
        var many = new ArrayList<>(List.of(first));
        for (int i = 0; i < 40; i++) {
            many.add(i == 5 ? faulty : new WorkshopChoice("own" + i, Origin.HOME, own.reading()));
        }
        home("home-forty", new HomeState(many, sessions(), null, List.of()), "own3");
        written("home-writing", new HomeState(List.of(first, written()), sessions(), null, List.of()));
        home("home-trouble", new HomeState(List.of(), List.of(), null, List.of(
                "The archive could not be opened: archive.db is no database. Nothing was overwritten. Move that file away and start again, or choose another home with --home.")),
                null);
    }

    /** The built-in one with a few things wrong, as its author types. */
    private WorkshopChoice written() {
        var lines = builtIn.text().replaceFirst("poll: choice", "poll: choise").replaceFirst("layout: contrast",
                "layout: contrast\nminuts: 4");
        return new WorkshopChoice("written", Origin.HOME,
                org.quarterdeck.workshop.parser.WorkshopParser.read("workshop.md", lines, builtIn.folder()));
    }

    private void written(String name, HomeState state) {
        pictures.take(name, () -> {
            var view = new HomeView(new NoProjector(), new LoggingWorkshopActions(new ArrayList<>()), new FileChoosers(), CLOCK);
            view.show(state);
            view.select("written");
            view.say(new org.quarterdeck.ui.common.Notice("“Feedback that lands” is in the trash.",
                    new org.quarterdeck.ui.common.Notice.Offer("Undo", true, () -> {}), () -> {}));
            view.follow(new javafx.concurrent.Task<String>() {
                {
                    updateMessage("Writing the slides of “Leadership and management: the mindset shift” as PDF");
                    updateProgress(21, 48);
                }

                @Override
                protected String call() {
                    return "";
                }
            });
            return view;
        });
    }

    private void home(String name, HomeState state, @Nullable String chosen) {
        pictures.take(name, () -> {
            var view = new HomeView(new NoProjector(), new LoggingWorkshopActions(new ArrayList<>()), new FileChoosers(), CLOCK);
            view.show(state);
            view.room(RoomFacts.USUAL, told -> {});
            if (chosen != null) {
                view.select(chosen);
            }
            return view;
        });
    }

    static List<Summary> sessions() {
        var sessions = new ArrayList<Summary>();
        var titles = List.of("Leadership and management: the mindset shift", "Feedback that lands", "Saying no",
                "Leadership and management: the mindset shift");
        for (int i = 0; i < 9; i++) {
            var start = Instant.parse("2027-03-01T09:00:00Z").minus(Duration.ofHours(i * 171L));
            sessions.add(
                    new Summary("s" + i, titles.get(i % 4), start, i == 4 ? null : start.plus(Duration.ofMinutes(83 + i)), null,
                            41 - 3 * i, 260 - 20 * i, i == 3));
        }
        return sessions;
    }

    private static Unfinished unfinished() {
        return new Unfinished(new Recording(WorkshopFixture.start(), List.of()), WorkshopFixture.start().startedAt());
    }
}
