package org.quarterdeck.report.pdf;

import java.awt.ComponentOrientation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/**
 * Writes the facilitator's guide as PDF: the agenda with its times, the materials, and each segment with its question and
 * notes.
 */
public final class GuidePdf {

    private static final double[] AGENDA = {0, 62, 360, 420};
    private static final double[] CONTRAST = {0, 62};
    /** The indent of a segment's text, beside its time. */
    private static final double TEXT = 62;

    private final Workshop workshop;
    private final PrintTypography print;
    private final MessageBundle words;
    private final PdfTextFlow flow;
    private final GuideBlockWriter blocks;

    private GuidePdf(Workshop workshop, PrintTypography print, PdfTextFlow flow) {
        this.workshop = workshop;
        this.print = print;
        this.words = MessageBundle.of("report", workshop.lang());
        this.flow = flow;
        this.blocks = new GuideBlockWriter(flow, print, words);
    }

    /**
     * Writes the file and replaces an existing one.
     *
     * @param print replaces typewriter characters by typographic ones, such as quotation marks
     * @param letter whether it is for US Letter rather than A4
     * @return the characters that are drawn as boxes because no font has them, or empty
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public static String write(Workshop workshop, PrintTypography print, boolean letter, Path to, ProgressListener progress)
            throws IOException, InterruptedException {
        return PdfFile.write(to, workshop, (document, faces) -> {
            var sheet = letter ? PDRectangle.LETTER : PDRectangle.A4;
            var footer = print.apply(workshop.title()) + " · "
                    + MessageBundle.of("report", workshop.lang()).text("guide.heading");
            try (var flow = new PdfTextFlow(document, faces, sheet, footer, fromTheRight(workshop.lang()))) {
                var guide = new GuidePdf(workshop, print, flow);
                guide.front();
                guide.segments(progress);
                guide.sources();
            }
        });
    }

    private static boolean fromTheRight(String lang) {
        return !ComponentOrientation.getOrientation(Locale.forLanguageTag(lang)).isLeftToRight();
    }

    private void front() throws IOException {
        flow.paragraph(List.of(StyledSpan.quiet(words.text("guide.heading"))), 0, 11);
        flow.paragraph(List.of(new StyledSpan(print.apply(workshop.title()), FontFace.HEADLINE, StyledSpan.INK)), 0, 26);
        var facts = new ArrayList<String>();
        if (workshop.minutes() > 0) {
            facts.add(words.text("guide.length", workshop.minutes()));
        }
        var client = workshop.brand().client();
        if (client != null) {
            facts.add(words.text("guide.for", client));
        }
        if (workshop.author() != null) {
            facts.add(words.text("guide.by", workshop.author()));
        }
        flow.paragraph(List.of(StyledSpan.quiet(String.join(" · ", facts))), 0, 11);
        heading(words.text("guide.agenda"));
        double before = 0;
        for (var part : workshop.parts()) {
            flow.row(List.of(StyledSpan.strong(clock(before)), StyledSpan.plain(print.apply(SegmentNames.of(part))),
                    StyledSpan.quiet(minutes(part.minutes())),
                    StyledSpan.quiet(words.text("guide.segments", part.segments().size()) + locked(part))), AGENDA, 10);
            before += part.minutes();
        }
        heading(words.text("guide.materials"));
        for (var line : MaterialsList.of(workshop, words)) {
            flow.item(StyledSpan.quiet("•"), 0, List.of(StyledSpan.plain(print.apply(line))), 12, 10);
        }
    }

    private void segments(ProgressListener progress) throws IOException, InterruptedException {
        double before = 0;
        int number = 0;
        for (var part : workshop.parts()) {
            flow.ensureSpace(110);
            flow.gap(18);
            flow.rule();
            flow.row(
                    List.of(StyledSpan.quiet(clock(before)),
                            new StyledSpan(print.apply(SegmentNames.of(part)), FontFace.HEADLINE, StyledSpan.INK)),
                    CONTRAST, 15);
            for (var segment : part.segments()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                segment(segment, ++number, before);
                before += segment.minutes();
                progress.done(number, workshop.segments().size());
            }
        }
    }

    private void segment(Segment segment, int number, double start) throws IOException {
        flow.ensureSpace(64);
        flow.gap(12);
        flow.item(StyledSpan.strong(clock(start)), 0,
                List.of(StyledSpan.strong(number + "  " + print.apply(SegmentNames.of(segment)))), TEXT,
                11.5);
        var facts = SegmentSummary.of(segment, workshop, words);
        if (segment.minutes() > 0 || !facts.isEmpty()) {
            flow.item(StyledSpan.quiet(minutes(segment.minutes())), 0, List.of(StyledSpan.quiet(print.apply(facts))), TEXT, 9.5);
        }
        blocks.shown(segment, TEXT);
        flow.gap(5);
        if (segment.notes().isEmpty()) {
            flow.paragraph(List.of(StyledSpan.quiet(words.text("guide.no_notes"))), TEXT, 10);
        } else {
            blocks.write(segment.notes(), TEXT, 10.5, StyledSpan.INK);
        }
    }

    private void sources() throws IOException {
        if (workshop.sources().isEmpty()) {
            return;
        }
        heading(words.text("guide.sources"));
        for (var source : workshop.sources().entrySet()) {
            flow.item(StyledSpan.strong(source.getKey()), 0, List.of(StyledSpan.plain(print.apply(source.getValue()))), 24, 10);
        }
    }

    private void heading(String text) throws IOException {
        flow.ensureSpace(60);
        flow.gap(20);
        flow.paragraph(List.of(new StyledSpan(text, FontFace.HEADLINE, StyledSpan.INK)), 0, 14);
        flow.gap(3);
    }

    private String locked(AgendaPart part) {
        var at = part.segments().getFirst().at();
        return at == null ? "" : " · " + words.text("guide.at", at.toString());
    }

    private String minutes(double minutes) {
        return minutes == 0 ? "" : words.text("guide.minutes", words.decimal(minutes));
    }

    /** Returns a time since the start in hours and minutes. */
    private static String clock(double minutes) {
        long whole = Math.round(minutes);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
