package org.quarterdeck.workshop.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quarterdeck.workshop.editing.LineEnds;
import org.quarterdeck.workshop.editing.LineMerge;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Carries a change of a text over to the file that the text was read from, as far as the file still has it at that place. */
public final class FileUpdate {

    /** The fate of the file. */
    public enum Outcome {
        /** It has the change now, and all that was written into it since. */
        WRITTEN,
        /** It had the change already. */
        SAME,
        /** It says something else at that place by now, and stays as it is. */
        DIFFERS,
        /** It is not there, or is no text. */
        GONE
    }

    private FileUpdate() {}

    /** Returns whether there is a file to write to. */
    public static boolean possible(Path file) {
        return Files.isRegularFile(file) && Files.isWritable(file);
    }

    /**
     * Writes a change into a file. Its other lines and its line ends stay.
     *
     * @param before the text that was changed, with line feeds
     * @param after the text after the change
     */
    public static Outcome write(Path file, String before, String after) throws WorkshopStorageException {
        if (!(WorkshopText.of(file) instanceof WorkshopText.Text found)) {
            return Outcome.GONE;
        }
        var ends = LineEnds.of(found.text());
        var now = ends.text();
        Optional<String> merged = LineMerge.of(before, after, now);
        if (merged.isEmpty()) {
            return Outcome.DIFFERS;
        }
        if (merged.get().equals(now)) {
            return Outcome.SAME;
        }
        WorkshopWriter.save(file, ends.restore(merged.get()));
        return Outcome.WRITTEN;
    }
}
