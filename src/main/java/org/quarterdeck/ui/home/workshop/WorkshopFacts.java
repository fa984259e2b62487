package org.quarterdeck.ui.home.workshop;

import java.nio.file.Path;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.Diagnostic.Severity;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Workshop;

/** A workshop's figures, in words. */
public final class WorkshopFacts {

    private WorkshopFacts() {}

    public static String title(WorkshopChoice choice) {
        var title = choice.reading().workshop().title();
        return title.isBlank() ? choice.reading().file() : title;
    }

    /** The name of its folder, or of its file where that is all; what tells apart those that have no title of their own. */
    public static String place(WorkshopChoice choice) {
        var name = choice.from() == WorkshopChoice.Origin.BUILT_IN ? null : Path.of(choice.id()).getFileName();
        return name == null ? choice.reading().file() : name.toString();
    }

    /** How long it is, and of how many segments and polls. */
    public static String size(Workshop workshop) {
        double minutes = workshop.minutes() > 0
                ? workshop.minutes()
                : workshop.segments().stream().mapToDouble(s -> s.minutes()).sum();
        long polls = workshop.segments().stream().filter(s -> s.poll() != null).count();
        var figures = UiMessages.text("home.figures", workshop.segments().size(), polls);
        return minutes == 0 ? figures : UiMessages.text("home.minutes", MinutesText.bare(minutes)) + " · " + figures;
    }

    /** What keeps it from going live or is worth a look; empty where all is well. */
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
