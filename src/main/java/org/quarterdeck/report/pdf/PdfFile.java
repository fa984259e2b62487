package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.workshop.Workshop;

/** Writes a document, which stands in its place only when it is whole. */
final class PdfFile {

    /** Fills a document. */
    interface Content {

        void write(PDDocument document, DocumentFonts faces) throws IOException, InterruptedException;
    }

    private PdfFile() {}

    /** Returns the characters that boxes stand for, empty where all could be written. */
    static String write(Path to, Workshop workshop, Content content) throws IOException, InterruptedException {
        return write(to, workshop.title(), workshop.author(), workshop.lang(), content);
    }

    /** Returns the characters that boxes stand for, empty where all could be written. */
    static String write(Path to, String title, @Nullable String author, String lang, Content content)
            throws IOException, InterruptedException {
        try (var document = new PDDocument()) {
            var about = new PDDocumentInformation();
            about.setTitle(title);
            about.setAuthor(author);
            about.setCreator("Quarterdeck");
            about.setCreationDate(Calendar.getInstance());
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage(lang);
            var faces = new DocumentFonts(document);
            AtomicFileWriter.write(to, part -> {
                content.write(document, faces);
                document.save(part.toFile());
            });
            return faces.boxed();
        }
    }
}
