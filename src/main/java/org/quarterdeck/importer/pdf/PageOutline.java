package org.quarterdeck.importer.pdf;

import java.io.IOException;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a document: of most pages they are the titles, of few the parts of the agenda. */
final class PageOutline {

    private static final int MOST = 2_000;

    private final TreeMap<Integer, String> names = new TreeMap<>();
    private final int pages;

    private PageOutline(int pages) {
        this.pages = pages;
    }

    static PageOutline of(PDDocument document) {
        var outline = new PageOutline(document.getNumberOfPages());
        try {
            var root = document.getDocumentCatalog().getDocumentOutline();
            int count = 0;
            for (var item = root == null ? null : root.getFirstChild(); item != null
                    && count < MOST; item = item.getNextSibling()) {
                outline.add(document, item);
                count++;
            }
        } catch (IOException | RuntimeException e) {
            outline.names.clear(); // a document without bookmarks is read as well
        }
        return outline;
    }

    private void add(PDDocument document, PDOutlineItem item) throws IOException {
        var page = item.findDestinationPage(document);
        if (page != null && item.getTitle() != null && !item.getTitle().isBlank()) {
            names.putIfAbsent(document.getPages().indexOf(page), item.getTitle().replaceAll("\\s+", " ").strip());
        }
    }

    private boolean ofEachPage() {
        return names.size() * 2 > pages;
    }

    @Nullable
    String title(int page) {
        return ofEachPage() ? names.get(page) : null;
    }

    @Nullable
    String part(int page) {
        return ofEachPage() ? null : names.get(page);
    }
}
