package org.quarterdeck.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures beside the workshop, on real disks. The corpus holds their faults one by one. */
class PicturesTest {

    @TempDir
    Path root;

    @BeforeEach
    void a_workshop_with_pictures() throws IOException {
        SamplePictures.writeTo(Files.createDirectories(root.resolve("mine")));
        SamplePictures.writeTo(root);
    }

    private Reading read(String text) {
        return WorkshopReader.read("w.md", "---\ntitle: T\n---\n" + text, root.resolve("mine"));
    }

    @Test
    void stand_in_the_text_where_they_are_written() {
        var reading = read("# A\n\nOne ![a *dot*](dot.png) two\n![b](more/dot.png)");
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Text("One"))), new Block.Picture("dot.png", "a dot"),
                new Block.Paragraph(List.of(new Inline.Text("two"))), new Block.Picture("more/dot.png", "b")),
                reading.workshop().segments().getFirst().body());
    }

    @Test
    void are_found_by_the_name_that_the_disk_has() {
        assertEquals(List.of(new Block.Picture("two words.png", "")),
                read("![](two%20words.png)").workshop().segments().getFirst().body());
    }

    @Test
    void must_not_lead_outside_by_a_link_of_the_disk() throws IOException {
        Files.createSymbolicLink(root.resolve("mine/link.png"), root.resolve("dot.png"));
        Files.createSymbolicLink(root.resolve("mine/out"), root);
        Files.createSymbolicLink(root.resolve("mine/inside.png"), root.resolve("mine/dot.png"));
        var faults = read("![](link.png) ![](inside.png)\n\n![](out/dot.png) ![](%2E%2E/dot.png)").faults();
        assertEquals(List.of("4:1", "6:1", "6:18"), faults.stream().map(f -> f.line() + ":" + f.column()).toList());
    }

    @Test
    void may_be_of_the_four_kinds_that_can_be_shown() throws IOException {
        var jpeg = new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0, (byte) 0xFF, (byte) 0xC0, 0, 4, 0,
                0,
                (byte) 0xFF, (byte) 0xDA, 0, 2};
        Files.write(root.resolve("mine/a.jpg"), jpeg);
        var bmp = new byte[70];
        bmp[0] = 'B';
        bmp[1] = 'M';
        Files.write(root.resolve("mine/a.bmp"), bmp);
        Files.write(root.resolve("mine/a.webp"), "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        Files.write(root.resolve("mine/cut.jpg"), java.util.Arrays.copyOf(jpeg, 9));
        assertEquals(List.of(), read("![](a.jpg) ![](a.bmp) ![](dot.png) ![](dot.gif)").faults());
        assertEquals(List.of("w.md:4:1: error: the picture 'a.webp' can't be read: save it as PNG or JPEG",
                "w.md:4:13: error: the picture 'cut.jpg' can't be read: save it as PNG or JPEG"),
                Read.faults(read("![](a.webp) ![](cut.jpg)")));
    }

    @Test
    void are_told_wherever_they_are_named_although_they_are_looked_at_once() {
        assertEquals(2, read("![](none.png)\n\n![](none.png)").faults().size());
    }

    @Test
    void are_missing_where_the_folder_is() {
        assertEquals(1, WorkshopReader.read("w.md", "---\ntitle: T\n---\n![](a.png)", Read.NOWHERE).faults().size());
    }
}
