package org.quarterdeck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.quarterdeck.workshop.Workshop;

/** Writes a document beside the place it is meant for, and puts it there when it is whole: what was there stays until then. */
final class PdfFile {

    /** Fills a document. */
    interface Content {

        void write(PDDocument document, Faces faces) throws IOException, InterruptedException;
    }

    private PdfFile() {}

    /** Returns the characters that boxes stand for, empty where all could be written. */
    static String write(Path to, Workshop workshop, Content content) throws IOException, InterruptedException {
        var next = to.toAbsolutePath().resolveSibling("." + to.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try (var document = new PDDocument()) {
            var about = new PDDocumentInformation();
            about.setTitle(workshop.title());
            about.setAuthor(workshop.author());
            about.setCreator("Quarterdeck");
            about.setCreationDate(Calendar.getInstance());
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage(workshop.lang());
            var faces = new Faces(document);
            content.write(document, faces);
            document.save(next.toFile());
            Files.move(next, to, StandardCopyOption.REPLACE_EXISTING);
            return faces.boxed();
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
