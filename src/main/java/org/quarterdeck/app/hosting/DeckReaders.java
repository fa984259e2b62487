package org.quarterdeck.app.hosting;

import java.util.List;
import org.quarterdeck.importer.DeckImporter;
import org.quarterdeck.importer.markdown.MarkdownDeckReader;
import org.quarterdeck.importer.pdf.PdfDeckReader;
import org.quarterdeck.importer.powerpoint.PowerPointDeckReader;

/** Puts the importer together with a reader for each sort of deck. */
public final class DeckReaders {

    private DeckReaders() {}

    public static DeckImporter importer() {
        return new DeckImporter(List.of(new MarkdownDeckReader(), new PdfDeckReader(), new PowerPointDeckReader()));
    }
}
