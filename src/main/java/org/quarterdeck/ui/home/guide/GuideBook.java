package org.quarterdeck.ui.home.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.quarterdeck.i18n.Languages;
import org.quarterdeck.i18n.ProgramLanguage;

/** The pages in {@code assets/guide}, in the order in which the first page links to the others, and in a folder there their translations. */
final class GuideBook {

    static final String INDEX = "index.md";
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Map<String, GuidePage> pages = new LinkedHashMap<>();

    GuideBook() {
        var index = read(INDEX);
        pages.put(INDEX, index);
        for (var file : links(index.document())) {
            pages.computeIfAbsent(file, GuideBook::read);
        }
        // A translation may not name a page yet.
        for (var file : links(PARSER.parse(text("/assets/guide/" + INDEX)))) {
            pages.computeIfAbsent(file, GuideBook::read);
        }
    }

    List<GuidePage> pages() {
        return List.copyOf(pages.values());
    }

    private static GuidePage read(String file) {
        var translated = "/assets/guide/" + Languages.spoken(ProgramLanguage.tag()) + "/" + file;
        var text = text(GuideBook.class.getResource(translated) == null ? "/assets/guide/" + file : translated);
        var document = PARSER.parse(text);
        var title = document.getFirstChild() instanceof Heading heading ? GuideText.plain(heading) : file;
        return new GuidePage(file, title, document, text);
    }

    private static String text(String resource) {
        try (var in = GuideBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks the guide's " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the guide can't be read", e);
        }
    }

    private static List<String> links(Node document) {
        var links = new ArrayList<String>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().endsWith(".md")) {
                    links.add(link.getDestination());
                }
            }
        });
        return links;
    }
}
