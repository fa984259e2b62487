package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** Whether the guide's last page names the licence of everything that comes with the program. */
class BundledLicencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"about.md", "de/about.md"})
    void are_on_one_page_for_every_library(String name) throws Exception {
        var file = Path.of("assets/guide", name);
        var page = Files.readString(file);
        var libraries = libraries();
        assertTrue(libraries.contains("sqlite-jdbc"), libraries.toString());
        assertEquals(List.of(), libraries.stream().filter(library -> !page.contains("`" + library + "`")).toList(),
                "name these in " + file);
    }

    @Test
    void of_fonts_lie_beside_them() throws IOException {
        try (var fonts = Files.list(Path.of("assets/fonts"))) {
            var names = fonts.map(file -> file.getFileName().toString()).toList();
            var without = names.stream().filter(name -> name.endsWith(".ttf"))
                    .filter(name -> names.stream().noneMatch(
                            other -> other.endsWith("-OFL.txt")
                                    && name.startsWith(other.substring(0, other.length() - "-OFL.txt".length()))))
                    .toList();
            assertEquals(List.of(), without);
        }
    }

    /** The libraries that the build asks for itself and that the program contains. */
    private static List<String> libraries() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(
                "/project/dependencies/dependency[not(scope='test') and not(scope='provided')]/artifactId/text()", pom,
                XPathConstants.NODESET);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getNodeValue()).toList();
    }
}
