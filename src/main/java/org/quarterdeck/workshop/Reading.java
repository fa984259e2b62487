package org.quarterdeck.workshop;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of reading a workshop file.
 *
 * @param workshop all that could be read, also where there are faults, so that its slides can be shown beside them
 * @param faults in the order of their lines
 * @param file the file's name
 * @param text the file's exact text, empty where it was none
 * @param folder where its pictures are
 */
public record Reading(Workshop workshop, List<Fault> faults, String file, String text, Path folder) {

    public boolean canGoLive() {
        return faults.stream().noneMatch(f -> f.severity() == Fault.Severity.ERROR);
    }
}
