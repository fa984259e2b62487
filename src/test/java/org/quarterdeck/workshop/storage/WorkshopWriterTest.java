package org.quarterdeck.workshop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.i18n.Message;

/** What is said where a workshop's file cannot be written, and what is read of one that is no UTF-8. */
class WorkshopWriterTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_gone_is_named_and_not_the_file_that_was_tried() {
        var file = folder.resolve("gone").resolve("workshop.md");
        var said = assertThrows(WorkshopStorageException.class, () -> WorkshopWriter.save(file, "# A"));
        assertEquals(
                "workshop.md could not be saved; what you wrote is still here: " + file.getParent() + " isn’t there any more.",
                said.getMessage());
    }

    @Test
    void a_full_disk_and_one_that_cannot_be_written_to_are_said_in_our_words() {
        assertEquals("the disk is full", words(new IOException("No space left on device")));
        assertEquals("the disk is full", words(new FileSystemException("a.md", null, "There is not enough space on the disk")));
        assertEquals("this computer doesn’t let you write to a.md",
                words(new FileSystemException("a.md", null, "Read-only file system")));
        assertEquals("Too many levels of symbolic links",
                DiskErrorText.words(new FileSystemException("a.md", null, "Too many levels of symbolic links")));
    }

    private static String words(IOException e) {
        return assertInstanceOf(Message.class, DiskErrorText.words(e)).inProgramLanguage();
    }

    @Test
    void a_text_with_the_mark_of_utf_16_is_read() throws Exception {
        var file = Files.write(folder.resolve("workshop.md"),
                "\uFEFF---\ntitle: Café ☕\n---\n".getBytes(StandardCharsets.UTF_16LE));
        var read = WrittenText.read(file);
        assertTrue(read.text().endsWith("---\ntitle: Café ☕\n---\n"), read.text());
        assertFalse(read.isUtf8());
        assertTrue(WrittenText.read(Files.writeString(folder.resolve("other.md"), "Café ☕")).isUtf8());
    }

    @Test
    void a_text_cut_within_a_letter_is_not_taken_for_another_charset_unless_the_file_had_that() throws Exception {
        var cut = Files.write(folder.resolve("workshop.md"), new byte[]{'C', 'a', 'f', (byte) 0xC3});
        assertThrows(WorkshopStorageException.class, () -> WrittenText.readAgain(cut, StandardCharsets.UTF_8));
        assertEquals("CafÃ", WrittenText.readAgain(cut, Charset.forName("windows-1252")).text());
    }
}
