package org.quarterdeck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Javadoc begins with what a type is or a method does, as the JDK's own does, and never with a question word. */
class CommentsTest {

    private static final Pattern OPENING = Pattern.compile("/\\*\\*[\\s*]*(\\w+)");

    @Test
    void no_javadoc_opens_with_a_question_word() throws IOException {
        var found = new ArrayList<String>();
        int read = 0;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (var opening : OPENING.matcher(Files.readString(file)).results().toList()) {
                    read++;
                    if (List.of("What", "Who", "Whose", "Where", "Why").contains(opening.group(1))) {
                        found.add(file + ": " + opening.group());
                    }
                }
            }
        }
        assertTrue(read > 1_000, "comments are found");
        assertEquals(List.of(), found);
    }
}
