package org.quarterdeck.ui.review;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.CohortSeries;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionTimeline;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.ui.common.BackgroundTask;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.ProgressStrip;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.review.cohorts.CohortsPage;
import org.quarterdeck.ui.review.list.PastSessionList;
import org.quarterdeck.ui.review.replay.ConsoleSight;
import org.quarterdeck.ui.review.replay.ReplayPage;
import org.quarterdeck.ui.review.report.ReadTexts;
import org.quarterdeck.ui.review.team.TeamBar;
import org.quarterdeck.ui.review.team.TeamShares;

/** The review of past sessions: a searchable list and the page of a session. Reads the archive in the background. */
public final class ReviewView extends BorderPane implements SessionExports.Front {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination ARCHIVE = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    private static final double UNSEEN_WIDTH = 1_280;
    private static final double UNSEEN_HEIGHT = 800;

    /** Searches the team's archive. */
    private interface TeamSearch {
        Set<String> search(String words) throws ArchiveException;
    }

    private static final System.Logger LOG = System.getLogger(ReviewView.class.getName());

    private final PastSessions past;
    private final DateTimeText times;
    private final PastSessionList list;
    private final SessionPage page;
    private final SessionExports exports;
    private final SaveDialog dialog;
    private final ReviewSplit split;
    private final ReportSteps reports;
    private final ReviewHead head;
    private final VBox top;
    private @Nullable TeamBar team;
    private @Nullable TeamSearch foundByTeam;
    private @Nullable CohortSource teamRooms;
    private final NoticeBar notices = new NoticeBar();
    private final ProgressStrip progress = new ProgressStrip();
    private @Nullable Supplier<ConsoleSight> console;
    private @Nullable String wanted;
    private boolean ready;
    private @Nullable OpenedSession current;
    private @Nullable Task<?> reading;

