package org.quarterdeck.ui.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.report.ExportScope;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.report.pdf.PdfPages;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.CohortSeries;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.history.SessionTimeline;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
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
import org.quarterdeck.ui.review.team.TeamBar;
import org.quarterdeck.ui.review.team.TeamShares;
import org.quarterdeck.workshop.Workshop;

/** The review of past sessions: a searchable list and the page of a session. Reads the archive in the background. */
public final class ReviewView extends BorderPane implements SessionExports.Front {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination ARCHIVE = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    private static final double LIST = 0.32;

    /** Searches the team's archive. */
    private interface TeamSearch {
        Set<String> search(String words) throws ArchiveException;
    }

    private final PastSessions past;
    private final DateTimeText times;
    private final PastSessionList list;
    private final SessionPage page;
    private final SessionExports exports;
    private final SaveDialog dialog;
    private final Button export = new Button(UiMessages.text("review.export"), new FontIcon(Feather.DOWNLOAD));
    private final Button compare = new Button(null, new FontIcon(Feather.COLUMNS));
    private final Button prepare = new Button(UiMessages.text("prepare.open"), new FontIcon(Feather.FILE_TEXT));
    private final Button replay = new Button(UiMessages.text("replay.open"), new FontIcon(Feather.PLAY));
    private final Button erase = new Button(null, new FontIcon(Feather.TRASH_2));
    private final HBox head;
    private final VBox top;
    private @Nullable TeamBar team;
    private @Nullable TeamSearch foundByTeam;
    private final SplitPane split = new SplitPane();
    private final Map<String, ReportPlan> plans = new HashMap<>();
    private final NoticeBar notices = new NoticeBar();
    private final ProgressStrip progress = new ProgressStrip();
    private @Nullable Supplier<ConsoleSight> console;
    private @Nullable String wanted;
    private @Nullable OpenedSession current;
    private @Nullable Task<?> reading;

    /** @param clock the current day and the time zone */
    public ReviewView(PastSessions past, SessionExports exports, SaveDialog dialog, Runnable home, Clock clock) {
        this.past = past;
        this.exports = exports;
        this.dialog = dialog;
        this.times = new DateTimeText(clock);
        list = new PastSessionList(times, clock.getZone(), this::search, this::open);
        page = new SessionPage(times, this::findRooms, copies(), this::keep);
        getStyleClass().add("review");
        getStylesheets().add(Stylesheets.sheet("review"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, home));
        split.getItems().addAll(list, page);
        split.setDividerPositions(LIST);
        SplitPane.setResizableWithParent(list, false);
        export.setId("export");
        export.setTooltip(new Tooltip(UiMessages.text("review.export_tip", EXPORT.getDisplayText())));
        export.setOnAction(event -> export());
        export.setDisable(true);
        compare.setId("compare");
        compare.setTooltip(new Tooltip(UiMessages.text("cohorts.open_tip")));
        compare.setOnAction(event -> compare());
        list.whenSelected(this::offerToCompare);
        offerToCompare();
        erase.setId("erase");
        erase.getStyleClass().add("icon-action");
        erase.setAccessibleText(UiMessages.text("review.erase"));
        erase.setTooltip(new Tooltip(UiMessages.text("review.erase_tip")));
        erase.setOnAction(event -> erase());
        erase.setDisable(true);
        prepare.setId("prepare");
        prepare.setOnAction(event -> prepare());
        prepare.setDisable(true);
        replay.setId("replay-open");
        replay.setOnAction(event -> replay());
        replay.setDisable(true);
        setBottom(new VBox(progress, notices));
        head = head(home);
        top = new VBox(head);
        setTop(top);
        setCenter(split);
        page.say(UiMessages.text("review.choose"));
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
        if (wanted != null) {
            list.select(wanted);
        }
        wanted = null;
    }

    /** Lists the sessions as they are now, and takes the details of the one that is shown from there. */
    private void renew(List<Summary> sessions) {
        list.fill(sessions);
        var opened = current;
        if (opened != null) {
            current = opened.with(latest(opened.summary()));
        }
    }

    /** Returns a session with its details as they are now, if it is the one selected. */
    private Summary latest(Summary session) {
        var now = list.opened();
        return now != null && now.id().equals(session.id()) ? now : session;
    }

    private void open(Summary session) {
        showPage();
        current = null;
        prepare.setDisable(true);
        replay.setDisable(true);
        export.setDisable(false);
        if (team != null) {
            team.opened(session);
        }
        erase.setDisable(!isOwn(session));
        page.say(UiMessages.text("review.reading"));
        read(() -> new OpenedSession(session, ReplayedSession.of(past.open(session.id())), past.commitments(session.id()),
                ExportScope.withholdingBelow(past.smallestGroup())),
                opened -> {
                    current = opened;
                    prepare.setDisable(false);
                    replay.setDisable(opened.session().end() == null);
                    page.show(opened, isOwn(session));
                });
    }

