package org.quarterdeck.ui.home.workshop;

import java.nio.file.Path;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Workshop;

/** Formats facts about a workshop. */
public final class WorkshopFacts {

    private WorkshopFacts() {}

    public static String title(WorkshopChoice choice) {
        var title = choice.reading().workshop().title();
        return title.isBlank() ? choice.reading().file() : title;
    }

    /** Returns the name of the workshop's folder, or of its file if that is all, to tell untitled workshops apart. */
    public static String place(WorkshopChoice choice) {
        var name = choice.from() == WorkshopChoice.Origin.BUILT_IN ? null : Path.of(choice.id()).getFileName();
        return name == null ? choice.reading().file() : name.toString();
    }

    /** Returns the length and the numbers of segments and polls. */
    public static String size(Workshop workshop) {
        double minutes = workshop.minutes() > 0
                ? workshop.minutes()
                : workshop.segments().stream().mapToDouble(s -> s.minutes()).sum();
        long polls = workshop.segments().stream().filter(s -> s.poll() != null).count();
        var figures = UiMessages.text("home.figures", workshop.segments().size(), polls);
        return minutes == 0 ? figures : UiMessages.text("home.minutes", MinutesText.bare(minutes)) + " · " + figures;
    }

    /** Returns the number of errors, else the number of warnings, or an empty string if there are neither. */
    public static String faults(ParseResult reading) {
        long errors = count(reading, Severity.ERROR);
        if (errors > 0) {
            return UiMessages.text("home.errors", errors);
        }
        long warnings = count(reading, Severity.WARNING);
        return warnings > 0 ? UiMessages.text("home.warnings", warnings) : "";
    }

    static long count(ParseResult reading, Severity severity) {
        return reading.faults().stream().map(Diagnostic::severity).filter(s -> s == severity).count();
    }
}
