package org.quarterdeck.ui.review;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
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
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.session.history.CohortComparison;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.ProgressStrip;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;

/** The review of past sessions: a searchable list and the page of a session. Reads the archive in the background. */
public final class ReviewView extends BorderPane implements SessionExports.Front {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final double MOST_LIST = 680;

    private final PastSessions past;
    private final SessionTable table;
    private final SessionPage page;
    private final SessionExports exports;
    private final SaveDialog dialog;
    private final Button export = new Button(UiMessages.text("review.export"), new FontIcon(Feather.DOWNLOAD));
    private final NoticeBar notices = new NoticeBar();
    private final ProgressStrip progress = new ProgressStrip();
    private @Nullable String wanted;
    private @Nullable Task<?> reading;

    /** @param clock the current day and the time zone */
    public ReviewView(PastSessions past, SessionExports exports, SaveDialog dialog, Runnable home, Clock clock) {
        this.past = past;
        this.exports = exports;
        this.dialog = dialog;
        var times = new DateTimeText(clock);
        table = new SessionTable(times);
        page = new SessionPage(times, this::findRooms);
        getStyleClass().add("review");
        getStylesheets().add(Stylesheets.sheet("review"));
        table.getSelectionModel().selectedItemProperty().addListener((all, before, chosen) -> open(chosen));
        var find = filter();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, find, home));
        var list = new VBox(find, table);
        list.getStyleClass().add("list");
        list.setMaxWidth(MOST_LIST);
        VBox.setVgrow(table, Priority.ALWAYS);
        var split = new SplitPane(list, page);
        split.setDividerPositions(0.49);
        SplitPane.setResizableWithParent(list, false);
        export.setId("export");
        export.setTooltip(new Tooltip(UiMessages.text("review.export_tip", EXPORT.getDisplayText())));
        export.setOnAction(event -> export());
        export.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        setBottom(new VBox(progress, notices));
        setTop(top(home));
        setCenter(split);
        page.say(UiMessages.text("review.choose"));
    }

    /** Reads the list again. */
    public void refresh() {
        read(past::all, this::fill);
    }

    /** Reads the list again and opens a session. */
    public void open(String sessionId) {
        wanted = sessionId;
        refresh();
    }

    private void fill(List<Summary> sessions) {
        table.fill(sessions);
        var session = wanted == null ? null : table.find(wanted);
        wanted = null;
        if (session != null) {
            table.getSelectionModel().select(session);
            table.scrollTo(session);
        }
    }

    private void open(@Nullable Summary session) {
        if (session != null) {
            page.say(UiMessages.text("review.reading"));
            read(() -> ReplayedSession.of(past.open(session.id())), report -> page.show(session, report));
        }
    }

    /** Starts reading in the background. The result of an earlier read is discarded. */
    private <T> void read(Callable<T> what, Consumer<T> then) {
        if (reading != null) {
            reading.cancel();
        }
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return what.call();
            }
        };
        task.setOnSucceeded(done -> then.accept(task.getValue()));
        task.setOnFailed(failed -> page.say(sentence(task.getException())));
        reading = task;
        Thread.ofVirtual().name("review").start(task);
    }

    /** Asks for a file and exports the selected session. */
    private void export() {
        var session = table.getSelectionModel().getSelectedItem();
        if (session == null || progress.busy()) {
            return;
        }
        var name = session.title() + " " + session.startedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        dialog.file(getScene().getWindow(), name).ifPresent(to -> exports.export(session, to, this));
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
        var session = table.getSelectionModel().getSelectedItem();
        var poll = run.poll();
        if (session == null || poll == null) {
            return;
        }
        var task = new Task<ComparisonResult.@Nullable Rooms>() {
            @Override
            protected ComparisonResult.@Nullable Rooms call() throws ArchiveException {
                return CohortComparison.of(run.title(), poll.question(), run.round(), session.id(), past);
            }
        };
        task.setOnSucceeded(done -> then.accept(task.getValue()));
        task.setOnFailed(failed -> page.say(sentence(task.getException())));
        Thread.ofVirtual().name("other-rooms").start(task);
    }

    /** Handles Ctrl F, which searches, and Escape, which clears the search and then returns home. */
    private void key(KeyEvent event, TextField find, Runnable home) {
        if (FIND.match(event)) {
            find.requestFocus();
            find.selectAll();
            event.consume();
        } else if (EXPORT.match(event)) {
            export();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (find.getText().isEmpty()) {
                home.run();
            } else {
                find.clear();
                table.requestFocus();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && find.isFocused()) {
            table.requestFocus();
            table.getSelectionModel().selectNext();
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

    private CustomTextField filter() {
        var field = (CustomTextField) TextFields.createClearableTextField();
        field.setId("filter");
        field.setPromptText(UiMessages.text("review.filter"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().addListener((text, before, words) -> table.filter(words));
        return field;
    }

    private HBox top(Runnable home) {
        var back = new Button(UiMessages.text("review.home"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("home");
        back.setOnAction(event -> home.run());
        var title = new Label(UiMessages.text("review.heading"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(back, title, gap, export);
        top.getStyleClass().add("review-top");
        return top;
    }
}
