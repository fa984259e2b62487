package org.quarterdeck.ui.home.guide;

import java.io.IOException;
import java.io.InputStream;
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
import org.jspecify.annotations.Nullable;
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
    }

    List<GuidePage> pages() {
        return List.copyOf(pages.values());
    }

    private static GuidePage read(String file) {
        try (var in = page(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it lacks the guide's " + file);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var document = PARSER.parse(text);
            var title = document.getFirstChild() instanceof Heading heading ? GuideText.plain(heading) : file;
            return new GuidePage(file, title, document, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the guide can't be read", e);
        }
    }

    /** Returns a page in the program's language where there is one, else in English. */
    private static @Nullable InputStream page(String file) {
        var translated = GuideBook.class
                .getResourceAsStream("/assets/guide/" + Languages.spoken(ProgramLanguage.tag()) + "/" + file);
        return translated == null ? GuideBook.class.getResourceAsStream("/assets/guide/" + file) : translated;
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
