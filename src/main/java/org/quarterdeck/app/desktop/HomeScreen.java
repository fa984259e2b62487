package org.quarterdeck.app.desktop;

import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.home.action.WorkshopChoice;

/** The home screen, as those see it who work for it. On the screen's thread. */
interface HomeScreen {

    /** Shows what there is now, and chooses a workshop by its id where one is given. */
    void refresh(@Nullable String select);

    /** Shows one workshop as it was read anew. */
    void show(WorkshopChoice read);

    void say(Notice notice);

    void follow(Task<?> work);
}
