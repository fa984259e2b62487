package org.quarterdeck.ui.home;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.DirectionMarks;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.ProgressStrip;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.HomeTour.Stop;
import org.quarterdeck.ui.home.action.HomeAction;
import org.quarterdeck.ui.home.action.HomeSessionActions;
import org.quarterdeck.ui.home.action.PrintFormat;
import org.quarterdeck.ui.home.action.WorkshopActions;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.guide.GuideTopic;
import org.quarterdeck.ui.home.workshop.RoomFacts;
import org.quarterdeck.ui.home.workshop.WorkshopFacts;
import org.quarterdeck.ui.home.workshop.WorkshopPage;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

/** The home screen: choose or create a workshop and go live, resume a session, or review a past one. */
public final class HomeView extends BorderPane {

    private static final ParseResult NOTHING = new ParseResult(
            new Workshop("", null, "en", 0, List.of(), Poles.DEFAULT, Map.of(), Theme.BRIGHT, null, List.of()), List.of(), "", "",
            Path.of(""));

    private static final int SIMULATED_GUESTS = 30;

    private final HomeSessionActions actions;
    private final WorkshopActions making;
    private final FileChoosers choosers;
    private final HomeSidebar side;
    private final ResumeBanner resume;
    private final TroubleLines troubles = new TroubleLines();
    private final NoticeBar notice = new NoticeBar();
    private final ProgressStrip progress = new ProgressStrip();
    private final WorkshopPage page;
    private final HomeTour tour;
    private final TourOffer tourOffer;
    private final Label nothing = new Label(UiMessages.text("home.no_workshops"));
    private @Nullable WorkshopChoice looked;

    /** @param clock the current day and the time zone */
    public HomeView(HomeSessionActions actions, WorkshopActions making, FileChoosers choosers, Clock clock) {
        this.actions = actions;
        this.making = making;
        this.choosers = choosers;
        var times = new DateTimeText(clock);
        resume = new ResumeBanner(times, actions::resume);
        side = new HomeSidebar(this::perform, making, actions, times);
        page = new WorkshopPage(this::perform, title -> withChosen(c -> making.rename(c, title)), side::focusList, NOTHING,
                making::usualMinutes);
        getStyleClass().add("home");
        getStylesheets().add(Stylesheets.sheet("home"));
        WrappedText.in(nothing);
        nothing.getStyleClass().addAll("quiet", "empty");
        side.onChoice(this::chosen);
        tour = new HomeTour(stops(), actions::tourSeen);
        tourOffer = new TourOffer(this::tour, actions::tourSeen);
        setTop(new VBox(troubles, resume, tourOffer));
        setLeft(side);
        setCenter(new StackPane(nothing, page));
        setBottom(new VBox(tour, progress, notice));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        DropTarget.install(this, making::dropIn);
        show(new HomeState(List.of(), List.of(), null, List.of()));
        // Nothing is known yet, also not that there is nothing.
        nothing.setVisible(false);
    }

    private void tour() {
        tourOffer.there(false);
        tour.begin();
    }

    private List<Stop> stops() {
        return List.of(new Stop("tour.workshops", () -> side.lookup("#workshops")),
                new Stop("tour.live", () -> page.lookup("#go-live")), new Stop("tour.rehearse", () -> page.lookup("#dry-run")),
                new Stop("tour.slides", () -> page.lookup(".room-bar")),
                new Stop("tour.sessions", () -> side.lookup("#past-sessions")),
                new Stop("tour.help", () -> side.lookup("#guide")));
    }

    private void key(KeyEvent event) {
        if (tour.isOn() && event.getCode() == KeyCode.ESCAPE) {
            tour.leave();
            event.consume();
        } else {
            notice.key(event);
        }
    }

    /** Offers a short tour to somebody who is here for the first time. */
    public void offerTour() {
        tourOffer.there(true);
    }

    /** Shows the current content. The selection is kept where it still exists. */
    public void show(HomeState state) {
        resume.show(state.unfinished(), state.sessions());
        troubles.show(state.troubles());
        side.show(state);
        chosen(side.chosen());
    }

    /** Marks past sessions, by their ids, whose line was changed by damage. */
    public void damaged(Set<String> sessions) {
        side.damaged(sessions);
    }

    /** Updates one workshop that was read again. */
    public void show(WorkshopChoice read) {
        side.replace(read);
    }

    /** Shows the facts about the venue. {@code changed} is called when the facilitator changes them. */
    public void room(RoomFacts known, Consumer<RoomFacts> changed) {
        page.room(known, changed);
    }

    /** Selects a workshop by its id. Returns whether it exists. */
    public boolean select(String id) {
        return side.select(id);
    }

    /**
     * Sets the length to select in workshops that have it and for which none was chosen, or null for their usual
     * length.
     */
    public void preferLength(@Nullable Integer minutes) {
        page.prefer(minutes);
    }

