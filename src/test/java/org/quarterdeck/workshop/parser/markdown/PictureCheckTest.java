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
    void are_not_looked_for_where_a_text_came_alone_from_another_computer() {
        var reading = WorkshopParser.read("w.md", "---\ntitle: T\n---\n# A\n\n![b](nowhere.png)", Path.of(""));
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of(new Block.Picture("nowhere.png", "b")), reading.workshop().segments().getFirst().body());
    }

    @Test
    void are_found_by_the_name_that_the_disk_has() {
        assertEquals(List.of(new Block.Picture("two words.png", "")),
                read("![](two%20words.png)").workshop().segments().getFirst().body());
    }

    @Test
    void are_named_with_strokes_that_every_computer_knows() {
        assertEquals(
                List.of("w.md:4:1: error: the picture 'more\\dot.png' isn't there: write its folder with `/`, as 'more/dot.png'"),
                ParsedWorkshop.faults(read("![](more\\\\dot.png)")));
    }

    @Test
    void in_html_are_told_as_markdown_has_them() {
        assertEquals(List.of(
                "w.md:4:1: warning: HTML is shown as text, '<img src=\"two words.png\" width=\"5\">': write it in Markdown, "
                        + "`![what it shows](<two words.png>)`",
                "w.md:6:3: warning: HTML is shown as text, '<img alt=x src=dot.png>': write it in Markdown, "
                        + "`![what it shows](dot.png)`"),
                ParsedWorkshop.faults(read("<img src=\"two words.png\" width=\"5\">\n\na <img alt=x src=dot.png>")));
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
    void may_be_of_the_kinds_that_can_be_shown() throws IOException {
        var jpeg = written("jpg");
        Files.write(root.resolve("mine/a.jpg"), jpeg);
        Files.write(root.resolve("mine/a.bmp"), written("bmp"));
        Files.write(root.resolve("mine/a.webp"), SamplePictures.WEBP);
        Files.writeString(root.resolve("mine/a.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        Files.write(root.resolve("mine/cut.webp"), "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        Files.write(root.resolve("mine/cut.jpg"), Arrays.copyOf(jpeg, 9));
        assertEquals(List.of(), read("![](a.jpg) ![](a.bmp) ![](dot.png)\n\n---\n![](dot.gif) ![](a.webp) ![](a.svg)").faults());
        var broken = "' can't be read: it is broken or incomplete, save it again as PNG or JPEG";
        assertEquals(
                List.of("w.md:4:1: error: the picture 'cut.webp" + broken, "w.md:4:15: error: the picture 'cut.jpg" + broken),
                ParsedWorkshop.faults(read("![](cut.webp) ![](cut.jpg)")));
    }

    @Test
    void that_are_films_have_a_still_and_recordings_are_told_what_to_do_instead() throws IOException {
        Files.write(root.resolve("mine/a.mp4"), new byte[]{1, 2, 3});
        assertEquals(List.of(
                "w.md:4:1: warning: the film 'a.mp4' has no picture for paper, and for computers that can't play it: save one as 'a.png'",
                "w.md:4:12: error: the recording 'b.mp3' can't be played by a slide: leave it out, and play it with the "
                        + "computer's own player"),
                ParsedWorkshop.faults(read("![](a.mp4) ![](b.mp3)")));
        Files.copy(root.resolve("mine/dot.png"), root.resolve("mine/a.png"));
        assertEquals(List.of(), ParsedWorkshop.faults(read("![](a.mp4)")));
        Files.write(root.resolve("mine/a.avi"), new byte[]{1, 2, 3});
        Files.write(root.resolve("mine/b.avi"), new byte[]{1, 2, 3});
        assertEquals(List.of(
                "w.md:4:1: warning: the film 'a.avi' doesn't play on a slide, which shows the picture 'a.png': save it as MP4 with H.264",
                "w.md:4:12: warning: the film 'b.avi' doesn't play on a slide, which shows its name: save it as MP4 with H.264, and a "
                        + "picture of it as 'b.png'"),
                ParsedWorkshop.faults(read("![](a.avi) ![](b.avi)")));
        assertTrue(ParsedWorkshop.faults(read("![](gone.mp4)")).getFirst().contains("error: the film 'gone.mp4' isn't there"));
    }

    @Test
    void behind_the_text_are_no_part_of_it() {
        var segment = read("![bg](dot.png) ![bg fit](dot.gif)\n\n# A\n\nText ![w:30 b](more/dot.png)").workshop().segments()
                .getFirst();
        assertEquals(List.of("dot.png", "dot.gif"), segment.backdrop().stream().map(Block.Picture::path).toList());
        assertEquals(List.of("b"), Block.pictures(segment.body()).stream().map(Block.Picture::alt).toList());
        assertEquals(2, segment.body().size());
    }

    @Test
    void that_a_slide_has_no_place_for_are_told() {
        assertEquals(List.of("w.md:3:1: warning: a `break` slide has no place for the picture written here: make a slide of it "
                + "with `layout: picture`"), ParsedWorkshop.faults(read("---\nlayout: break\n---\n# A\n\n![b](dot.png)"))
                        .stream().map(line -> line.replaceFirst(":\\d+:\\d+:", ":3:1:")).toList());
        assertEquals(List.of("w.md:3:1: warning: a slide shows 4 pictures, and this one names 5: make two slides of it"),
                ParsedWorkshop.faults(read("![](dot.png)".repeat(5))));
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
                + "' can't be read: it is broken or incomplete, save it again as PNG or JPEG"),
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
