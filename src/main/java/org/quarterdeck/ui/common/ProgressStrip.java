package org.quarterdeck.ui.common;

import java.util.EnumSet;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A strip that shows the progress of a long background task and a button to stop it. */
public final class ProgressStrip extends HBox {

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Task<?> work;

    public ProgressStrip() {
        setId("progress");
        getStyleClass().addAll("notice-bar", "progress-strip");
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var cancel = new Button(UiMessages.text("home.cancel"));
        cancel.setId("cancel-work");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> cancel());
        getChildren().addAll(words, bar, cancel);
        there(false);
    }

    /** Follows a task until it ends. */
    public void follow(Task<?> task) {
        work = task;
        words.textProperty().bind(task.messageProperty());
        bar.progressProperty().bind(task.progressProperty());
        there(true);
        // A task that is stopped before it began was never running.
        task.stateProperty().addListener((state, before, now) -> {
            if (hasEnded(task) && work == task) {
                end();
            }
        });
        if (task.isDone()) {
            end();
        }
    }

    /** Returns whether a task is over: done, failed or stopped. */
    public static boolean hasEnded(Worker<?> task) {
        return EnumSet.of(Worker.State.SUCCEEDED, Worker.State.FAILED, Worker.State.CANCELLED).contains(task.getState());
    }

    /** Returns whether a task is running. */
    public boolean busy() {
        return work != null;
    }

    private void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    private void end() {
        words.textProperty().unbind();
        bar.progressProperty().unbind();
        work = null;
        there(false);
    }

    private void there(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
