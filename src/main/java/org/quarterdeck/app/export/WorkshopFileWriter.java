package org.quarterdeck.app.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.pdf.FontCoverage;
import org.quarterdeck.report.pdf.GuidePdf;
import org.quarterdeck.report.pdf.HandoutPdf;
import org.quarterdeck.report.pdf.SlidesPdf;
import org.quarterdeck.report.pdf.TaskSheetsPdf;
import org.quarterdeck.report.presentation.PresentationFile;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.export.SlideVectorizer;
import org.quarterdeck.ui.home.action.PrintFormat;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.Workshop;

/**
 * Writes a workshop as PDF or as a presentation on a background thread. Its value is the characters that are drawn as boxes; if cancelled, it
 * leaves no file.
 */
public final class WorkshopFileWriter extends Task<String> {

    private final ParseResult reading;
    private final Workshop workshop;
    private final PrintFormat what;
    private final Path to;

    public WorkshopFileWriter(ParseResult reading, String title, @Nullable Integer length, PrintFormat what, Path to) {
        this.reading = reading;
        this.workshop = length == null ? reading.workshop() : reading.workshop().cutTo(length);
        this.what = what;
        this.to = to;
        updateMessage(UiMessages.text(switch (what) {
            case SLIDES, CLASSIC_SLIDES -> "paper.writing_slides";
            case GUIDE -> "paper.writing_guide";
            case HANDOUT, HANDOUT_THREE, HANDOUT_SIX, PARTICIPANTS -> "paper.writing_handout";
            case TASK_SHEETS -> "paper.writing_sheets";
            case PRESENTATION -> "paper.writing_presentation";
        }, title));
        updateProgress(0, workshop.segments().size());
    }

    @Override
    protected String call() throws IOException, InterruptedException {
        return switch (what) {
            case SLIDES, CLASSIC_SLIDES -> {
                var coverage = new FontCoverage();
                var shape = what == PrintFormat.SLIDES ? SlideShape.WIDE : SlideShape.CLASSIC;
                yield SlidesPdf.write(workshop, new SlideVectorizer(workshop, reading.folder(), shape, coverage::writes), to,
                        this::updateProgress);
            }
            case HANDOUT -> handout(HandoutPdf.Arrangement.NOTES);
            case HANDOUT_THREE -> handout(HandoutPdf.Arrangement.THREE);
            case HANDOUT_SIX -> handout(HandoutPdf.Arrangement.SIX);
            case PARTICIPANTS -> handout(HandoutPdf.Arrangement.PARTICIPANTS);
            case TASK_SHEETS -> TaskSheetsPdf.write(workshop, Typography.of(workshop.lang())::smart, usesLetterPaper(), to,
                    this::updateProgress);
            case PRESENTATION -> {
                PresentationFile.write(workshop, reading.folder(), Typography.of(workshop.lang())::smart, to,
                        this::updateProgress);
                yield "";
            }
            case GUIDE -> GuidePdf.write(workshop, Typography.of(workshop.lang())::smart, usesLetterPaper(), to,
                    this::updateProgress);
        };
    }

    private String handout(HandoutPdf.Arrangement how) throws IOException, InterruptedException {
        var coverage = new FontCoverage();
        return HandoutPdf.write(workshop, new SlideVectorizer(workshop, reading.folder(), SlideShape.WIDE, coverage::writes),
                Typography.of(workshop.lang())::smart, how, usesLetterPaper(), to, this::updateProgress);
    }

    /** Returns the reason of a failure as the end of a sentence. */
    public static String reason(Throwable trouble) {
        return switch (trouble) {
            case FileSystemException f when f.getReason() != null -> f.getReason();
            case FileSystemException f -> UiMessages.text("paper.no_place", f.getFile());
            default -> String.valueOf(trouble.getMessage());
        };
    }

    /** Returns whether US Letter is the paper size of this computer's country. */
    private static boolean usesLetterPaper() {
        return java.util.Set.of("US", "CA", "MX", "PH").contains(Locale.getDefault().getCountry());
    }
}
