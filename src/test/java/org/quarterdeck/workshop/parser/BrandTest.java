package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.brand.Brand;
import org.quarterdeck.workshop.brand.Brand.PoleColors;
import org.quarterdeck.workshop.brand.BrandColor;
import org.quarterdeck.workshop.storage.FileStamp;

/** Whom a workshop is for, and its look. */
class BrandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_folder_with_pictures() throws IOException {
        SamplePictures.writeTo(folder);
        Files.writeString(folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"20\" height=\"10\"/></svg>");
    }

    private ParseResult read(String keys) {
        return WorkshopParser.read("w.md", "---\ntitle: T\n" + keys + "---\n# A\n", folder);
    }

    private List<String> faults(String keys) {
        return ParsedWorkshop.faults(read(keys));
    }

    @Test
    void is_nothing_without_its_keys() {
        assertEquals(Brand.NONE, read("").workshop().brand());
    }

    @Test
    void has_a_client_a_logo_and_colours() {
        var reading = read("""
                client: Acme & Sons
                brand:
                  logo: logo.svg
                  accent: "#1B5E20"
                  poles: ["#00508F", "#930"]
                """);
        assertEquals(List.of(), ParsedWorkshop.faults(reading));
        assertEquals(new Brand("Acme & Sons", "logo.svg", new BrandColor(0x1B5E20), null,
                new PoleColors(new BrandColor(0x00508F), new BrandColor(0x993300))), reading.workshop().brand());
        assertEquals(reading.workshop().brand(), reading.workshop().cutTo(45).brand());
        assertEquals(List.of("logo.svg"), FileStamp.pictures(reading));
    }

    @Test
    void has_its_logo_checked_as_any_picture() {
        assertEquals(List.of("w.md:4:3: error: the picture 'dots.png' isn't there: there is 'dot.png' in that place"),
                faults("brand:\n  logo: dots.png\n"));
        assertEquals(List.of("w.md:4:3: error: the picture 'https://example.org/a.png' is on the network, and a workshop runs "
                + "without: save it in the workshop's folder"), faults("brand:\n  logo: https://example.org/a.png\n"));
        assertEquals(List.of("w.md:4:3: error: the picture '../a.png' is outside the workshop's folder: copy it there and name "
                + "it from there"), faults("brand:\n  logo: ../a.png\n"));
    }

    @Test
    void has_a_font_that_is_a_file_beside_it() throws IOException {
        Files.copy(Path.of("assets/fonts/jetbrains-mono-400.ttf"), folder.resolve("acme.ttf"));
        var reading = read("brand:\n  font: acme.ttf\n");
        assertEquals(List.of(), ParsedWorkshop.faults(reading));
        assertEquals("acme.ttf", reading.workshop().brand().font());
        assertEquals(List.of("acme.ttf"), FileStamp.pictures(reading));
        Files.writeString(folder.resolve("acme.woff"), "wOFF and more");
        assertEquals(List.of("w.md:4:3: error: the font 'acme.woff' can't be read: take one that ends in .ttf or .otf"),
                faults("brand:\n  font: acme.woff\n"));
        assertEquals(List.of("w.md:4:3: error: the font 'Acme Sans' isn't there: copy its file, such as acme.ttf, into the "
                + "workshop's folder"), faults("brand:\n  font: Acme Sans\n"));
        assertEquals(List.of("w.md:4:3: error: the font '../a.ttf' is outside the workshop's folder: copy it there and name it "
                + "from there"), faults("brand:\n  font: ../a.ttf\n"));
    }

    @Test
    void says_how_a_colour_is_written() {
        assertEquals(List.of("w.md:4:3: error: `accent` is 'orange': write a colour in quotation marks, such as \"#00508F\"",
                "w.md:5:3: error: a colour of `poles` is 'red': write a colour in quotation marks, such as \"#00508F\""),
                faults("brand:\n  accent: orange\n  poles: [red, \"#00508F\"]\n"));
        assertEquals(List.of("w.md:4:3: error: `accent` has no value, as what follows a `#` is left out: write a colour in "
                + "quotation marks, such as \"#00508F\""), faults("brand:\n  accent: #FF9900\n"));
    }

    @Test
    void says_that_a_list_of_colours_needs_quotation_marks() {
        assertEquals(List.of("w.md:4:1: error: these keys can't be read as YAML: the quote or the bracket that begins here isn't "
                + "closed, as what follows a `#` is left out: put what has a `#` in double quotes"),
                faults("brand:\n  poles: [#00508F, #963500]\n").stream().filter(fault -> fault.contains("YAML")).toList());
    }

    @Test
    void has_exactly_two_poles() {
        assertEquals(List.of("w.md:4:3: error: `poles` has 1 colour: write two, such as [\"#00508F\", \"#963500\"]"),
                faults("brand:\n  poles: [\"#00508F\"]\n"));
        assertEquals(List.of("w.md:4:3: error: `poles` has 3 colours: write two, such as [\"#00508F\", \"#963500\"]"),
                faults("brand:\n  poles: [\"#00508F\", \"#963500\", \"#000\"]\n"));
    }

    @Test
    void warns_of_colours_too_faint_on_the_theme_with_their_ratio_and_what_is_shown() {
        var accent = "brand:\n  accent: \"#FF9900\"\n";
        assertEquals(List.of("w.md:4:3: warning: `accent`: #FF9900 has a contrast of 2.0:1 with the bright theme, and marks need "
                + "3:1: it is shown in #CF7C00, so write that or a darker one"), faults(accent));
        assertEquals(List.of(), faults(accent + "theme: dark\n"));
        assertEquals(List.of("w.md:4:3: warning: `poles`: #00897B has a contrast of 4.0:1 with the bright theme, and words need "
                + "7:1: words are shown in #006056, so write that or a darker one"),
                faults("brand:\n  poles: [\"#00508F\", \"#00897B\"]\n"));
        assertEquals(List.of("w.md:4:3: warning: `poles`: #102030 has a contrast of 1.0:1 with the dark theme, and marks need "
                + "3:1: they are shown in #5A6570, so write that or a lighter one"),
                faults("brand:\n  poles: [\"#FFA578\", \"#102030\"]\ntheme: dark\n"));
    }

    @Test
    void does_not_warn_of_the_colours_that_it_proposes() {
        assertFalse(faults("brand:\n  accent: \"#CF7C00\"\n  poles: [\"#00508F\", \"#006056\"]\n").stream()
                .anyMatch(fault -> fault.contains("contrast")));
    }

    @Test
    void tells_of_unknown_keys_and_of_keys_in_the_wrong_place() {
        assertEquals(List.of("w.md:4:3: warning: unknown key 'acent': did you mean `accent`?",
                "w.md:5:3: warning: unknown key 'time': one of logo, accent, font, poles"),
                faults("brand:\n  acent: \"#00508F\"\n  time: 4\n"));
        assertEquals(List.of("w.md:3:1: error: `brand` takes keys of its own, each on an indented line: one of logo, accent, "
                + "font, poles", "w.md:4:1: warning: unknown key 'logo': did you mean `brand`?"),
                faults("brand: Acme\nlogo: logo.svg\n"));
        assertEquals(List.of("w.md:3:1: error: `client` holds a list: it takes a text"), faults("client: [Acme]\n"));
    }
}
