package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.export.WorkshopFileWriter;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.HeadlessToolkit;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.ui.home.action.PrintFormat;

/** Implements {@code --print}: writes a workshop as PDF or as a presentation. It needs no display. */
public final class PrintCommand {

    private static final Map<String, PrintFormat> PAGES = Map.of("slides", PrintFormat.SLIDES, "4:3",
            PrintFormat.CLASSIC_SLIDES, "notes", PrintFormat.HANDOUT, "3", PrintFormat.HANDOUT_THREE, "6",
            PrintFormat.HANDOUT_SIX, "handout", PrintFormat.PARTICIPANTS, "tasks", PrintFormat.TASK_SHEETS, "guide",
            PrintFormat.GUIDE);

    private PrintCommand() {}

    /**
     * Returns the document that a file's ending and the pages asked for mean, or empty if there is none.
     *
     * @param pages one of slides, 4:3, notes, 3, 6, handout, tasks and guide, or null for the slides
     */
    static Optional<PrintFormat> format(Path to, @Nullable String pages) {
        var name = to.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pptx")) {
            return pages == null ? Optional.of(PrintFormat.PRESENTATION) : Optional.empty();
        }
        return name.endsWith(".pdf") ? Optional.ofNullable(PAGES.get(pages == null ? "slides" : pages)) : Optional.empty();
    }

    /** Writes the file and returns the program's exit status. Faults that keep the workshop from going live are printed. */
    public static int run(Path home, Path path, Path to, @Nullable String pages, @Nullable Integer cut, PrintStream out) {
        var unable = SystemRequirements.missingForText();
        if (unable != null) {
            return ExitStatus.failed(unable);
        }
        var reading = WorkshopLoader.read(path, home);
        if (!reading.canGoLive()) {
            reading.faults().forEach(out::println);
            return ExitStatus.FAILED;
        }
        var format = format(to, pages).orElseThrow();
        HeadlessToolkit.start();
        try {
            var work = new WorkshopFileWriter[1];
            HeadlessToolkit.run(() -> work[0] = new WorkshopFileWriter(reading, reading.workshop().title(), cut, format, to));
            work[0].run();
            var boxes = work[0].get();
            if (!boxes.isEmpty()) {
                System.err.println("quarterdeck: " + AppMessages.text("export.boxes", boxes));
            }
            return 0;
        } catch (ExecutionException e) {
            return ExitStatus.failed(AppMessages.text("export.not_written", to,
                    WorkshopFileWriter.reason(e.getCause() == null ? e : e.getCause())));
        } catch (InterruptedException e) {
            return ExitStatus.failed(AppMessages.text("export.interrupted", to));
        } finally {
            HeadlessToolkit.stop();
        }
    }
}
