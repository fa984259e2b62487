package org.quarterdeck.importer;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one sort of file. */
public interface DeckReader {

    /** Returns whether the file's name says that it is one of this sort. */
    boolean reads(Path file);

    /** Returns whether such a file can't be opened as a workshop as it is. */
    default boolean foreign(Path file) {
        return true;
    }

    /** Reads a deck; its pictures go into the store, and what can't be kept to the losses. */
    ImportedDeck read(Path file, PictureStore pictures, ImportLosses losses, ImportMonitor monitor)
            throws IOException, ImportException;
}
