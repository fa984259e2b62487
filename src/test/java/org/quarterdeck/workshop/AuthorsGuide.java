package org.quarterdeck.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The author's guide, taken apart: its pages, their examples, and the tables under a heading. */
final class AuthorsGuide {

    static final Path FOLDER = Path.of("assets/guide");
    static final Path GERMAN = FOLDER.resolve("de");

    /** A block between two fences; {@code kind} is what stands behind the first. */
    record Example(String page, String kind, String text) {

        @Override
        public String toString() {
            return page + ": " + text.lines().filter(l -> l.startsWith("#")).findFirst().orElse(kind);
        }
    }

    private AuthorsGuide() {}

    static List<Path> pages() {
        return pages(FOLDER);
    }

    static List<Path> pages(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the guide in that folder. */
    static Stream<Example> examplesIn(Path folder) {
        return pages(folder).stream().flatMap(page -> examples(page).stream());
    }

    /** Those of every language. */
    static Stream<Example> examples() {
        return Stream.of(FOLDER, GERMAN).flatMap(AuthorsGuide::examplesIn);
    }

    static List<Example> examples(Path page) {
        var examples = new ArrayList<Example>();
        var fence = "";
        var kind = "";
        var text = new StringBuilder();
        for (var line : lines(page)) {
            if (fence.isEmpty() && line.startsWith("```")) {
                kind = line.replaceFirst("^`+", "");
                fence = line.substring(0, line.length() - kind.length());
            } else if (!fence.isEmpty() && line.equals(fence)) {
                examples.add(new Example(FOLDER.relativize(page).toString(), kind, text.toString()));
                fence = "";
                text.setLength(0);
            } else if (!fence.isEmpty()) {
                text.append(line).append('\n');
            }
        }
        return examples;
    }

    /** The lines of a page that stand in none of its examples. */
    static List<String> prose(Path page) {
        var prose = new ArrayList<String>();
        var fence = "";
        for (var line : lines(page)) {
            if (fence.isEmpty() && line.startsWith("```")) {
                fence = line.replaceFirst("[^`].*$", "");
            } else if (fence.isEmpty()) {
                prose.add(line);
            } else if (line.equals(fence)) {
                fence = "";
            }
        }
        return prose;
    }

    /** The rows of the table below that heading, each as its cells. */
    static List<List<String>> table(String page, String heading) {
        return lines(FOLDER.resolve(page)).stream().dropWhile(l -> !l.equals("## " + heading)).skip(1)
                .takeWhile(l -> !l.startsWith("## ")).filter(l -> l.startsWith("| `"))
                .map(l -> Stream.of(l.substring(1).split("\\|")).map(String::strip).toList()).toList();
    }

    /** What stands between two backticks there. */
    static String code(String cell) {
        return cell.replaceFirst("^`([^`]*)`.*$", "$1");
    }
}
