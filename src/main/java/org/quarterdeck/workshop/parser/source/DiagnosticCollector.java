package org.quarterdeck.workshop.parser.source;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;

/** Collects diagnostics, so that parsing continues after each. */
public final class DiagnosticCollector {

    /** A limit that keeps a file that is no workshop from filling the memory. */
    public static final int MOST = 10_000;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private int untoldErrors;
    private int untoldWarnings;

    public DiagnosticCollector(String file) {
        this.file = DiagnosticText.oneLine(file);
    }

    public void error(SourcePosition place, String message) {
        if (found.size() >= MOST) {
            untoldErrors++;
        } else {
            found.add(new Diagnostic(file, place.line(), place.column(), Severity.ERROR, DiagnosticText.oneLine(message)));
        }
    }

    public void warning(SourcePosition place, String message) {
        if (found.size() >= MOST) {
            untoldWarnings++;
        } else {
            found.add(new Diagnostic(file, place.line(), place.column(), Severity.WARNING, DiagnosticText.oneLine(message)));
        }
    }

    /** Adds a warning that is given only once for the file, at the first place. */
    public void warningOnce(SourcePosition place, String message) {
        warningOnce(message, place, message);
    }

    /** Adds a warning if none was given for the same subject. */
    public void warningOnce(String subject, SourcePosition place, String message) {
        if (given.add(subject)) {
            warning(place, message);
        }
    }

    /** Returns all diagnostics in the order of their lines. If there are too many, the last says how many more. */
    public List<Diagnostic> inOrder() {
        found.sort(comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column));
        if (untoldErrors + untoldWarnings > 0) {
            var last = found.getLast();
            found.add(new Diagnostic(file, last.line(), last.column(), untoldErrors > 0 ? Severity.ERROR : Severity.WARNING,
                    "there are " + untoldErrors + " more errors and " + untoldWarnings + " more warnings: mend these first"));
        }
        return List.copyOf(found);
    }
}
