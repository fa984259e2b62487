package org.quarterdeck.ui.console.stage;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.console.action.KeyNames;
import org.quarterdeck.ui.slide.film.FilmState;

/** Says how far the film on the slide is, and which key plays it. */
public final class FilmText {

    private FilmText() {}

    /** Returns an empty text where there is no film. */
    public static String of(@Nullable FilmState film) {
        if (film == null) {
            return "";
        }
        return switch (film.phase()) {
            case STILL -> UiMessages.text("film.still", KeyNames.first(ConsoleAction.PLAY_FILM));
            case LOADING -> UiMessages.text("film.loading");
            case PLAYING -> UiMessages.text("film.playing", MinutesText.elapsed(film.at()), MinutesText.elapsed(film.length()));
            case PAUSED -> UiMessages.text("film.paused", MinutesText.elapsed(film.at()), MinutesText.elapsed(film.length()));
            case ENDED -> UiMessages.text("film.ended", KeyNames.first(ConsoleAction.PLAY_FILM));
            case UNPLAYABLE -> UiMessages.text("film.unplayable");
            case NO_SOUND_DEVICE -> UiMessages.text("film.no_sound_device");
        };
    }
}
