package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.app.platform.HeadlessToolkit;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.ui.slide.ReachText;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * Implements {@code --check}: prints the faults of a workshop file, the text that does not fit its slide and the text that
 * the last row cannot read. It needs no display; on a machine that cannot lay out text it says so and checks the rest.
 */
public final class CheckCommand {

    private final CommandLineOptions options;
    private final PrintStream out;
    private final PrintStream complaints;

    public CheckCommand(CommandLineOptions options, PrintStream out, PrintStream complaints) {
        this.options = options;
        this.out = out;
        this.complaints = complaints;
    }

    /** Prints one line for each fault, as compilers do, and returns the program's exit status. */
    public int run(Path path) {
        var reading = WorkshopParser.read(path);
        var reason = SystemRequirements.missingForText();
        if (reason != null) {
            reading.faults().forEach(out::println);
            complaints.println("quarterdeck: " + AppMessages.text("start.not_measured", reason));
        } else {
            HeadlessToolkit.start();
            HeadlessToolkit.run(() -> {
                var slides = new SlideCheck(options.wifi());
                reading.measured(slides).faults().forEach(out::println);
                printReach(reading, slides);
            });
        }
        return reading.canGoLive() ? 0 : ExitStatus.FAILED;
    }

    /**
     * Prints every slide if the venue was described, otherwise only the slides that are too small to read in a usual venue.
     */
    private void printReach(ParseResult reading, SlideCheck slides) {
        var venue = options.venue();
        var segments = reading.workshop().segments();
        for (int i = 0; i < segments.size(); i++) {
            var legible = slides.legible(reading.workshop(), reading.folder(), i);
            if (options.describesVenue() || !venue.reads(legible)) {
                out.println(reading.file() + ":" + segments.get(i).line() + ":1: note: " + ReachText.sentence(legible, venue));
            }
        }
    }
}
