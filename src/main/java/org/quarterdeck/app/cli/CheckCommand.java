package org.quarterdeck.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.quarterdeck.app.platform.HeadlessToolkit;
import org.quarterdeck.app.platform.SystemRequirements;
import org.quarterdeck.ui.slide.ReachText;
import org.quarterdeck.ui.slide.SlideCheck;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * {@code --check}: what is wrong in a workshop file, what doesn't fit its slide, and what the last row can't read. It needs no
 * display; where the machine can't set text it says so and checks the rest.
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

    /** Prints a line for each, as compilers do; gives the program's exit status. */
    public int run(Path path) {
        var reading = WorkshopParser.read(path);
        var unable = SystemRequirements.missingForText();
        if (unable != null) {
            reading.faults().forEach(out::println);
            complaints.println("quarterdeck: whether text fits its slide was not checked. " + unable);
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

    /** Every slide where the room was described; else only what falls short in a usual one. */
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
