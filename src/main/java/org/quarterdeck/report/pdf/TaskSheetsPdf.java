package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/** Writes a page for each task of the groups: the task, and lines to write what the group hands in. */
public final class TaskSheetsPdf {

    private static final double TITLE = 24;
    private static final double TASK = 16;
    private static final double TEXT = 13;
    /** The least height for one answer: its prompt and three lines. */
    private static final double LEAST = 110;

    private final PrintTypography print;
    private final MessageBundle words;
    private final PdfTextFlow flow;

    private TaskSheetsPdf(PrintTypography print, MessageBundle words, PdfTextFlow flow) {
        this.print = print;
        this.words = words;
        this.flow = flow;
    }

    /** Returns whether a workshop has tasks for groups. */
    public static boolean suits(Workshop workshop) {
        return workshop.segments().stream().anyMatch(s -> s.content() instanceof Breakout);
    }

    /**
     * Writes the file and replaces an existing one. A workshop without tasks for groups has a file of one page that says so.
     *
     * @param letter whether it is for US Letter rather than A4
     * @return the characters that are drawn as boxes because no font has them, or empty
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public static String write(Workshop workshop, PrintTypography print, boolean letter, Path to, ProgressListener progress)
            throws IOException, InterruptedException {
        var words = MessageBundle.of("report", workshop.lang());
        return PdfFile.write(to, workshop, (document, faces) -> {
            var sheet = letter ? PDRectangle.LETTER : PDRectangle.A4;
            try (var flow = new PdfTextFlow(document, faces, sheet, print.apply(workshop.title()), words.rightToLeft())) {
                var sheets = new TaskSheetsPdf(print, words, flow);
                if (!suits(workshop)) {
                    flow.paragraph(List.of(StyledSpan.plain(words.text("sheet.none"))), 0, TEXT);
                }
                int done = 0;
                for (var segment : workshop.segments()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new InterruptedException();
                    }
                    if (segment.content() instanceof Breakout breakout) {
                        sheets.sheets(segment, breakout);
                    }
                    progress.done(++done, workshop.segments().size());
                }
            }
        });
    }

    private void sheets(Segment segment, Breakout breakout) throws IOException {
        if (breakout.tasks().isEmpty()) {
            sheet(segment, breakout, null);
        }
        for (var task : breakout.tasks()) {
            sheet(segment, breakout, task);
        }
    }

    private void sheet(Segment segment, Breakout breakout, @Nullable String task) throws IOException {
        flow.ensureSpace(flow.pageHeight());
        flow.paragraph(List.of(StyledSpan.quiet(words.text("sheet.group"))), 0, TEXT);
        flow.gap(10);
        flow.heading(List.of(new StyledSpan(print.apply(SegmentNames.of(segment)), FontFace.HEADLINE, StyledSpan.INK)), TITLE, 1);
        flow.gap(6);
        if (task != null) {
            flow.paragraph(List.of(StyledSpan.strong(print.apply(task))), 0, TASK);
            flow.gap(6);
        }
        new GuideBlockWriter(flow, print, words).write(segment.body(), 0, TEXT, StyledSpan.INK);
        var prompts = breakout.capture().isEmpty() ? List.of(words.text("sheet.notes")) : breakout.capture();
        double each = flow.spaceLeft() / prompts.size();
        for (var prompt : prompts) {
            flow.gap(16);
            flow.writingLines(print.apply(prompt), Math.max(each, LEAST) - 16);
        }
    }
}
