package org.quarterdeck.importer;

import java.nio.file.Path;
import java.util.List;
import org.quarterdeck.workshop.Diagnostic;

/**
 * The outcome of an import.
 *
 * @param folder the folder that was made
 * @param tool the name of the tool the deck was written for
 * @param title the title of the workshop
 * @param slides the number of slides
 * @param pictures the number of pictures that came along
 * @param losses a line for each thing that could not be kept, with its place
 * @param faults the errors of the workshop made, empty if it can go live
 */
public record ImportResult(Path folder, String tool, String title, int slides, int pictures, List<String> losses,
        List<Diagnostic> faults) {

    public ImportResult {
        losses = List.copyOf(losses);
        faults = List.copyOf(faults);
    }
}
