package org.quarterdeck.workshop.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SourcePosition;
import org.quarterdeck.workshop.parser.source.WorkshopText;

/** Says of a folder without a workshop's file what lies there instead, and what to do about it. */
final class FolderText {

    private static final int MOST_NAMED = 5;

    private FolderText() {}

    static WorkshopText.None without(Path folder, String wanted) {
        var others = texts(folder);
        var same = others.stream().filter(wanted::equalsIgnoreCase).findFirst();
        var named = DiagnosticText.listed(others.stream().limit(MOST_NAMED).map(DiagnosticText::quoted).toList());
        var remedy = same.map(name -> "there is " + DiagnosticText.quoted(name) + ", and this computer tells capital letters "
                + "apart: rename it to `" + wanted + "`")
                .orElseGet(() -> others.isEmpty()
                        ? "give the folder that holds it, or the file itself"
                        : others.size() == 1
                                ? "there is " + named + ": give that file itself, or rename it to `" + wanted + "`"
                                : "there are " + named + ": give one of these files itself, or rename one to `" + wanted + "`");
        return new WorkshopText.None(SourcePosition.START, "this folder holds no `" + wanted + "`; " + remedy);
    }

    private static List<String> texts(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).matches("[^.].*\\.(?:md|markdown)")).sorted().toList();
        } catch (IOException unreadable) {
            return List.of(); // the folder is told as one that holds no workshop
        }
    }
}
