package org.quarterdeck.workshop;

import static java.util.Comparator.comparingInt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of parsing a workshop file.
 *
 * @param workshop all that could be read, even if there are errors, so that slides can be shown beside them
 * @param faults the diagnostics in the order of their lines
 * @param file the name of the file
 * @param text the exact text of the file, or empty if it is no text
 * @param folder the folder of its pictures
 */
public record ParseResult(Workshop workshop, List<Diagnostic> faults, String file, String text, Path folder) {

    public boolean canGoLive() {
        return faults.stream().noneMatch(f -> f.severity() == Diagnostic.Severity.ERROR);
    }

    /** Returns this result with a warning for each slide whose text does not fit. */
    public ParseResult measured(SlideMeasurer measuring) {
        var all = new ArrayList<>(faults);
        for (int i = 0; i < workshop.segments().size(); i++) {
            var misfit = measuring.misfit(workshop, folder, i);
            if (misfit != null) {
                all.add(new Diagnostic(file, workshop.segments().get(i).line(), 1, Diagnostic.Severity.WARNING, misfit));
            }
        }
        all.sort(comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
        return new ParseResult(workshop, List.copyOf(all), file, text, folder);
    }
}
