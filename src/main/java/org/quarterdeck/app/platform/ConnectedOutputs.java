package org.quarterdeck.app.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of an X server that show something, as {@code xrandr} lists them. It tells what JavaFX does not: which is the
 * laptop's own, and whether two show the same.
 */
public final class ConnectedOutputs {

    private static final System.Logger LOG = System.getLogger(ConnectedOutputs.class.getName());
    private static final Pattern LINE = Pattern
            .compile("^(\\S+) connected (?:primary )?(\\d+)x(\\d+)\\+(\\d+)\\+(\\d+)", Pattern.MULTILINE);
    private static final Pattern LAPTOP = Pattern.compile("(?i)(eDP|LVDS|DSI).*");
    private static final long PATIENCE_SECONDS = 2;

    /** @param area its pixels within the desktop */
    private record Output(String name, Rectangle2D area) {}

    private final List<Output> outputs;

    private ConnectedOutputs(List<Output> outputs) {
        this.outputs = List.copyOf(outputs);
    }

    /** Asks the X server; without one there are none. Takes some milliseconds. */
    public static ConnectedOutputs query() {
        if (System.getenv("DISPLAY") == null || "Headless".equals(System.getProperty("glass.platform"))) {
            return new ConnectedOutputs(List.of());
        }
        try {
            return read(run(List.of("xrandr", "--query")));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "there is no xrandr here: displays are what JavaFX says of them", e);
            return new ConnectedOutputs(List.of());
        }
    }

    static ConnectedOutputs read(String listing) {
        var outputs = new ArrayList<Output>();
        var line = LINE.matcher(listing);
        while (line.find()) {
            outputs.add(new Output(line.group(1), new Rectangle2D(number(line.group(4)), number(line.group(5)),
                    number(line.group(2)), number(line.group(3)))));
        }
        return new ConnectedOutputs(outputs);
    }

    /** Returns the laptop's own display, in pixels, or null if there is none or it is not known. */
    public @Nullable Rectangle2D laptop() {
        return outputs.stream().filter(output -> LAPTOP.matcher(output.name()).matches()).map(Output::area).findFirst()
                .orElse(null);
    }

    /** Returns whether two outputs show the same. */
    public boolean mirrored() {
        return outputs.size() > 1
                && outputs.stream().skip(1).anyMatch(output -> output.area().intersects(outputs.getFirst().area()));
    }

    /** Puts the outputs beside each other. Returns whether that worked; the displays change a moment later. */
    public boolean part() {
        var first = outputs.stream().filter(output -> LAPTOP.matcher(output.name()).matches()).findFirst()
                .orElse(outputs.getFirst());
        var command = new ArrayList<>(List.of("xrandr"));
        var before = first;
        for (var output : outputs) {
            if (output != first) {
                command.addAll(List.of("--output", output.name(), "--right-of", before.name()));
                before = output;
            }
        }
        try {
            run(command);
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the displays could not be put beside each other", e);
            return false;
        }
    }

    private static double number(String digits) {
        return Double.parseDouble(digits);
    }

    private static String run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + text.strip());
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroy();
        }
    }
}
