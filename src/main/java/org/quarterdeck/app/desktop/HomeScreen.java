package org.quarterdeck.app.desktop;

import java.nio.file.Path;
import javafx.concurrent.Task;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.home.action.WorkshopChoice;

/** The home screen as its controllers see it. It is called on the JavaFX thread. */
interface HomeScreen {

    /** Shows the current state, and selects a workshop by its id if one is given. */
    void refresh(@Nullable String select);

    /** Shows a workshop that was read again. */
    void show(WorkshopChoice read);

    void say(Notice notice);

    /** Opens a workshop of one's own in the editor. */
    void write(Path workshop);

    void follow(Task<?> work);

    /** Returns the part of its display that windows may cover. */
    Rectangle2D display();
}
