package org.quarterdeck.workshop.parser.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.parser.ParsedWorkshop;
import org.quarterdeck.workshop.parser.SamplePictures;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** Pictures beside the workshop, on real disks. The corpus holds their faults one by one. */
class PictureCheckTest {

    @TempDir
    Path root;

    @BeforeEach
    void a_workshop_with_pictures() throws IOException {
        SamplePictures.writeTo(Files.createDirectories(root.resolve("mine")));
        SamplePictures.writeTo(root);
    }

    private ParseResult read(String text) {
        return WorkshopParser.read("w.md", "---\ntitle: T\n---\n" + text, root.resolve("mine"));
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
        var jpeg = written("jpg");
        Files.write(root.resolve("mine/a.jpg"), jpeg);
        Files.write(root.resolve("mine/a.bmp"), written("bmp"));
        Files.write(root.resolve("mine/a.webp"), "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        Files.write(root.resolve("mine/cut.jpg"), Arrays.copyOf(jpeg, 9));
        assertEquals(List.of(), read("![](a.jpg) ![](a.bmp) ![](dot.png) ![](dot.gif)").faults());
        assertEquals(List.of("w.md:4:1: error: the picture 'a.webp' can't be read: save it as PNG or JPEG",
                "w.md:4:13: error: the picture 'cut.jpg' can't be read: save it as PNG or JPEG"),
                ParsedWorkshop.faults(read("![](a.webp) ![](cut.jpg)")));
    }

    private static byte[] written(String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), kind, bytes), kind);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void may_have_something_behind_their_end_but_not_break_off(String kind) throws IOException {
        var whole = written(kind);
        Files.write(root.resolve("mine/more." + kind), Arrays.copyOf(whole, whole.length + 1_000));
        Files.write(root.resolve("mine/half." + kind), Arrays.copyOf(whole, kind.equals("bmp") ? 40 : whole.length / 2));
        int column = kind.length() + 12;
        assertEquals(List.of("w.md:4:" + column + ": error: the picture 'half." + kind
                + "' can't be read: save it as PNG or JPEG"),
                ParsedWorkshop.faults(read("![](more." + kind + ") ![](half." + kind + ")")));
    }

    @Test
    void must_hold_what_their_checksums_say() throws IOException {
        var spoilt = written("png");
        spoilt[50] ^= 1;
        Files.write(root.resolve("mine/spoilt.png"), spoilt);
        assertEquals(1, read("![](spoilt.png)").faults().size());
    }

    @Test
    void are_told_wherever_they_are_named_although_they_are_looked_at_once() {
        assertEquals(2, read("![](none.png)\n\n![](none.png)").faults().size());
    }

    @Test
    void are_missing_where_the_folder_is() {
        assertEquals(1, WorkshopParser.read("w.md", "---\ntitle: T\n---\n![](a.png)", ParsedWorkshop.NOWHERE).faults().size());
    }
}
