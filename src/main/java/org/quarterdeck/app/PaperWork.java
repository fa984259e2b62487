package org.quarterdeck.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.Coverage;
import org.quarterdeck.report.GuidePaper;
import org.quarterdeck.report.SlidesPaper;
import org.quarterdeck.ui.home.Paper;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Typography;
import org.quarterdeck.ui.slide.SlideShape;
import org.quarterdeck.workshop.Reading;
import org.quarterdeck.workshop.Workshop;

/** Writes a workshop as PDF beside the screen's thread. Its value is what boxes stand for; cancelled, it leaves nothing behind. */
final class PaperWork extends Task<String> {

    private final Reading reading;
    private final Workshop workshop;
    private final Paper what;
    private final Path to;

    PaperWork(Reading reading, String title, @Nullable Integer length, Paper what, Path to) {
        this.reading = reading;
        this.workshop = length == null ? reading.workshop() : reading.workshop().cutTo(length);
        this.what = what;
        this.to = to;
        updateMessage(Messages.text(what == Paper.GUIDE ? "paper.writing_guide" : "paper.writing_slides", title));
        updateProgress(0, workshop.segments().size());
    }

    @Override
    protected String call() throws IOException, InterruptedException {
        return switch (what) {
            case SLIDES, CLASSIC_SLIDES -> {
                var coverage = new Coverage();
                var shape = what == Paper.SLIDES ? SlideShape.WIDE : SlideShape.CLASSIC;
                yield SlidesPaper.write(workshop, new DrawnSlides(workshop, reading.folder(), shape, coverage::writes), to,
                        this::updateProgress);
            }
            case GUIDE -> GuidePaper.write(workshop, Typography.of(workshop.lang())::smart, lettersAtHome(), to,
                    this::updateProgress);
        };
    }

    /** What went wrong, as the end of a sentence. */
    static String why(Throwable trouble) {
        return switch (trouble) {
            case FileSystemException f when f.getReason() != null -> f.getReason();
            case FileSystemException f -> Messages.text("paper.no_place", f.getFile());
            default -> String.valueOf(trouble.getMessage());
        };
    }

    /** Whether paper is US Letter where this computer is. */
    private static boolean lettersAtHome() {
        return java.util.Set.of("US", "CA", "MX", "PH").contains(Locale.getDefault().getCountry());
    }
}
