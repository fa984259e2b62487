package org.quarterdeck.ui.home.archive;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.session.port.ArchiveBackup;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.privacy.StoredText;
import org.quarterdeck.ui.common.BackgroundTask;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** The page "What is stored", and beside it the backups, the check for damage and the sessions that can be brought back. */
public final class ArchiveView extends BorderPane {

    private static final KeyCombination BACK_UP = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private static final double WORDS = 0.52;
    private static final double MEGABYTE = 1_000_000;

    private final ArchiveCare care;
    private final DateTimeText times;
    private final StoredPage stored = new StoredPage();
    private final VBox backups = new VBox();
    private final VBox erased = new VBox();
    private final VBox found = new VBox();
    private final Label where = quiet("");
    private final Button backUpNow = new Button(UiMessages.text("kept.back_up"));
    private final Button check = new Button(UiMessages.text("kept.check_now"));
    private final NoticeBar notices = new NoticeBar();

    private record Content(StoredFacts facts, List<ArchiveBackup> backups, List<Summary> erased) {}

    /** @param clock the current day and the time zone */
    public ArchiveView(ArchiveCare care, Clock clock) {
        this.care = care;
        this.times = new DateTimeText(clock);
        getStyleClass().add("archive");
        getStylesheets().add(Stylesheets.sheet("archive"));
        backUpNow.setId("back-up");
        backUpNow.setOnAction(event -> backUp());
        check.setId("check-archive");
        check.setOnAction(event -> check());
        backups.setId("backups");
        erased.setId("erased");
        found.setId("found");
        var tools = new VBox(heading("kept.backups"), where, backUpNow, backups, heading("kept.check"),
                quiet(UiMessages.text("kept.check_about")), check, found, erased);
        tools.getStyleClass().addAll("page", "tools");
        var scroll = new ScrollPane(tools);
        ScrollPanes.upAndDown(scroll);
        var split = new SplitPane(stored, scroll);
        split.setDividerPositions(WORDS);
        setCenter(split);
        setBottom(notices);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (BACK_UP.match(event)) {
                backUp();
                event.consume();
            } else {
                notices.key(event);
            }
        });
        refresh();
    }

    /** Reads everything again. */
    public void refresh() {
        run(() -> new Content(care.stored(), care.backups(), care.erased()), this::show);
    }

    private void show(Content content) {
        stored.show(StoredText.inProgramLanguage(content.facts()));
        where.setText(UiMessages.text("kept.backups_about", care.folder().resolve("backups")));
        backups.getChildren().setAll(content.backups().stream().map(this::line).toList());
        if (content.backups().isEmpty()) {
            backups.getChildren().add(quiet(UiMessages.text("kept.none")));
        }
        erased.getChildren().clear();
        if (!content.erased().isEmpty()) {
            erased.getChildren().addAll(heading("kept.erased"), quiet(UiMessages.text("kept.erased_about")));
            content.erased().forEach(session -> erased.getChildren().add(new KeptLine(session.title(),
                    times.full(session.startedAt()), UiMessages.text("kept.bring_back"), () -> bringBack(session))));
        }
    }

    private KeptLine line(ArchiveBackup backup) {
        var size = UiMessages.text("kept.size", backup.bytes() / MEGABYTE);
        return new KeptLine(times.full(backup.at()), backup.aside() ? UiMessages.text("kept.aside", size) : size,
                UiMessages.text("kept.restore"), () -> askToRestore(backup));
    }

    /** Makes a backup now. */
    public void backUp() {
        backUpNow.setDisable(true);
        run(care::backUp, file -> {
            backUpNow.setDisable(false);
            say(UiMessages.text("kept.backed_up", file));
            refresh();
        });
    }

    private void askToRestore(ArchiveBackup backup) {
        notices.say(Notice.of(UiMessages.text("kept.restore_sure", times.full(backup.at())),
                UiMessages.text("kept.restore_yes"), () -> restore(backup)));
    }

    private void restore(ArchiveBackup backup) {
        run(() -> {
            care.restore(backup);
            return backup;
        }, done -> {
            say(UiMessages.text("kept.restored", times.full(backup.at())));
            refresh();
        });
    }

    private void check() {
        check.setDisable(true);
        found.getChildren().setAll(quiet(UiMessages.text("kept.checking")));
        run(care::check, sentences -> {
            check.setDisable(false);
            found.getChildren().setAll(sentences.stream().map(ArchiveView::wrapped).toList());
            refresh();
        });
    }

    private void bringBack(Summary session) {
        run(() -> {
            care.bringBack(session);
            return session;
        }, done -> {
            say(UiMessages.text("kept.back_again", session.title()));
            refresh();
        });
    }

    private void say(String sentence) {
        notices.say(Notice.of(sentence));
    }

    private <T> void run(Callable<T> what, Consumer<T> then) {
        new BackgroundTask<>(what, then, this::failed).start("archive care");
    }

    private void failed(Throwable why) {
        backUpNow.setDisable(false);
        check.setDisable(false);
        found.getChildren().clear();
        if (why instanceof ArchiveException) {
            say(String.valueOf(why.getLocalizedMessage()));
        } else {
            System.getLogger(ArchiveView.class.getName()).log(System.Logger.Level.ERROR, "the archive could not be looked after",
                    why);
            say(UiMessages.text("kept.failed"));
        }
    }

    private static Label heading(String key) {
        var heading = new Label(UiMessages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static Label quiet(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        WrappedText.in(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