    /** Shows a notice at the bottom of the screen. */
    public void say(Notice what) {
        notice.say(what);
    }

    /** Shows the progress of a task, with a button to stop it. */
    public void follow(Task<?> work) {
        progress.follow(work);
    }

    private void perform(HomeAction action) {
        var choice = side.chosen();
        if (action.needsWorkshop() && (choice == null || !action.suits(choice))) {
            if (choice != null && choice.from() == WorkshopChoice.Origin.BUILT_IN) {
                say(Notice.of(UiMessages.text("home.built_in_stays"), UiMessages.text("home.write_copy"),
                        () -> making.writeInCopy(choice)));
            }
            return;
        }
        switch (action) {
            case NEW -> side.askTitle();
            case OPEN_FILE -> choosers.workshopFile(window()).ifPresent(making::openWorkshop);
            case OPEN_FOLDER -> choosers.workshopFolder(window()).ifPresent(making::openWorkshop);
            case GUIDE -> making.guide(choice == null || choice.reading().canGoLive() ? GuideTopic.WRITING : GuideTopic.FAULTS);
            case SETTINGS -> actions.settings();
            case ARCHIVE -> actions.archive();
            case BACK_UP -> actions.backUp();
            case REHEARSE -> withChosen(c -> actions.rehearse(c, page.length(c), 0));
            case DRY_RUN -> withChosen(c -> actions.rehearse(c, page.length(c), SIMULATED_GUESTS));
            case SAMPLE -> actions.openSample();
            case TOUR -> tour();
            case NETWORK -> actions.network();
            case TROUBLE -> actions.troubleReport();
            case GO_LIVE -> withChosen(c -> actions.goLive(c, page.length(c)));
            case EDIT -> withChosen(making::edit);
            case EDIT_OUTSIDE -> withChosen(making::editOutside);
            case DUPLICATE -> withChosen(making::duplicate);
            case RENAME -> page.rename();
            case REMOVE -> withChosen(making::remove);
            case SHOW_FOLDER -> withChosen(making::showFolder);
            case SLIDES_ON_PAPER -> withChosen(c -> print(c, PrintFormat.SLIDES));
            case CLASSIC_SLIDES_ON_PAPER -> withChosen(c -> print(c, PrintFormat.CLASSIC_SLIDES));
            case GUIDE_ON_PAPER -> withChosen(c -> print(c, PrintFormat.GUIDE));
            case HANDOUT_ON_PAPER -> withChosen(c -> print(c, PrintFormat.HANDOUT));
            case HANDOUT_THREE_ON_PAPER -> withChosen(c -> print(c, PrintFormat.HANDOUT_THREE));
            case HANDOUT_SIX_ON_PAPER -> withChosen(c -> print(c, PrintFormat.HANDOUT_SIX));
            case PARTICIPANTS_ON_PAPER -> withChosen(c -> print(c, PrintFormat.PARTICIPANTS));
            case TASK_SHEETS_ON_PAPER -> withChosen(c -> print(c, PrintFormat.TASK_SHEETS));
            case PRESENTATION -> withChosen(c -> print(c, PrintFormat.PRESENTATION));
        }
    }

    private void print(WorkshopChoice choice, PrintFormat what) {
        if (progress.busy()) {
            say(Notice.of(UiMessages.text("home.one_paper")));
            return;
        }
        var length = page.length(choice);
        var name = UiMessages.text(switch (what) {
            case SLIDES -> "home.file_slides";
            case CLASSIC_SLIDES -> "home.file_slides_classic";
            case GUIDE -> "home.file_guide";
            case HANDOUT -> "home.file_handout";
            case HANDOUT_THREE -> "home.file_handout_three";
            case HANDOUT_SIX -> "home.file_handout_six";
            case PARTICIPANTS -> "home.file_participants";
            case TASK_SHEETS -> "home.file_task_sheets";
            case PRESENTATION -> "home.file_slides";
        }, fileWords(choice),
                length == null ? 0 : length);
        choosers.paper(window(), DirectionMarks.removed(name), what.ending())
                .ifPresent(to -> making.print(choice, length, what, to));
    }

    /** Converts a title to a file name without characters that some systems reject. */
    private static String fileWords(WorkshopChoice choice) {
        var words = WorkshopFacts.title(choice).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        return words.length() > 80 ? words.substring(0, 80).strip() : words;
    }

    private void withChosen(Consumer<WorkshopChoice> what) {
        var choice = side.chosen();
        if (choice != null) {
            what.accept(choice);
        }
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }

    private void chosen(@Nullable WorkshopChoice choice) {
        page.setVisible(choice != null);
        nothing.setVisible(choice == null);
        if (choice != null) {
            page.show(choice);
        }
        if (looked != choice) {
            looked = choice;
            making.looksAt(choice);
        }
    }
}
