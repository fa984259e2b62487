package org.quarterdeck.workshop.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The result of dropping files onto the program.
 *
 * @param workshops the workshops that are present now: copied, or already there
 * @param copied the number of those that were copied
 * @param refused a plain sentence for each file that is no workshop or could not be copied
 */
public record DropResult(List<Path> workshops, int copied, List<String> refused) {

    public DropResult {
        workshops = List.copyOf(workshops);
        refused = List.copyOf(refused);
    }

    /** Copies each dropped workshop. A failure does not affect the others. */
    public static DropResult into(OwnWorkshops own, List<Path> things) {
        var here = new ArrayList<Path>();
        var refused = new ArrayList<String>();
        int copied = 0;
        for (var thing : things) {
            var why = refusalReason(thing);
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

    private static @org.jspecify.annotations.Nullable String refusalReason(Path thing) {
        var name = String.valueOf(thing.getFileName());
        if (Files.isDirectory(thing)) {
            return Files.isRegularFile(thing.resolve("workshop.md"))
                    ? null
                    : said("storage.drop_no_workshop", name);
        }
        if (!thing.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
            return said("storage.drop_no_text", name);
        }
        var reading = WorkshopParser.read(thing);
        return reading.text().isBlank() && !reading.faults().isEmpty()
                ? said("storage.drop_faulty", name, reading.faults().getFirst().message())
                : null;
    }

    private static String said(String key, Object... values) {
        return Message.of(WorkshopStorageException.BUNDLE, key, values).inProgramLanguage();
    }
}