    /** Takes the team, whose sessions stand in the same list. */
    public void team(TeamShares shares) {
        if (team != null) {
            return;
        }
        var bar = new TeamBar(shares, list, words -> notices.say(Notice.of(words)));
        team = bar;
        foundByTeam = shares::search;
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
        }, fault -> notices.say(Notice.of(sentence(fault))));
    }

    private void leaveReplay() {
        setTop(top);
        setCenter(split);
        replay.requestFocus();
    }

    /** Shows the step before a report is written, in place of the session's page. */
    private void prepare() {
        var opened = current;
        if (opened == null || progress.busy()) {
            return;
        }
        var session = opened.summary();
        showInstead(new ReportPreparation(opened, plans.getOrDefault(session.id(), ReportPlan.NONE), dialog,
                new ReportPreparation.Steps() {
                    @Override
                    public void write(ReportPlan plan) {
                        plans.put(session.id(), plan);
                        writeReport(session, plan);
                    }

                    @Override
                    public void preview(ReportPlan plan) {
                        plans.put(session.id(), plan);
                        exports.preview(latest(session), plan, ReviewView.this, file -> showPreview(session, plan, file));
                    }

                    @Override
                    public void back(ReportPlan plan) {
                        plans.put(session.id(), plan);
                        showPage();
                    }
                }));
    }

    private ChartCopies copies() {
        return new ChartCopies() {
            @Override
            public void copy(ReportChart chart, Workshop workshop) {
                exports.copy(chart, workshop, ReviewView.this);
            }

            @Override
            public void save(ReportChart chart, Workshop workshop, String name) {
                dialog.chart(getScene().getWindow(), name)
                        .ifPresent(to -> exports.save(chart, workshop, to, ReviewView.this));
            }
        };
    }

    private void writeReport(Summary session, ReportPlan plan) {
        var now = latest(session);
        dialog.file(getScene().getWindow(), fileName(now)).ifPresent(to -> exports.export(now, plan, to, this));
    }

    /** Shows a report's pages, if nothing else was opened while they were written and read. */
    private void showPreview(Summary session, ReportPlan plan, Path file) {
        if (!isCurrent(session)) {
            return;
        }
        background("preview", () -> PdfPages.of(file), pages -> {
            if (isCurrent(session)) {
                showInstead(new ReportPreview(pages, this::prepare, () -> writeReport(session, plan)));
            } else {
                ReportPreview.close(pages);
            }
        }, fault -> say(Notice.of(UiMessages.text("paper.failed", session.title(), String.valueOf(fault.getMessage())))));
    }

    private boolean isCurrent(Summary session) {
        return current != null && current.summary().id().equals(session.id());
    }

    /** Shows something in place of the session's page. */
    private void showInstead(Node shown) {
        if (split.getItems().get(1) instanceof ReportPreview preview) {
            preview.close();
        }
        split.getItems().set(1, shown);
    }

    private boolean isShown(Node node) {
        return split.getItems().get(1) == node;
    }

    /** Shows the selected sessions side by side, in place of the page of one. What that page reads goes on meanwhile. */
    private void compare() {
        var chosen = List.copyOf(list.selected());
        if (chosen.size() < 2) {
            return;
        }
        var waiting = CohortsPage.waiting();
        showInstead(waiting);
        background("compare", () -> {
            var rooms = new ArrayList<CohortSeries.Room>();
            for (var each : chosen) {
                rooms.add(new CohortSeries.Room(each, ReplayedSession.of(past.open(each.id()))));
            }
            return CohortsPage.Compared.of(rooms, past.smallestGroup());
        }, compared -> {
            if (isShown(waiting)) {
                showInstead(new CohortsPage(compared, times, this::showPage));
            }
        }, fault -> {
            if (isShown(waiting)) {
                showPage();
                notices.say(Notice.of(sentence(fault)));
            }
        });
    }

    private void offerToCompare() {
        int chosen = list.selected().size();
        compare.setDisable(chosen < 2);
        compare.setText(chosen < 2 ? UiMessages.text("cohorts.open_one") : UiMessages.text("cohorts.open", chosen));
    }

    private void showPage() {
        showInstead(page);
    }

    private static String fileName(Summary session) {
        return session.title() + " " + session.startedAt().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private void keep(Summary session, String title, SessionDetails details) {
        background("keep-details", () -> {
            past.describe(session.id(), title, details);
            return past.all();
        }, this::renew, fault -> notices.say(Notice.of(sentence(fault))));
    }

    /** Erases the session that is shown, if it is the trainer's own, and offers to bring it back. */
    private void erase() {
        var session = list.opened();
        if (session == null || !isOwn(session) || progress.busy()) {
            return;
        }
        background("erase", () -> {
            past.erase(session);
            return past.all();
        }, all -> {
            list.fill(all);
            current = null;
            List.of(prepare, replay, export, erase).forEach(button -> button.setDisable(true));
            showPage();
            page.say(UiMessages.text("review.choose"));
            notices.say(new Notice(UiMessages.text("review.erased", session.title()),
                    new Notice.Offer(UiMessages.text("review.erase_bring_back"), true, () -> bringBack(session)), () -> {}));
        }, fault -> notices.say(Notice.of(sentence(fault))));
    }

    private void bringBack(Summary session) {
        background("bring-back", () -> {
            past.bringBack(session);
            return past.all();
        }, all -> {
            list.fill(all);
            list.select(session.id());
            notices.say(Notice.of(UiMessages.text("review.erase_back", session.title())));
        }, fault -> notices.say(Notice.of(sentence(fault))));
    }

    /** Offers a way to the window about the archive, which is open beside this one. */
    public void offerArchive(Runnable open) {
        var archive = new Button(null, new FontIcon(Feather.SHIELD));
        archive.setId("archive");
        archive.getStyleClass().add("icon-action");
        archive.setAccessibleText(UiMessages.text("home.do_archive"));
        archive.setTooltip(new Tooltip(UiMessages.text("home.do_archive") + "  " + ARCHIVE.getDisplayText()));
        archive.setOnAction(event -> open.run());
        head.getChildren().add(archive);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ARCHIVE.match(event)) {
                open.run();
                event.consume();
            }
        });
    }

    private void search(String words, Consumer<Set<String>> then) {
        background("search", () -> past.search(words), then, fault -> notices.say(Notice.of(sentence(fault))));
        var shared = foundByTeam;
        if (shared != null) {
            // A server that is away is said once, where the list is read.
            background("search-team", () -> shared.search(words), then, fault -> {});
        }
    }

    private static <T> void background(String name, Callable<T> what, Consumer<T> then, Consumer<Throwable> fault) {
        start(name, task(what, then, fault));
    }

    private static void start(String name, Task<?> task) {
        Thread.ofVirtual().name(name).start(task);
    }

    private static <T> Task<T> task(Callable<T> what, Consumer<T> then, Consumer<Throwable> fault) {
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return what.call();
            }
        };
        task.setOnSucceeded(done -> then.accept(task.getValue()));
        task.setOnFailed(failed -> fault.accept(task.getException()));
        return task;
    }

    /** Starts reading in the background. The result of an earlier read is discarded. */
    private <T> void read(Callable<T> what, Consumer<T> then) {
        if (reading != null) {
            reading.cancel();
        }
        var task = task(what, then, fault -> page.say(sentence(fault)));
        reading = task;
        start("review", task);
    }

    /** Asks for a file and exports the selected session. */
    private void export() {
        var session = list.opened();
        if (session == null || progress.busy()) {
            return;
        }
        dialog.file(getScene().getWindow(), fileName(session)).ifPresent(to -> exports.export(session, to, this));
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

    private void findRooms(AskedRun run, Consumer<ComparisonResult.@Nullable Rooms> then) {
        var session = list.opened();
        var poll = run.poll();
        if (session == null || poll == null) {
            return;
        }
        // A task can't give nothing back, so nothing is an empty value.
        background("other-rooms",
                () -> Optional.ofNullable(CohortComparison.of(run.title(), poll.question(), run.round(), session.id(), past)),
                found -> then.accept(found.orElse(null)), fault -> page.say(sentence(fault)));
    }

    /**
     * Handles Ctrl F, which searches; Down in the search, which takes the first session found; and Escape, which clears the
     * search and then returns home. A field that is edited has Escape for itself.
     */
    private void key(KeyEvent event, Runnable home) {
        var find = list.searchField();
        if (getCenter() != split) {
            // A replay has the keyboard for itself.
            return;
        }
        boolean editing = getScene().getFocusOwner() instanceof TextInputControl field && field != find;
        notices.undoKey(event);
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            erase();
            event.consume();
        } else if (FIND.match(event)) {
            find.requestFocus();
            find.selectAll();
            event.consume();
        } else if (EXPORT.match(event)) {
            export();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && editing) {
            return;
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (find.getText().isEmpty()) {
                home.run();
            } else {
                find.clear();
                list.focusList();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && find.isFocused()) {
            list.takeFirst();
            event.consume();
        }
    }

    private static String sentence(Throwable trouble) {
        if (trouble instanceof ArchiveException) {
            return String.valueOf(trouble.getLocalizedMessage());
        }
        System.getLogger(ReviewView.class.getName()).log(System.Logger.Level.ERROR, "a session could not be read", trouble);
        return UiMessages.text("review.failed");
    }

    private HBox head(Runnable home) {
        var back = new Button(UiMessages.text("review.home"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("home");
        back.setOnAction(event -> home.run());
        var title = new Label(UiMessages.text("review.heading"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(back, title, gap, compare, replay, prepare, export, erase);
        row.getStyleClass().add("review-top");
        return row;
    }
}
