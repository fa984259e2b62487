package org.quarterdeck.server.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scripts of the phone page import each other in one direction, at once or when something is needed. */
class PhoneModulesTest {

    private static final Path FOLDER = Path.of("assets/phone");
    private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()'(\\.[^']+)'");

    @Test
    void no_module_needs_itself_through_another() throws IOException {
        var imports = imports();
        assertTrue(imports.get(FOLDER.resolve("screens.js")).size() > 5, "imports are found");
        var left = new TreeMap<>(imports);
        boolean fewer = true;
        while (fewer) {
            fewer = left.values().removeIf(needed -> needed.stream().noneMatch(left::containsKey));
        }
        assertEquals(List.of(), List.copyOf(left.keySet()), "these need each other");
    }

    /** Returns the modules that each module imports. */
    private static Map<Path, List<Path>> imports() throws IOException {
        var imports = new TreeMap<Path, List<Path>>();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(file -> file.toString().endsWith(".js")).toList()) {
                imports.put(file, IMPORT.matcher(Files.readString(file)).results()
                        .map(found -> file.resolveSibling(found.group(1)).normalize()).toList());
            }
        }
        return imports;
    }
}
