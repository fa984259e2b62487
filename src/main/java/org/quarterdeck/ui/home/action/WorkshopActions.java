package org.quarterdeck.ui.home.action;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.home.guide.GuideTopic;

/** The requests of the home screen to the program around it, about creating and managing workshops. */
public interface WorkshopActions {

    /**
     * Creates a workshop, selects it and opens it in the editor.
     *
     * @param author the name of who writes it, kept for the next one, or an empty word
     */
    void create(String title, WorkshopTemplate from, String author);

    /** Returns the name of who writes workshops here, or an empty word if nobody has given it yet. */
    String author();

    /** Opens a workshop file or folder in its place and adds it to the list. */
    void openWorkshop(Path fileOrFolder);

    /**
     * Copies workshop files and folders to the user's workshops and selects the last. Reports those that are not
     * workshops.
     */
    void dropIn(List<Path> things);

    /** Opens the workshop in the program's own editor. */
    void edit(WorkshopChoice workshop);

    /** Opens the workshop's text in the system's editor. */
    void editOutside(WorkshopChoice workshop);

    /** Shows the workshop's folder in the system's file manager. */
    void showFolder(WorkshopChoice workshop);

    /** Copies a workshop to the user's own, under the same title with a word added. */
    void duplicate(WorkshopChoice workshop);

    /** Copies a workshop as {@link #duplicate} does and opens the copy in the program's own editor. */
    void writeInCopy(WorkshopChoice workshop);

    /** Changes the title of a workshop, which must not be the built-in one. */
    void rename(WorkshopChoice workshop, String title);

    /**
     * Moves a workshop to the trash, or removes it from the list if it lies elsewhere. It must not be the built-in one.
     */
    void remove(WorkshopChoice workshop);

    /**
     * Writes a workshop as PDF and overwrites an existing file.
     *
     * @param length in minutes, one of the workshop's lengths, or null if it has only one
     */
    void print(WorkshopChoice workshop, @Nullable Integer length, PrintFormat what, Path to);

    /** Opens the author's guide at a topic or brings it to the front. */
    void guide(GuideTopic topic);

    /**
     * Looks up how long a workshop usually takes at a length, in past sessions.
     *
     * @param found receives the minutes on the FX thread, if there are enough sessions
     */
    default void usualMinutes(WorkshopChoice workshop, @Nullable Integer length, LongConsumer found) {
        // without an archive nothing is known
    }

    /** Sets the workshop that is displayed and must follow its file, or null if there is none. */
    void looksAt(@Nullable WorkshopChoice workshop);
}
