package org.quarterdeck.ui.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.ui.home.action.WorkshopChoice;

/**
 * The content of the home screen.
 *
 * @param sessions newest first
 * @param unfinished a session that was never closed, or null
 * @param troubles one plain sentence each: what happened, what was kept, what to do
 */
public record HomeState(List<WorkshopChoice> workshops, List<Summary> sessions, @Nullable Unfinished unfinished,
        List<String> troubles) {

    public HomeState {
        workshops = List.copyOf(workshops);
        sessions = List.copyOf(sessions);
        troubles = List.copyOf(troubles);
    }
}
