package org.quarterdeck.workshop.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.workshop.parser.WorkshopParser;

class OwnWorkshopsTest {

    private static final String TEXT = "---\ntitle: A talk\n---\n# A talk\n\n![A face](faces/one.png)\n";

    @TempDir
    Path home;

    private OwnWorkshops own() {
        return new OwnWorkshops(home);
    }

    private Path talk() throws IOException {
        var folder = Files.createDirectories(home.resolve("elsewhere/talk/faces")).getParent();
        Files.writeString(folder.resolve("workshop.md"), TEXT);
        Files.write(folder.resolve("faces/one.png"), new byte[]{1, 2, 3});
        Files.writeString(folder.resolve("draft.txt"), "not mentioned");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("config"), "hidden");
        return folder;
    }

    private static String title(Path workshop) {
        return WorkshopParser.read(workshop).workshop().title();
    }

    @Nested
    class A_new_one {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"Saying no | saying-no", "  It's 4 o’clock: go!  | its-4-oclock-go",
                "../../etc | etc",
                "CON | workshop-con", "??? | workshop", "リーダーシップ | リーダーシップ", "Überzeugen | überzeugen"})
        void has_a_folder_that_every_system_takes(String title, String folder) throws WorkshopStorageException {
            var made = own().create(title, TEXT, Map.of());
            assertEquals(home.resolve("workshops").resolve(folder), made);
            assertEquals(title.strip(), title(made));
        }

        @Test
        void has_its_title_on_its_cover_too_and_its_pictures() throws Exception {
            var made = own().create("Say \"no\" \\ twice", TEXT, Map.of("faces/one.png", new byte[]{7}));
            assertEquals("Say \"no\" \\ twice", title(made));
            assertTrue(Files.readString(made.resolve("workshop.md")).contains("\n# Say \"no\" \\ twice\n"));
            assertArrayEquals(new byte[]{7}, Files.readAllBytes(made.resolve("faces/one.png")));
        }

        @Test
        void never_takes_another_one_s_place() throws WorkshopStorageException {
            own().create("Twice", TEXT, Map.of());
            assertEquals("twice-2", own().create("Twice", TEXT, Map.of()).getFileName().toString());
        }

        @Test
        void needs_a_title() {
            assertThrows(WorkshopStorageException.class, () -> own().create(" \t\n", TEXT, Map.of()));
        }
    }

    @Nested
    class A_changed_title {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
                "---\\ntitle: Old\\nlang: de\\n---\\n# Old | ---\\ntitle: \"New\"\\nlang: de\\n---\\n# Old",
                "---\\r\\nlang: de\\r\\n---\\r\\n# A | ---\\r\\ntitle: \"New\"\\r\\nlang: de\\r\\n---\\r\\n# A",
                "---\\ntitle: >\\n  Long\\n  one\\nlang: de\\n---\\n# A | ---\\ntitle: \"New\"\\nlang: de\\n---\\n# A",
                "# Bare | ---\\ntitle: \"New\"\\n---\\n# Bare"})
        void changes_no_other_line(String before, String after) {
            assertEquals(plain(after), TitleEditor.put(plain(before), "New").orElseThrow());
        }

        @Test
        void keeps_the_folder_s_name_for_past_sessions_pictures() throws Exception {
            var made = own().create("Old", TEXT, Map.of());
            own().rename(made, "New");
            assertEquals("New", title(made));
            try (var files = Files.list(made)) {
                assertEquals(List.of("workshop.md"), files.map(f -> f.getFileName().toString()).toList());
            }
        }

        @Test
        void leaves_a_file_that_is_no_text_as_it_was() throws Exception {
            var file = Files.write(home.resolve("binary.md"), new byte[]{(byte) 0xFF, 0, 1});
            assertThrows(WorkshopStorageException.class, () -> own().rename(file, "New"));
            assertArrayEquals(new byte[]{(byte) 0xFF, 0, 1}, Files.readAllBytes(file));
        }

        private static String plain(String escaped) {
            return escaped.strip().replace("\\r", "\r").replace("\\n", "\n");
        }
    }

    @Nested
    class A_copy {

        @Test
        void of_a_folder_holds_all_but_what_is_hidden() throws Exception {
            var copy = own().duplicate(talk(), "A talk (copy)");
            assertEquals("A talk (copy)", title(copy));
            assertTrue(Files.exists(copy.resolve("faces/one.png")));
            assertTrue(Files.exists(copy.resolve("draft.txt")));
            assertFalse(Files.exists(copy.resolve(".git")));
        }

        @Test
        void of_a_file_holds_the_pictures_it_names() throws Exception {
            var copy = own().copyIn(talk().resolve("workshop.md"));
            assertEquals("a-talk", copy.getFileName().toString());
            assertTrue(Files.exists(copy.resolve("faces/one.png")));
            assertFalse(Files.exists(copy.resolve("draft.txt")));
        }
    }

    @Nested
    class What_is_dropped_in {

        @Test
        void is_taken_in_beside_what_is_refused() throws Exception {
            var folder = talk();
            var nothing = Files.createDirectory(home.resolve("photos"));
            var picture = Files.write(home.resolve("face.png"), new byte[]{1});
            var binary = Files.write(home.resolve("disk.md"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0});
            var dropped = DropResult.into(own(), List.of(folder, nothing, picture, binary, folder));
            assertEquals(List.of("talk", "talk-2"), dropped.workshops().stream().map(p -> p.getFileName().toString()).toList());
            assertEquals(2, dropped.copied());
            assertEquals(3, dropped.refused().size());
            assertTrue(dropped.refused().get(0).contains("“photos” holds no workshop.md"));
            assertTrue(dropped.refused().get(1).contains("“face.png” is no workshop"));
            assertTrue(dropped.refused().get(2).contains("UTF-16"));
            assertEquals(2, own().all().size());
        }

        @Test
        void is_only_shown_where_it_is_here_already() throws Exception {
            var made = own().create("Here", TEXT, Map.of());
            assertEquals(new DropResult(List.of(made), 0, List.of()),
                    DropResult.into(own(), List.of(made.resolve("workshop.md"))));
        }
    }

    @Nested
    class The_trash {

        @Test
        void gives_back_what_was_put_into_it() throws Exception {
            var made = own().create("Gone", TEXT, Map.of());
            var thrown = new TrashFolder(home).add(made);
            assertEquals(List.of(), own().all());
            assertEquals(made, new TrashFolder(home).restore(thrown));
            assertEquals("Gone", title(made));
        }

        @Test
        void puts_it_beside_what_stands_in_its_place_by_now() throws Exception {
            var thrown = new TrashFolder(home).add(own().create("Gone", TEXT, Map.of()));
            own().create("Gone", TEXT, Map.of());
            assertEquals("gone-2", new TrashFolder(home).restore(thrown).getFileName().toString());
        }
    }

    @Test
    void a_new_title_changes_the_headline_that_was_the_same() throws Exception {
        var file = Files.writeString(home.resolve("mine.md"), "---\ntitle: Old\n---\n# Old\n\n---\n# Older\n");
        own().rename(file, "New");
        assertEquals("---\ntitle: \"New\"\n---\n# New\n\n---\n# Older\n", Files.readString(file));
        Files.writeString(file, "---\ntitle: Old\n---\n# Another\n");
        own().rename(file, "New");
        assertTrue(Files.readString(file).contains("# Another"));
    }
}
