package org.quarterdeck.ui.review;

import java.nio.file.Path;
import javafx.concurrent.Task;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.Notice;

/** Writes sessions of the past for others to read. */
public interface SessionExports {

    /** Where it tells how it goes. */
    interface Front {

        /** Shows how far that work is, and lets it be stopped. */
        void follow(Task<?> work);

        void say(Notice notice);
    }

    /** Writes it as what the file's ending says, in place of what is there. */
    void export(Summary session, Path to, Front front);
}