    /** @param clock the current day and the time zone */
    public ReviewView(PastSessions past, SessionExports exports, SaveDialog dialog, Runnable home, Clock clock) {
        this.past = past;
        this.exports = exports;
        this.dialog = dialog;
        this.times = new DateTimeText(clock);
        list = new PastSessionList(times, clock.getZone(), this::search, this::open);
        page = new SessionPage(times, new RoomLookup(), ChartCopies.of(exports, dialog, this, this), this::keep);
        getStyleClass().add("review");
        getStylesheets().add(Stylesheets.sheet("review"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, home));
        split = new ReviewSplit(list, page);
        reports = new ReportSteps(exports, dialog, split, this, () -> current,
                new ReadTexts(past::keepRead, this::failed), this::busy);
        head = new ReviewHead(EXPORT, new ReviewHead.Actions(home, this::compare, this::replay, reports::prepare,
                this::export, this::erase));
        list.whenSelected(() -> head.selected(list.selected().size()));
        setBottom(new VBox(progress, notices));
        top = new VBox(head);
        setTop(top);
        setCenter(split);
        page.say(UiMessages.text("review.choose"));
        // Whoever comes back from another program may have erased a session there.
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).addListener((focus, before, now) -> {
            if (Boolean.TRUE.equals(now) && current != null) {
                lookAgain();
            }
        });
    }

    /** Reads the list again. */
    public void refresh() {
        read(past::all, this::fill);
        if (team != null) {
            team.refresh();
        }
    }

    /** Reads the list again and opens a session. */
    public void open(String sessionId) {
        wanted = sessionId;
        refresh();
    }

    private void fill(List<Summary> sessions) {
        renew(sessions);
        var before = reading;
        if (wanted != null) {
            list.select(wanted);
        }
        wanted = null;
        var chosen = list.opened();
        if (chosen != null && current == null && reading == before) {
            // It could not be read before, or was not read to its end.
            open(chosen);
        }
        background("damaged-sessions", past::damagedSessions, list::damaged,
                fault -> LOG.log(Level.WARNING, "The list can't be compared with its seals.", fault));
        getReady(sessions);
    }

    /** Reads a session that nobody has asked for while the list is looked at, so that the first one opens as later ones do. */
    private void getReady(List<Summary> sessions) {
        var newest = list.opened() == null ? sessions.stream().findFirst().orElse(null) : null;
        if (newest != null && !ready) {
            ready = true;
            // Whoever opens a session that can't be read is told then.
            background("get-ready", () -> ReplayedSession.of(past.open(newest.id())), session -> {}, fault -> {});
        }
    }

    /**
     * Lays out the list and the page of the newest session while another screen is shown, so that both stand there at once when
     * they are asked for.
     *
     * @param sessions all past ones, the newest first
     */
    public void prepare(List<Summary> sessions) {
        if (isUnseen() && !sessions.isEmpty()) {
            list.fill(sessions);
            layOutUnseen();
            var newest = sessions.getFirst();
            background("prepare-page", () -> opened(newest), this::preparePage, ReviewView::isNotReady);
        }
    }

    private static void isNotReady(Throwable fault) {
        LOG.log(Level.DEBUG, "The review is not got ready: {0}", fault);
    }

    /** Returns whether no window shows this and no session is open in it. */
    private boolean isUnseen() {
        return getScene() == null && current == null;
    }

    private void preparePage(OpenedSession newest) {
        if (isUnseen()) {
            ready = true;
            page.show(newest, true);
            layOutUnseen();
            page.say(UiMessages.text("review.choose"));
        }
    }

    /** Lays this out as in a window of a usual size. */
    private void layOutUnseen() {
        var root = new StackPane(this);
        Stylesheets.dress(root);
        var unseen = new Scene(root, UNSEEN_WIDTH, UNSEEN_HEIGHT);
        unseen.getRoot().applyCss();
        unseen.getRoot().layout();
        root.getChildren().clear();
    }

    private OpenedSession opened(Summary session) throws ArchiveException {
        return new OpenedSession(session, ReplayedSession.of(past.open(session.id())), past.commitments(session.id()),
                past.readTexts(session.id()), ExportScope.withholdingBelow(past.smallestGroup()));
    }

    /** Lists the sessions as they are now, and takes the details of the one that is shown from there. */
    private void renew(List<Summary> sessions) {
        list.fill(sessions);
        var opened = current;
        leaveGone();
        if (opened != null && current != null) {
            current = opened.with(latest(opened.summary()));
        }
    }

    /** Returns a session with its details as they are now, if it is the one selected. */
    private Summary latest(Summary session) {
        var now = list.opened();
        return now != null && now.id().equals(session.id()) ? now : session;
    }

    private void open(Summary session) {
        split.showPage();
        current = null;
        head.opening(isOwn(session));
        if (team != null) {
            team.opened(session);
        }
        page.say(UiMessages.text("review.reading"));
        read(() -> opened(session),
                opened -> {
                    var now = opened.with(latest(session));
                    current = now;
                    head.opened(now.session().end() != null);
                    page.show(now, isOwn(session));
                });
    }

    /** Takes the team, whose sessions stand in the same list. */
    public void team(TeamShares shares) {
        if (team != null) {
            return;
        }
        var bar = new TeamBar(shares, list, words -> notices.say(Notice.of(words)), this::leaveGone);
        team = bar;
        foundByTeam = shares::search;
        teamRooms = shares.rooms();
        top.getChildren().add(bar);
    }

    private boolean isOwn(Summary session) {
        return team == null || !team.isTheirs(session);
    }

    /** Takes the facilitator's view for replays. */
    public void console(Supplier<ConsoleSight> made) {
        console = made;
    }

    /** Plays the session, in place of the list and the page. */
    private void replay() {
        var opened = current;
        if (opened == null) {
            return;
        }
        background("replay", () -> SessionTimeline.of(opened.session().past()), session -> {
            if (current == null || current.session() != opened.session()) {
                return;
            }
            var page = new ReplayPage(opened.summary().title(), session, times, console == null ? null : console.get(),
                    System::nanoTime, this::leaveReplay);
            setTop(null);
            setCenter(page);
            page.start();
        });
    }

    private void leaveReplay() {
        setTop(top);
        setCenter(split);
        head.focusReplay();
    }

    /** Shows the selected sessions side by side, in place of the page of one. What that page reads goes on meanwhile. */
    private void compare() {
        var chosen = List.copyOf(list.selected());
        if (chosen.size() < 2) {
            return;
        }
        var looked = list.opened();
        var waiting = CohortsPage.waiting();
        split.show(waiting);
        background("compare", () -> {
            var rooms = new ArrayList<CohortSeries.Room>();
            for (var each : chosen) {
                rooms.add(new CohortSeries.Room(each, ReplayedSession.of(past.open(each.id()))));
            }
            return CohortsPage.Compared.of(rooms, looked == null ? "" : looked.id(), past.smallestGroup(), past.editions());
        }, compared -> {
            if (split.isShown(waiting)) {
                split.show(new CohortsPage(compared, times, split::showPage));
            }
        }, fault -> {
            if (split.isShown(waiting)) {
                split.showPage();
                failed(fault);
            }
        });
    }

    private void keep(Summary session, String title, SessionDetails details) {
        background("keep-details", () -> {
            past.describe(session.id(), title, details);
            return past.all();
        }, this::renew);
    }

    /** Erases the sessions that are selected, as far as they are the trainer's own, and offers to bring them back. */
    private void erase() {
        var opened = list.opened();
        var selected = list.selected().isEmpty() && opened != null ? List.of(opened) : List.copyOf(list.selected());
        var own = selected.stream().filter(this::isOwn).toList();
        if (own.isEmpty() || busy()) {
            return;
        }
        background("erase", () -> {
            for (var session : own) {
                past.erase(session);
            }
            return past.all();
        }, all -> {
            list.fill(all);
            leaveIfGone();
            notices.say(new Notice(told("review.erased", "review.erased_several", own),
                    new Notice.Offer(UiMessages.text("review.erase_bring_back"), true, () -> bringBack(own)),
                    () -> {}));
        }, fault -> {
            refresh();
            notices.say(Notice.of(sentence(fault)));
        });
    }

    /** Leaves the session that is shown where it is in the list no more, and says so. */
    private void leaveGone() {
        if (current != null && list.opened() == null) {
            leaveIfGone();
            notices.say(Notice.of(UiMessages.text("review.gone")));
        }
    }

    /** Shows no session where the one that was shown is in the list no more. */
    private void leaveIfGone() {
        if (list.opened() == null) {
            current = null;
            head.nothing();
            if (team != null) {
                team.opened(null);
            }
            split.showPage();
            page.say(UiMessages.text("review.choose"));
        }
    }

    private void bringBack(List<Summary> sessions) {
        background("bring-back", () -> {
            for (var session : sessions) {
                past.bringBack(session);
            }
            return past.all();
        }, all -> {
            list.fill(all);
            list.select(sessions.getFirst().id());
            notices.say(Notice.of(told("review.erase_back", "review.erase_back_several", sessions)));
        });
    }

    /** Returns a message about one session, by its title, or about several, by their number. */
    private static String told(String one, String several, List<Summary> sessions) {
        return sessions.size() == 1
                ? UiMessages.text(one, sessions.getFirst().title())
                : UiMessages.text(several, sessions.size());
    }

    /** Offers a way to the window about the archive, which is open beside this one. */
    public void offerArchive(Runnable open) {
        head.offerArchive(ARCHIVE, open);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ARCHIVE.match(event)) {
                open.run();
                event.consume();
            }
        });
    }

    private void search(String words, Consumer<Set<String>> then) {
        background("search", () -> past.search(words), then);
        var shared = foundByTeam;
        if (shared != null) {
            // A server that is away is said once, where the list is read.
            background("search-team", () -> shared.search(words), then, fault -> {});
        }
    }

    private static <T> void background(String name, Callable<T> what, Consumer<T> then, Consumer<Throwable> fault) {
        new BackgroundTask<>(what, then, fault).start(name);
    }

    /** Works in the background; a failure is said. */
    private <T> void background(String name, Callable<T> what, Consumer<T> then) {
        background(name, what, then, this::failed);
    }

    private void failed(Throwable fault) {
        notices.say(Notice.of(sentence(fault)));
        lookAgainIfGone(fault);
    }

    /** Lists the sessions anew where one of them is not in the archive any more, as after another program has erased it. */
    private void lookAgainIfGone(Throwable fault) {
        if (fault instanceof ArchiveException trouble && trouble.isSessionGone()) {
            lookAgain();
        }
    }

    private void lookAgain() {
        background("look-again", past::all, this::renew, fault -> LOG.log(Level.DEBUG, "The list is not read again.", fault));
    }

    /** Starts reading in the background. The result of an earlier read is discarded. */
    private <T> void read(Callable<T> what, Consumer<T> then) {
        if (reading != null) {
            reading.cancel();
        }
        var task = new BackgroundTask<>(what, then, fault -> {
            page.say(sentence(fault));
            lookAgainIfGone(fault);
        });
        reading = task;
        task.start("review");
    }

    /** Asks for a file and exports the selected session. */
    private void export() {
        var session = list.opened();
        if (session == null || busy()) {
            return;
        }
        var window = getScene().getWindow();
        var name = ReportSteps.fileName(session);
        if (head.raw().isOn()) {
            dialog.table(window, name).ifPresent(to -> {
                head.raw().off();
                exports.exportRaw(session, to, this);
            });
        } else {
            dialog.file(window, name).ifPresent(to -> exports.export(session, to, this));
        }
    }

    @Override
    public void follow(Task<?> work) {
        notices.dismiss();
        progress.follow(work);
    }

    @Override
    public void say(Notice notice) {
        notices.say(notice);
    }

    /** Finds the rooms for a comparison, the trainer's own or the team's. */
    private final class RoomLookup implements CohortLookup {

        @Override
        public boolean hasTeam() {
            return teamRooms != null;
        }

        @Override
        public void find(AskedRun run, Consumer<ComparisonResult.@Nullable Rooms> then) {
            find(run, past, then, fault -> page.say(sentence(fault)));
        }

        @Override
        public void findInTeam(AskedRun run, Consumer<ComparisonResult.@Nullable Rooms> then, Runnable failed) {
            var rooms = teamRooms;
            if (rooms != null) {
                find(run, rooms, then, fault -> {
                    notices.say(Notice.of(sentence(fault)));
                    failed.run();
                });
            }
        }

        private void find(AskedRun run, CohortSource rooms, Consumer<ComparisonResult.@Nullable Rooms> then,
                Consumer<Throwable> failed) {
            var session = list.opened();
            var poll = run.poll();
            if (session == null || poll == null) {
                return;
            }
            // A task can't give nothing back, so nothing is an empty value.
            background("other-rooms",
                    () -> Optional
                            .ofNullable(CohortComparison.of(run.title(), poll.question(), run.round(), session.id(), rooms)),
                    found -> then.accept(found.orElse(null)), failed);
        }
    }

    /**
     * Handles Delete, which erases; Ctrl E, which exports; the keys of the list; and Escape, which leads back or home where it has
     * no search to clear. A field that is edited has Delete, Escape and undo for itself.
     */
    private void key(KeyEvent event, Runnable home) {
        if (getCenter() != split) {
            // A replay has the keyboard for itself.
            return;
        }
        var focus = getScene().getFocusOwner();
        boolean edited = focus instanceof TextInputControl || (focus instanceof ComboBoxBase<?> box && box.isEditable());
        if (!edited) {
            notices.undoKey(event);
        }
        if (event.isConsumed()) {
            return;
        }
        boolean searching = focus == list.searchField();
        boolean escape = event.getCode() == KeyCode.ESCAPE;
        if (event.getCode() == KeyCode.DELETE && !edited) {
            if (split.isPageShown() || isInList(focus)) {
                erase();
            }
        } else if (EXPORT.match(event)) {
            export();
        } else if (escape && edited && !searching) {
            return;
        } else if (escape && !isInList(focus) && !split.isPageShown()) {
            leave(home);
        } else if (!list.key(event)) {
            if (!escape) {
                return;
            }
            leave(home);
        }
        event.consume();
    }

    /** Returns whether that is a part of the list: its own word for it is not told when what had the focus is taken away. */
    private boolean isInList(@Nullable Node focus) {
        var each = focus;
        while (each != null && each != list) {
            each = each.getParent();
        }
        return each == list;
    }

    /** Leads back to the session from what stands in its place, and else home. */
    private void leave(Runnable home) {
        if (split.isPageShown()) {
            home.run();
            return;
        }
        Stream.of("#cohorts-back", "#preview-back", "#report-back").map(this::lookup).filter(Button.class::isInstance)
                .findFirst().ifPresentOrElse(button -> ((Button) button).fire(), split::showPage);
    }

    /** Returns whether a file is being written, which is said then: one at a time. */
    private boolean busy() {
        if (progress.busy()) {
            notices.say(Notice.of(UiMessages.text("review.busy")));
        }
        return progress.busy();
    }

    private static String sentence(Throwable trouble) {
        if (trouble instanceof ArchiveException gone && gone.isSessionGone()) {
            return UiMessages.text("review.gone");
        }
        if (trouble instanceof ArchiveException) {
            return String.valueOf(trouble.getLocalizedMessage());
        }
        System.getLogger(ReviewView.class.getName()).log(System.Logger.Level.ERROR, "a session could not be read", trouble);
        return UiMessages.text("review.failed");
    }
}
