package org.quarterdeck.report.presentation;

import java.awt.Dimension;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/**
 * Writes a workshop as a presentation in the format of PowerPoint: a slide a segment with its text, tables and pictures as
 * what they are, polls with their question and options, and the facilitator's notes as notes.
 */
public final class PresentationFile {

    /** The size of a slide in points, 16:9. */
    static final Dimension SIZE = new Dimension(960, 540);

    private PresentationFile() {}

    /**
     * Writes the file and replaces an existing one.
     *
     * @param folder of the workshop's pictures
     * @param print replaces typewriter characters by typographic ones
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public static void write(Workshop workshop, Path folder, PrintTypography print, Path to, ProgressListener progress)
            throws IOException, InterruptedException {
        AtomicFileWriter.write(to, part -> {
            try (var show = new XMLSlideShow(); var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                show.setPageSize(SIZE);
                var about = show.getProperties().getCoreProperties();
                about.setTitle(workshop.title());
                about.setCreator(workshop.author() == null ? "" : workshop.author());
                int done = 0;
                for (var segment : workshop.segments()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new InterruptedException();
                    }
                    var slide = new SlideWriter(show, workshop, folder, print).write(segment);
                    putNotes(show, slide, segment, print);
                    progress.done(++done, workshop.segments().size());
                }
                show.write(out);
            }
        });
    }

    private static void putNotes(XMLSlideShow show, XSLFSlide slide, Segment segment, PrintTypography print) {
        if (segment.notes().isEmpty()) {
            return;
        }
        var words = new StringBuilder();
        segment.notes().forEach(block -> add(words, block, print));
        for (var shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(words.toString().stripTrailing());
            }
        }
    }

    private static void add(StringBuilder words, Block block, PrintTypography print) {
        switch (block) {
            case Block.Paragraph paragraph -> words.append(print.apply(Inline.plain(paragraph.text()))).append('\n');
            case Block.Heading heading -> words.append(print.apply(Inline.plain(heading.text()))).append('\n');
            case Block.Items items -> items.items().forEach(item -> {
                words.append("• ");
                item.content().forEach(inner -> add(words, inner, print));
            });
            case Block.Quote quote -> quote.content().forEach(inner -> add(words, inner, print));
            case Block.Table table -> {
                row(words, table.header(), print);
                table.rows().forEach(row -> row(words, row, print));
            }
            case Block.Picture picture -> words.append(picture.alt()).append('\n');
            case Block.Code code -> words.append(code.text()).append('\n');
        }
    }

    private static void row(StringBuilder words, List<List<Inline>> cells, PrintTypography print) {
        words.append(String.join("\t", cells.stream().map(cell -> print.apply(Inline.plain(cell))).toList())).append('\n');
    }
}
