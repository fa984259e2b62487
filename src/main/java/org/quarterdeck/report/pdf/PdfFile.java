package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.workshop.Workshop;

/** Writes a PDF file, which replaces an existing one only when it is complete. */
final class PdfFile {

    /** Writes the content of a document. */
    interface Content {

        void write(PDDocument document, DocumentFonts faces) throws IOException, InterruptedException;
    }

    private PdfFile() {}

    /** Writes the file; returns the characters that are drawn as boxes, or empty. */
    static String write(Path to, Workshop workshop, Content content) throws IOException, InterruptedException {
        return write(to, workshop.title(), workshop.author(), workshop.lang(), content);
    }

    /** Writes the file; returns the characters that are drawn as boxes, or empty. */
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
