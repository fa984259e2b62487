package org.quarterdeck.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a page.
 *
 * @param title its largest words, which head most slides
 */
record PageText(String title, String text) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 20_000;

    private record Line(float size, String words) {}

    static PageText of(PDDocument document, int page) {
        var lines = new ArrayList<Line>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) throws IOException {
                    var size = (float) places.stream().mapToDouble(TextPosition::getHeightDir).max().orElse(0);
                    if (!text.isBlank()) {
                        lines.add(new Line(Math.round(size * 2) / 2f, text.strip()));
                    }
                    super.writeString(text, places);
                }
            };
            stripper.setSortByPosition(true);
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            var text = stripper.getText(document).replaceAll("[\\p{Cntrl}&&[^\\n]]", "").replaceAll("[ \\t]+\\n", "\n")
                    .replaceAll("\\n{3,}", "\n\n").strip();
            return new PageText(title(lines), text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        } catch (IOException | RuntimeException e) {
            return new PageText("", ""); // told as a page without text; it is drawn all the same
        }
    }

    /** Returns the lines of the largest letters, as far as they stand together. */
    private static String title(List<Line> lines) {
        float largest = (float) lines.stream().filter(line -> line.words().codePoints().anyMatch(Character::isLetter))
                .mapToDouble(Line::size).max().orElse(0);
        var words = new StringBuilder();
        for (var line : lines) {
            if (line.size() == largest && words.length() + line.words().length() < LONGEST_TITLE) {
                words.append(words.isEmpty() ? "" : " ").append(line.words());
            } else if (!words.isEmpty()) {
                break;
            }
        }
        var title = words.isEmpty() && !lines.isEmpty() ? lines.getFirst().words() : words.toString();
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** Returns the remarks that stick to a page, and the addresses that it leads to. */
    static List<String> remarks(PDPage page) {
        var remarks = new ArrayList<String>();
        try {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationText note && note.getContents() != null) {
                    remarks.add(note.getContents());
                } else if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI web
                        && web.getURI() != null && web.getURI().matches("https?://\\S+") && !remarks.contains(web.getURI())) {
                    remarks.add(web.getURI());
                }
            }
        } catch (IOException | RuntimeException e) {
            return remarks; // those that could be read
        }
        return remarks;
    }
}
