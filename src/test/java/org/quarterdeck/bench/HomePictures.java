package org.quarterdeck.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.MakingLog;
import org.quarterdeck.fixtures.Nowhere;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Archive.Recording;
import org.quarterdeck.session.Archive.Summary;
import org.quarterdeck.session.Archive.Unfinished;
import org.quarterdeck.ui.home.Choosers;
import org.quarterdeck.ui.home.HomeState;
import org.quarterdeck.ui.home.HomeView;
import org.quarterdeck.ui.home.RoomFacts;
import org.quarterdeck.ui.home.WorkshopChoice;
import org.quarterdeck.ui.home.WorkshopChoice.Origin;
import org.quarterdeck.workshop.Fault;
import org.quarterdeck.workshop.Fault.Severity;
import org.quarterdeck.workshop.Reading;

/** The home screen as it is on the first day, on a usual one, and when things are wrong. */
final class HomePictures {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T16:20:00Z"), ZoneOffset.UTC);

    private final Pictures pictures;
    private final Reading builtIn;

    HomePictures(Pictures pictures, Reading builtIn) {
        this.pictures = pictures;
        this.builtIn = builtIn;
    }

    void take() {
        var first = new WorkshopChoice("built-in", Origin.BUILT_IN, builtIn);
        var faulty = new WorkshopChoice("faulty", Origin.OPENED, new Reading(
                Workshops.small().slide("Welcome").choice("First move", org.quarterdeck.workshop.Poll.Reveal.LIVE).build(),
                List.of(new Fault("deadline.md", 14, 1, Severity.ERROR,
                        "'poll: choise' is no kind of poll. Did you mean 'choice'? The kinds are choice, multiple, scale, spectrum, ranking, points, words, text and quadrant."),
                        new Fault("deadline.md", 31, 10, Severity.ERROR, "'minutes: ten' is no number: write 'minutes: 10'."),
                        new Fault("deadline.md", 52, 1, Severity.WARNING,
                                "This slide has more text than can be read from the back row.")),
                "deadline.md", "", Path.of(".")));
        var own = new WorkshopChoice("own", Origin.HOME, new Reading(
                Workshops.small().slide("a").minutes(5).slide("b").minutes(10).slide("c").build(), List.of(), "feedback.md", "",
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
                org.quarterdeck.workshop.WorkshopReader.read("workshop.md", lines, builtIn.folder()));
    }

    private void written(String name, HomeState state) {
        pictures.take(name, () -> {
            var view = new HomeView(new Nowhere(), new MakingLog(new ArrayList<>()), new Choosers(), CLOCK);
            view.show(state);
            view.select("written");
            view.say(new org.quarterdeck.ui.kit.Notice("“Feedback that lands” is in the trash.",
                    new org.quarterdeck.ui.kit.Notice.Offer("Undo", true, () -> {}), () -> {}));
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
            var view = new HomeView(new Nowhere(), new MakingLog(new ArrayList<>()), new Choosers(), CLOCK);
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
        return new Unfinished(new Recording(Workshops.start(), List.of()), Workshops.start().startedAt());
    }
}
