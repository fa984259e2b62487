package org.quarterdeck.ui.home;

import java.nio.file.Path;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Minutes;
import org.quarterdeck.workshop.Fault;
import org.quarterdeck.workshop.Fault.Severity;
import org.quarterdeck.workshop.Reading;
import org.quarterdeck.workshop.Workshop;

/** A workshop's figures, in words. */
final class WorkshopFacts {

    private WorkshopFacts() {}

    static String title(WorkshopChoice choice) {
        var title = choice.reading().workshop().title();
        return title.isBlank() ? choice.reading().file() : title;
    }

    /** The name of its folder, or of its file where that is all; what tells apart those that have no title of their own. */
    static String place(WorkshopChoice choice) {
        var name = choice.from() == WorkshopChoice.Origin.BUILT_IN ? null : Path.of(choice.id()).getFileName();
        return name == null ? choice.reading().file() : name.toString();
    }

    /** How long it is, and of how many segments and polls. */
    static String size(Workshop workshop) {
        double minutes = workshop.minutes() > 0
                ? workshop.minutes()
                : workshop.segments().stream().mapToDouble(s -> s.minutes()).sum();
        long polls = workshop.segments().stream().filter(s -> s.poll() != null).count();
        var figures = Messages.text("home.figures", workshop.segments().size(), polls);
        return minutes == 0 ? figures : Messages.text("home.minutes", Minutes.bare(minutes)) + " · " + figures;
    }

    /** What keeps it from going live or is worth a look; empty where all is well. */
    static String faults(Reading reading) {
        long errors = count(reading, Severity.ERROR);
        if (errors > 0) {
            return Messages.text("home.errors", errors);
        }
        long warnings = count(reading, Severity.WARNING);
        return warnings > 0 ? Messages.text("home.warnings", warnings) : "";
    }

    static long count(Reading reading, Severity severity) {
        return reading.faults().stream().map(Fault::severity).filter(s -> s == severity).count();
    }
}
