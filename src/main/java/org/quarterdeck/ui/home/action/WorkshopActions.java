package org.quarterdeck.ui.home.action;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the home screen asks of the program around it when workshops are made and kept in order. */
public interface WorkshopActions {

    /** Makes a workshop, opens its text in the system's editor and shows it. */
    void create(String title, WorkshopTemplate from);

    /** Reads a workshop file or folder, leaves it where it is, and shows it among the others. */
    void openWorkshop(Path fileOrFolder);

    /** Copies workshop files and folders among one's own and shows the last; says plainly what is none. */
    void dropIn(List<Path> things);

    /** Opens its text in the system's editor. */
    void edit(WorkshopChoice workshop);

    /** Shows its folder in the system's file manager. */
    void showFolder(WorkshopChoice workshop);

    /** Makes one's own of it, under the same title with a word added. */
    void duplicate(WorkshopChoice workshop);

    /** Gives it another title. It is not the built-in one. */
    void rename(WorkshopChoice workshop, String title);

    /** Puts it into the trash, or takes it off the list where it lies elsewhere. It is not the built-in one. */
    void remove(WorkshopChoice workshop);

    /**
     * Writes it as PDF, in place of what is there.
     *
     * @param length in minutes, one of its own, or null where it has only the one
     */
    void print(WorkshopChoice workshop, @Nullable Integer length, PrintFormat what, Path to);

    /** Opens the author's guide, or brings it to the front. */
    void guide();

    /** This one is looked at now, and shall follow its file; null where none is. */
    void looksAt(@Nullable WorkshopChoice workshop);
}
