package org.quarterdeck.workshop;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.workshop.Fault.Severity;

/** Gathers what is wrong while a file is read, so that reading goes on after each. */
final class Faults {

    /** More than anyone reads; a file that is no workshop must not fill the memory with complaints. */
    static final int MOST = 10_000;

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private int untoldErrors;
    private int untoldWarnings;

    Faults(String file) {
        this.file = Say.oneLine(file);
    }

    void error(Place place, String message) {
        if (found.size() >= MOST) {
            untoldErrors++;
        } else {
            found.add(new Fault(file, place.line(), place.column(), Severity.ERROR, Say.oneLine(message)));
        }
    }

    void warning(Place place, String message) {
        if (found.size() >= MOST) {
            untoldWarnings++;
        } else {
            found.add(new Fault(file, place.line(), place.column(), Severity.WARNING, Say.oneLine(message)));
        }
    }

    /** All of them in the order of their lines; where there are too many, the last says how many more. */
    List<Fault> inOrder() {
        found.sort(comparingInt(Fault::line).thenComparingInt(Fault::column));
        if (untoldErrors + untoldWarnings > 0) {
            var last = found.getLast();
            found.add(new Fault(file, last.line(), last.column(), untoldErrors > 0 ? Severity.ERROR : Severity.WARNING,
                    "there are " + untoldErrors + " more errors and " + untoldWarnings + " more warnings: mend these first"));
        }
        return List.copyOf(found);
    }
}
