package org.quarterdeck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation for developers names types that are there, and links to files that are there. */
class DocumentedNamesTest {

    private static final Pattern TYPE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*)[^`]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)");
    /** Of libraries, and of what was turned down. */
    private static final Set<String> OTHERS = Set.of("QuotedQualityCSV", "WoffDecoder");

    /** A page beside the repository's own, not a file in it. */
    private static final String RELEASES = "../../releases";

    private static Stream<Path> documents() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), walk(Path.of("src/docs"), ".md").stream());
    }

    private static List<Path> walk(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void every_type_that_is_named_exists() throws IOException {
        var types = new HashSet<String>();
        for (var file : walk(Path.of("src"), ".java")) {
            DECLARED.matcher(Files.readString(file)).results().forEach(found -> types.add(found.group(1)));
        }
        var unknown = new ArrayList<String>();
        int named = 0;
        for (var document : documents().toList()) {
            for (var found : TYPE.matcher(Files.readString(document)).results().toList()) {
                named++;
                if (!types.contains(found.group(1)) && !OTHERS.contains(found.group(1))) {
                    unknown.add(document + ": " + found.group(1));
                }
            }
        }
        assertTrue(named > 50, "names are found");
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        var broken = new ArrayList<String>();
        for (var document : documents().toList()) {
            for (var found : LINK.matcher(Files.readString(document)).results().toList()) {
                if (!found.group(1).equals(RELEASES) && !Files.exists(document.toAbsolutePath().resolveSibling(found.group(1)))) {
                    broken.add(document + ": " + found.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }
}
