package org.quarterdeck.report.presentation;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** Writes text, lists and tables into the shapes of a slide, with their emphasis and links. */
final class TextWriter {

    private static final double SIZE = 24;
    private static final double SMALL = 18;
    private static final int MANY_LINES = 9;
    private static final String CODE = "Consolas";
    private static final double STEP = 24;

    /** The look of a run of text. */
    private record Look(boolean bold, boolean italic, boolean struck, boolean code, String link) {

        static final Look PLAIN = new Look(false, false, false, false, "");
    }

    private final PrintTypography print;
    private final Color ink;

    TextWriter(PrintTypography print, Color ink) {
        this.print = print;
        this.ink = ink;
    }

    void title(XSLFTextShape shape, String title, List<Inline> heading, double size) {
        shape.clearText();
        shape.setTextAutofit(TextAutofit.NORMAL);
        var paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        var words = heading.isEmpty() ? List.<Inline>of(new Inline.Text(title)) : heading;
        add(paragraph, words, Look.PLAIN, size);
    }

    void body(XSLFTextShape shape, List<Block> blocks) {
        shape.clearText();
        shape.setTextAutofit(TextAutofit.NORMAL);
        double size = blocks.stream().mapToInt(TextWriter::lines).sum() > MANY_LINES ? SMALL : SIZE;
        blocks.forEach(block -> add(shape, block, 0, Look.PLAIN, size));
    }

    private static int lines(Block block) {
        return switch (block) {
            case Block.Items items ->
                items.items().stream().flatMap(item -> item.content().stream()).mapToInt(TextWriter::lines).sum();
            case Block.Quote quote -> quote.content().stream().mapToInt(TextWriter::lines).sum();
            case Block.Code code -> (int) code.text().lines().count();
            default -> 1;
        };
    }

    private void add(XSLFTextShape shape, Block block, int level, Look look, double size) {
        switch (block) {
            case Block.Paragraph words -> add(paragraph(shape, level), words.text(), look, size);
            case Block.Heading heading ->
                add(paragraph(shape, level), heading.text(), new Look(true, look.italic, false, false, ""), size);
            case Block.Quote quote -> quote.content()
                    .forEach(part -> add(shape, part, level, new Look(look.bold, true, false, false, ""), size));
            case Block.Code code -> code.text().lines().forEach(line -> run(paragraph(shape, level), line,
                    new Look(false, false, false, true, ""), size * 0.75));
            case Block.Items items -> list(shape, items, level, look, size);
            case Block.Table table -> {
                // A table of its own stands beside the text.
            }
            case Block.Picture picture -> {
                // Pictures stand beside the text.
            }
        }
    }

    private void list(XSLFTextShape shape, Block.Items items, int level, Look look, double size) {
        int number = items.first();
        for (var item : items.items()) {
            boolean first = true;
            for (var part : item.content()) {
                if (first && part instanceof Block.Paragraph words) {
                    var paragraph = shape.addNewTextParagraph();
                    paragraph.setTextAlign(TextAlign.LEFT);
                    paragraph.setLeftMargin(STEP * (level + 1));
                    paragraph.setIndent(-STEP);
                    if (items.ordered()) {
                        paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, number++);
                    } else {
                        paragraph.setBulletCharacter("•");
                    }
                    if (item.checked() != null) {
                        run(paragraph, item.checked() ? "☑ " : "☐ ", look, size);
                    }
                    add(paragraph, words.text(), look, size);
                } else {
                    add(shape, part, level + 1, look, size);
                }
                first = false;
            }
        }
    }

    void table(XSLFTable table, Block.Table block, Rectangle2D place) {
        int columns = Math.max(1, block.header().size());
        table.setAnchor(place);
        row(table, block.header(), columns, new Look(true, false, false, false, ""));
        block.rows().forEach(row -> row(table, row, columns, Look.PLAIN));
        for (int i = 0; i < columns; i++) {
            table.setColumnWidth(i, place.getWidth() / columns);
        }
    }

    private void row(XSLFTable table, List<List<Inline>> cells, int columns, Look look) {
        var row = table.addRow();
        row.setHeight(32);
        for (int i = 0; i < columns; i++) {
            var cell = row.addCell();
            var paragraph = cell.addNewTextParagraph();
            add(paragraph, i < cells.size() ? cells.get(i) : List.of(), look, SMALL);
        }
    }

    private static XSLFTextParagraph paragraph(XSLFTextShape shape, int level) {
        var paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(STEP * level);
        return paragraph;
    }

    private void add(XSLFTextParagraph paragraph, List<Inline> text, Look look, double size) {
        for (var part : text) {
            switch (part) {
                case Inline.Text words -> run(paragraph, print.apply(words.text()), look, size);
                case Inline.Code code ->
                    run(paragraph, code.text(), new Look(look.bold, look.italic, look.struck, true, look.link),
                            size);
                case Inline.Emphasis words -> add(paragraph, words.content(),
                        new Look(look.bold, true, look.struck, look.code, look.link), size);
                case Inline.Strong words -> add(paragraph, words.content(),
                        new Look(true, look.italic, look.struck, look.code, look.link), size);
                case Inline.Struck words -> add(paragraph, words.content(),
                        new Look(look.bold, look.italic, true, look.code, look.link), size);
                case Inline.Link link -> add(paragraph, link.content(),
                        new Look(look.bold, look.italic, look.struck, look.code, link.target()), size);
                case Inline.LineBreak lineBreak -> paragraph.addLineBreak();
            }
        }
    }

    private void run(XSLFTextParagraph paragraph, String words, Look look, double size) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontColor(ink);
        run.setBold(look.bold);
        run.setItalic(look.italic);
        run.setStrikethrough(look.struck);
        if (look.code) {
            run.setFontFamily(CODE);
        }
        if (look.link.matches("(?i)(?:https?://|mailto:).+")) {
            run.createHyperlink().setAddress(look.link);
        }
    }
}
