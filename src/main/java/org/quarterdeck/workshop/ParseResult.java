package org.quarterdeck.workshop;

import static java.util.Comparator.comparingInt;

import java.nio.file.Path;
import java.util.ArrayList;
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
public record ParseResult(Workshop workshop, List<Diagnostic> faults, String file, String text, Path folder) {

    public boolean canGoLive() {
        return faults.stream().noneMatch(f -> f.severity() == Diagnostic.Severity.ERROR);
    }

    /** The same, with a warning more for each slide that does not hold its text. */
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
