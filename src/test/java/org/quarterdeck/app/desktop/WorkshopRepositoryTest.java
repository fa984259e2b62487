package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.app.hosting.WorkshopLoader;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.action.WorkshopTemplate;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.storage.FileStamp;

class WorkshopRepositoryTest {

    @TempDir
    Path home;

    @Test
    void is_listed_soon_with_a_clear_fault_where_it_is_none_and_never_keeps_the_others_from_being_there() throws IOException {
        var folder = Files.createDirectories(home.resolve("workshops"));
        Files.writeString(folder.resolve("good.md"), "---\ntitle: Good\n---\n# One\n");
        try (var huge = new RandomAccessFile(folder.resolve("huge.md").toFile(), "rw")) {
            huge.setLength(50 << 20);
        }
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("binary.md"), bytes);
        Files.writeString(folder.resolve("long.md"), "---\ntitle: Long\n---\n" + IntStream.range(0, 10_000)
                .mapToObj(i -> "# Slide " + i + "\n\n- Some words\n").collect(Collectors.joining("\n---\n")));
        var library = new WorkshopRepository(home);
        assertTrue(ProcessorTime.of(library::choices).toSeconds() < 20);
        assertTrue(read(library, "good.md").canGoLive());
        assertTrue(fault(library, "huge.md").contains("5 MB"), fault(library, "huge.md"));
        assertTrue(fault(library, "binary.md").contains("UTF-8"), fault(library, "binary.md"));
        assertEquals(10_000, read(library, "long.md").workshop().segments().size());
        assertTrue(read(library, "long.md").canGoLive());
        assertTrue(ProcessorTime.of(library::choices).toMillis() < 1_000, "nothing is read twice");
    }

    @Test
    void offers_each_built_in_workshop_first_in_both_languages_and_fit_to_go_live() {
        var offered = new WorkshopRepository(home).choices();
        assertEquals(WorkshopLoader.BUILT_IN, offered.stream().map(WorkshopRepository::builtInName).toList());
        assertEquals(List.of("en", "de", "en", "de"), languages());
        assertTrue(offered.stream().allMatch(choice -> choice.reading().canGoLive()));
        var first = offered.getFirst().reading();
        var pictures = FileStamp.pictures(first);
        assertTrue(pictures.size() >= 4 && pictures.stream().allMatch(name -> Files.isRegularFile(first.folder().resolve(name))),
                () -> "its pictures lie in the home folder: " + pictures);
    }

    @Test
    void offers_the_built_in_workshops_in_the_language_of_the_windows_before_those_in_another() {
        try {
            ProgramLanguage.choose("de-AT");
            assertEquals(List.of("de", "en", "de", "en"), languages());
            assertEquals(WorkshopLoader.builtInText("leadership-and-management-de"),
                    WorkshopLoader.template(WorkshopTemplate.BUILT_IN), "and so begins a workshop made of it");
            ProgramLanguage.choose("fr");
            assertEquals(List.of("en", "de", "en", "de"), languages(), "there is no edition in French");
        } finally {
            ProgramLanguage.choose("en");
        }
    }

    private List<String> languages() {
        return new WorkshopRepository(home).choices().stream().map(c -> c.reading().workshop().lang()).toList();
    }

    @Test
    void remembers_what_was_opened_elsewhere_as_long_as_it_is_there_and_was_not_taken_off_the_list(@TempDir Path elsewhere)
            throws IOException {
        var talk = Files.writeString(elsewhere.resolve("talk.md"), "---\ntitle: A talk\n---\n# A talk\n");
        var other = Files.writeString(elsewhere.resolve("other.md"), "---\ntitle: Another\n---\n# Another\n");
        var library = new WorkshopRepository(home);
        library.open(talk);
        library.open(other);
        assertEquals(List.of("A talk", "Another"), opened(new WorkshopRepository(home)));
        library.close(other);
        assertEquals(List.of("A talk"), opened(new WorkshopRepository(home)));
        Files.delete(talk);
        assertEquals(List.of(), opened(new WorkshopRepository(home)));
    }

    private static List<String> opened(WorkshopRepository library) {
        return library.choices().stream().filter(choice -> choice.from() == WorkshopChoice.Origin.OPENED)
                .map(choice -> choice.reading().workshop().title()).toList();
    }

    private static ParseResult read(WorkshopRepository library, String name) {
        return library.choices().stream().filter(choice -> choice.id().endsWith(name)).findFirst().orElseThrow().reading();
    }

    private static String fault(WorkshopRepository library, String name) {
        return read(library, name).faults().getFirst().toString();
    }
}
