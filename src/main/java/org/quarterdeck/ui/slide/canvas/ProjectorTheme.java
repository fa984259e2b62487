package org.quarterdeck.ui.slide.canvas;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Theme;

/** Whether slides of a live session are bright or dark: as the workshop says, unless the facilitator has chosen for this room. */
public final class ProjectorTheme {

    private static final ReadOnlyObjectWrapper<@Nullable Theme> CHOSEN = new ReadOnlyObjectWrapper<>();

    private ProjectorTheme() {}

    public static ReadOnlyObjectProperty<@Nullable Theme> chosenProperty() {
        return CHOSEN.getReadOnlyProperty();
    }

    /** Chooses a theme for all live slides, or with null that of each workshop. */
    public static void choose(@Nullable Theme theme) {
        CHOSEN.set(theme);
    }

    /** Returns the theme of a slide. What isn't live keeps the workshop's, as on paper. */
    public static Theme of(SlideMoment moment) {
        var chosen = CHOSEN.get();
        return chosen == null || moment.room().equals(RoomStatus.NONE) ? moment.workshop().theme() : chosen;
    }
}
