package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.session.replay.SessionWording;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Words changed in mid-session on their way to the file. */
class WordingKeeperTest {

    private static final String TEXT = "---\r\ntitle: Slips\r\n---\r\n# Welcom\r\n\r\nAll of you\r\n\r\n---\r\nid: second\r\n---\r\n# Secnd\r\n";

    @TempDir
    Path home;

    private Path folder() throws IOException {
        var folder = Files.createDirectories(home.resolve("workshops").resolve("slips"));
        Files.writeString(folder.resolve("workshop.md"), TEXT);
        return folder;
    }

    @Test
    void the_file_gets_the_new_words_and_keeps_every_other_byte() throws IOException {
        var file = folder().resolve("workshop.md");
        var room = new SteppedSession(WorkshopFixture.room(TEXT, file.getParent()));
        var keeper = new WordingKeeper(home);
        assertTrue(WordingKeeper.hasFile(room.state().start()));
        assertFalse(keeper.pending(SessionWording.changed(room.state())));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        assertTrue(keeper.pending(SessionWording.changed(room.state())));
        assertEquals("workshop.md has the new words now.", keeper.write(room.state()));
        assertEquals(TEXT.replace("Secnd", "Second"), Files.readString(file));
        assertFalse(keeper.pending(SessionWording.changed(room.state())));
        room.accepted(new Reword("second", "id: second\n---\n# The second"));
        keeper.write(room.state());
        assertEquals(TEXT.replace("Secnd", "The second"), Files.readString(file));
        room.accepted(new Undo());
        room.accepted(new Undo());
        assertTrue(keeper.pending(SessionWording.changed(room.state())));
        keeper.write(room.state());
        assertArrayEquals(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(file));
    }

    @Test
    void what_was_written_elsewhere_in_the_file_stays() throws IOException {
        var file = folder().resolve("workshop.md");
        var room = new SteppedSession(WorkshopFixture.room(TEXT, file.getParent()));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        var meanwhile = TEXT.replace("All of you", "Everyone");
        Files.writeString(file, meanwhile);
        assertEquals("workshop.md has the new words now.", new WordingKeeper(home).write(room.state()));
        assertEquals(meanwhile.replace("Secnd", "Second"), Files.readString(file));
    }

    @Test
    void a_file_that_says_something_else_there_is_left_alone_and_a_copy_takes_the_words() throws IOException {
        var file = folder().resolve("workshop.md");
        var room = new SteppedSession(WorkshopFixture.room(TEXT, file.getParent()));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        var meanwhile = TEXT.replace("Secnd", "The other");
        Files.writeString(file, meanwhile);
        var keeper = new WordingKeeper(home);
        assertEquals("workshop.md says something else at that place by now and stays as it is. "
                + "Save a copy with the new words instead.", keeper.write(room.state()));
        assertEquals(meanwhile, Files.readString(file));
        assertTrue(keeper.pending(SessionWording.changed(room.state())));
        assertEquals("“Slips (copy)” has the new words. It is among your workshops.", keeper.copy(room.state()));
        assertTrue(Files.readString(home.resolve("workshops/slips-copy/workshop.md")).contains("# Second"));
        assertFalse(keeper.pending(SessionWording.changed(room.state())));
    }

    @Test
    void a_workshop_without_a_file_is_offered_a_copy() throws IOException {
        var room = new SteppedSession(WorkshopFixture.room(TEXT, Files.createDirectories(home.resolve("built-in/slips"))));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        assertFalse(WordingKeeper.hasFile(room.state().start()));
        assertEquals("workshop.md is not there any more, or can’t be read. Save a copy with the new words instead.",
                new WordingKeeper(home).write(room.state()));
        new WordingKeeper(home).copy(room.state());
        assertTrue(Files.isRegularFile(home.resolve("workshops/slips-copy/workshop.md")));
    }

    /** The keeper of a session that goes on after the program died. */
    private WordingKeeper again(SteppedSession room) {
        var keeper = new WordingKeeper(home);
        keeper.recall(room.state(), room.journal.entries());
        return keeper;
    }

    @Test
    void after_a_crash_what_the_file_has_already_is_not_offered_again() throws IOException {
        var file = folder().resolve("workshop.md");
        var room = new SteppedSession(WorkshopFixture.room(TEXT, file.getParent()));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        assertTrue(again(room).pending(SessionWording.changed(room.state())), "nothing was written yet");
        new WordingKeeper(home).write(room.state());
        assertFalse(again(room).pending(SessionWording.changed(room.state())));
        room.accepted(new Reword("welcom", "# Welcome\n\nAll of you"));
        var keeper = again(room);
        assertTrue(keeper.pending(SessionWording.changed(room.state())));
        keeper.write(room.state());
        assertEquals(TEXT.replace("Secnd", "Second").replace("# Welcom\r", "# Welcome\r").replace("title: Slips\r\n---\r\n",
                "title: Slips\r\n---\r\nid: welcom\r\n---\r\n"), Files.readString(file));
    }

    @Test
    void after_a_crash_what_was_written_and_then_undone_is_taken_out_of_the_file_again() throws IOException {
        var file = folder().resolve("workshop.md");
        var room = new SteppedSession(WorkshopFixture.room(TEXT, file.getParent()));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        new WordingKeeper(home).write(room.state());
        room.accepted(new Undo());
        var keeper = again(room);
        assertTrue(keeper.pending(SessionWording.changed(room.state())));
        assertEquals("workshop.md has the new words now.", keeper.write(room.state()));
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void after_a_crash_a_copy_with_the_words_is_found_again() throws IOException {
        var room = new SteppedSession(WorkshopFixture.room(TEXT, Files.createDirectories(home.resolve("built-in/slips"))));
        room.accepted(new Reword("second", "id: second\n---\n# Second"));
        new WordingKeeper(home).copy(room.state());
        assertFalse(again(room).pending(SessionWording.changed(room.state())));
        room.accepted(new Reword("second", "id: second\n---\n# The second"));
        assertTrue(again(room).pending(SessionWording.changed(room.state())));
    }

    @Test
    void the_times_of_a_rehearsal_become_the_minutes_of_their_segments() throws IOException {
        var file = folder().resolve("workshop.md");
        var room = new SteppedSession(WorkshopFixture.room(TEXT, file.getParent()));
        var keeper = new WordingKeeper(home);
        assertEquals("workshop.md has the new times as its plan.",
                keeper.keepTimes(room.state(), Map.of("second", 6.5), false));
        assertEquals(TEXT.replace("id: second\r\n", "id: second\r\nminutes: 6.5\r\n"), Files.readString(file));
        var reading = WorkshopParser.read(file);
        assertTrue(reading.canGoLive());
        assertEquals(6.5, reading.workshop().segments().getLast().minutes());
        keeper.keepTimes(room.state(), Map.of("welcom", 2.0), true);
        var copy = WorkshopParser.read(home.resolve("workshops/slips-copy"));
        assertTrue(copy.canGoLive(), copy.faults().toString());
        assertEquals(2, copy.workshop().segments().getFirst().minutes());
        assertEquals("Welcom", copy.workshop().segments().getFirst().title());
    }
}
