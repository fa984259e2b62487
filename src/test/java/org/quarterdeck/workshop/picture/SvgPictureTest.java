package org.quarterdeck.workshop.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {

    private static final int GREEN = 0xFF00FF00;

    @TempDir
    Path folder;

    private Path write(String inside) throws IOException {
        return Files.writeString(folder.resolve("a.svg"), "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" "
                + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 200 100\">" + inside + "</svg>");
    }

    @Test
    void is_drawn_as_large_as_it_is_wanted() throws IOException {
        var file = write("<rect width='200' height='100' fill='#00ff00'/>");
        assertTrue(SvgPicture.begins(file));
        var drawing = SvgPicture.read(file);
        assertNotNull(drawing);
        assertEquals(2, drawing.width() / drawing.height(), 0.01);
        var picture = drawing.draw(900);
        assertEquals("900x450", picture.getWidth() + "x" + picture.getHeight());
        assertEquals(GREEN, picture.getRGB(899, 449));
    }

    @Test
    void is_read_in_the_wide_letters_that_some_programs_write() throws IOException {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width='20' height='10'>"
                + "<rect width='20' height='10' fill='#00ff00'/></svg>";
        var file = Files.write(folder.resolve("wide.svg"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertTrue(SvgPicture.begins(file));
        var drawing = SvgPicture.read(file);
        assertNotNull(drawing);
        assertEquals(GREEN, drawing.draw(20).getRGB(5, 5));
    }

    @Test
    void is_read_anew_when_its_file_was_saved_again() throws IOException {
        assertNotNull(SvgPicture.read(write("<rect width='200' height='100' fill='#ff0000'/>")));
        var drawing = SvgPicture.read(write("<rect width='200' height='100' fill='#00ff00' />"));
        assertNotNull(drawing);
        assertEquals(GREEN, drawing.draw(100).getRGB(50, 25));
    }

    @Test
    void fetches_nothing_from_the_network_or_the_disk() throws IOException {
        Files.write(folder.resolve("secret.txt"), new byte[]{'!'});
        try (var server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            var there = "http://127.0.0.1:" + server.getLocalPort();
            var inside = "<style>@import url('" + there + "/a.css');</style><image xlink:href='" + there
                    + "/a.png' width='9' height='9'/>" + "<use href='" + there + "/b.svg#x'/><script href='" + there
                    + "/c.js'/><rect width='200' height='100' fill='#00ff00'/>";
            var drawing = SvgPicture.read(write(inside));
            assertNotNull(drawing);
            assertTrue(drawing.partial());
            assertEquals(GREEN, drawing.draw(100).getRGB(50, 25));
            var entity = Files.writeString(folder.resolve("e.svg"), "<!DOCTYPE svg [<!ENTITY e SYSTEM \"" + there
                    + "/e\"> <!ENTITY f SYSTEM \"" + folder.resolve("secret.txt").toUri()
                    + "\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width='10' height='10'><text>&e;&f;</text></svg>");
            var named = SvgPicture.read(entity);
            if (named != null) {
                named.draw(50);
            }
            server.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void keeps_the_pictures_written_into_it() throws IOException {
        var drawing = SvgPicture.read(write("<image xlink:href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf"
                + "FcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' width='200' height='100'/>"));
        assertNotNull(drawing);
        assertFalse(drawing.partial());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg", "<html><body/></html>", "<svg><rect></svg>", "no drawing"})
    void is_none_where_the_file_is_broken_or_another(String text) throws IOException {
        assertNull(SvgPicture.read(Files.writeString(folder.resolve("a.svg"), text)));
    }
}
