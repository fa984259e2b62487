package org.quarterdeck.importer.powerpoint;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.quarterdeck.importer.MarkdownText;

/** Writes the paragraphs of a text, and tables, in Markdown. */
final class SlideParagraphs {

    private static final int DEEPEST = 4;

    private SlideParagraphs() {}

    static List<String> of(XSLFTextShape text) {
        var lines = new ArrayList<String>();
        boolean listed = false;
        for (var paragraph : text.getTextParagraphs()) {
            var words = words(paragraph);
            if (words.isBlank()) {
                continue;
            }
            boolean item = paragraph.isBullet();
            if (!lines.isEmpty() && !(item && listed)) {
                lines.add("");
            }
            lines.add(item
                    ? "   ".repeat(Math.min(DEEPEST, paragraph.getIndentLevel())) + mark(paragraph) + MarkdownText.begun(words)
                    : MarkdownText.begun(words));
            listed = item;
        }
        return lines;
    }

    private static String mark(XSLFTextParagraph paragraph) {
        return paragraph.getAutoNumberingScheme() == null ? "- " : "1. ";
    }

    private static String words(XSLFTextParagraph paragraph) {
        var words = new StringBuilder();
        for (var run : paragraph.getTextRuns()) {
            var text = run.getRawText() == null ? "" : run.getRawText();
            var inner = MarkdownText.within(text);
            if (inner.isEmpty()) {
                words.append(text.isEmpty() ? "" : " ");
                continue;
            }
            words.append(text.startsWith(" ") ? " " : "").append(marked(run, inner)).append(text.endsWith(" ") ? " " : "");
        }
        return words.toString().replaceAll("\\*\\*\\*\\*", "").replaceAll(" {2,}", " ").strip();
    }

    private static String marked(XSLFTextRun run, String words) {
        var link = run.getHyperlink();
        var address = link == null || link.getAddress() == null ? "" : link.getAddress();
        if (address.matches("https?://[^\\s()<>]+")) {
            return "[" + words + "](" + address + ")";
        }
        return run.isBold() ? "**" + words + "**" : run.isItalic() ? "*" + words + "*" : words;
    }

    static List<String> table(XSLFTable table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.getRows()) {
            rows.add(row.getCells().stream().map(cell -> MarkdownText.within(cell.getText())).toList());
        }
        return rows.isEmpty() ? List.of() : MarkdownText.table(rows);
    }

    /** Returns the description that a picture has for those who can't see it. */
    static String described(XSLFPictureShape picture) {
        var description = picture.getXmlObject() instanceof CTPicture xml ? xml.getNvPicPr().getCNvPr().getDescr() : "";
        return description == null ? "" : description;
    }
}
