package org.quarterdeck.workshop.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * What came of things dropped onto the program.
 *
 * @param workshops those that are here now: copied, or here before
 * @param copied how many of them were copied
 * @param refused a plain sentence for each that is no workshop or could not be copied
 */
public record DropResult(List<Path> workshops, int copied, List<String> refused) {

    public DropResult {
        workshops = List.copyOf(workshops);
        refused = List.copyOf(refused);
    }

    /** Takes in each thing that is a workshop; a bad one keeps none of the others out. */
    public static DropResult into(OwnWorkshops own, List<Path> things) {
        var here = new ArrayList<Path>();
        var refused = new ArrayList<String>();
        int copied = 0;
        for (var thing : things) {
            var why = whyNot(thing);
            if (why != null) {
                refused.add(why);
            } else if (own.holds(thing)) {
                here.add(Files.isRegularFile(thing) && thing.getFileName().toString().equals("workshop.md")
                        ? thing.toAbsolutePath().getParent()
                        : thing);
            } else {
                try {
                    here.add(own.copyIn(thing));
                    copied++;
                } catch (WorkshopStorageException e) {
                    refused.add(e.getMessage());
                }
            }
        }
        return new DropResult(here, copied, refused);
    }

    private static @org.jspecify.annotations.Nullable String whyNot(Path thing) {
        var name = "“" + thing.getFileName() + "”";
        if (Files.isDirectory(thing)) {
            return Files.isRegularFile(thing.resolve("workshop.md"))
                    ? null
                    : name + " holds no workshop.md, so it is no workshop’s folder. Drop the folder that holds it.";
        }
        if (!thing.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
            return name + " is no workshop: that is a text file whose name ends in .md, or the folder that holds it.";
        }
        var reading = WorkshopParser.read(thing);
        return reading.text().isBlank() && !reading.faults().isEmpty()
                ? name + " was not taken in: " + reading.faults().getFirst().message() + "."
                : null;
    }
}
