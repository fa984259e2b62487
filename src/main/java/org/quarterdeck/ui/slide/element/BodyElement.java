package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Block.Table.Side;
import org.quarterdeck.workshop.Inline;

/** An element of running text: a paragraph, an item, a table row or a code listing. */
sealed interface BodyElement {

    /** Returns the index of its build item, or -1 if it is there from the start. */
    int build();

    /** Returns the distance from the element above, as a share of the size. */
    double gap();

    double height(SlideCanvas sheet, Color ink, double size, double width);

    void put(SlideCanvas sheet, Color ink, double size, double x, double y, double width);

    /** Records all of it as left out, below the end of the slide. */
    void leaveOut(SlideCanvas sheet, Color ink, double size, double width);

    /** Returns whether some content is wider than the space for it. */
    default boolean tooWide(SlideCanvas sheet, Color ink, double size, double width) {
        return false;
    }

    /** Returns whether a word is broken because the space is too narrow for it. */
    boolean squeezed(SlideCanvas sheet, Color ink, double size, double width);

    /**
     * Text in lines, with a mark before them if it is an item.
     *
     * @param from the left edge of the mark, or of the text if there is none, as a share of the size
     * @param indent the left edge of the text, as a share of the size
     */
    record Prose(@Nullable String mark, double from, double indent, List<Inline> text, Voice voice,
            int build) implements BodyElement {

        @Override
        public double gap() {
            return from > 0 ? 0.42 : mark == null ? 0.78 : 0.62;
        }

        @Override
        public double height(SlideCanvas sheet, Color ink, double size, double width) {
            return set(sheet, ink, size, width).height();
        }

        @Override
        public void put(SlideCanvas sheet, Color ink, double size, double x, double y, double width) {
            var block = set(sheet, ink, size, width);
            boolean right = block.rightToLeft() && !sheet.rightToLeft();
            if (TaskBox.is(mark)) {
                double side = TaskBox.SIDE * size;
                sheet.put(TaskBox.of(mark, side, sheet.palette), right ? x + width - from * size - side : x + from * size, y);
            } else if (mark != null) {
                var sign = TextBlock
                        .line(new TextRun(sheet.rightToLeft() ? fromTheRight(mark) : mark, BundledFonts.text(size),
                                sheet.palette.muted()));
                sheet.put(sign, right ? x + width - from * size - sign.width() : x + from * size, y);
            }
            sheet.put(sheet.fitted(block, SlideCanvas.LAST - y), right ? x : x + indent * size, y);
        }

        @Override
        public boolean squeezed(SlideCanvas sheet, Color ink, double size, double width) {
            return set(sheet, ink, size, width).squeezed();
        }

        @Override
        public void leaveOut(SlideCanvas sheet, Color ink, double size, double width) {
            sheet.leaveOut(set(sheet, ink, size, width).lines(), 0);
        }

        /** Moves the point of a numbered item to the other side, for text from right to left. */
        private static String fromTheRight(String mark) {
            return mark.endsWith(".") ? "." + mark.substring(0, mark.length() - 1) : mark;
        }

        private TextBlock set(SlideCanvas sheet, Color ink, double size, double width) {
            var font = switch (voice) {
                case PLAIN -> BundledFonts.text(size);
                case HEADING -> BundledFonts.strong(size);
                case QUOTE -> BundledFonts.quotation(size);
            };
            return TextBlock.of(InlineText.of(text, font, ink, sheet), width - indent * size, 1.32, LineBreaking.FILLED);
        }
    }

    enum Voice {
        PLAIN, HEADING, QUOTE
    }

    /** A row of a table. Its columns are sized for all rows of the table. */
    record Row(TableColumns columns, List<List<Inline>> cells, List<Side> sides, boolean head, int build) implements BodyElement {

        @Override
        public double gap() {
            return head ? 0.78 : 0;
        }

        @Override
        public double height(SlideCanvas sheet, Color ink, double size, double width) {
            return set(sheet, ink, size, width).stream().mapToDouble(TextBlock::opticalHeight).max().orElse(0) + 0.98 * size;
        }

        @Override
        public void put(SlideCanvas sheet, Color ink, double size, double x, double y, double width) {
            var widths = columns.widths(sheet, size, width);
            double height = height(sheet, ink, size, width);
            double left = x;
            var blocks = set(sheet, ink, size, width);
            int hidden = 0;
            for (int i = 0; i < blocks.size(); i++) {
                var shown = blocks.get(i).within(SlideCanvas.LAST - y - 0.49 * size);
                hidden = Math.max(hidden, blocks.get(i).lines() - shown.lines());
                double align = align(i);
                sheet.put(shown, left + align * widths[i], y + 0.49 * size, align);
                left += widths[i] + TableColumns.GAP * size;
            }
            sheet.leaveOut(hidden, 0);
            sheet.rule(x, y + height - 1, width, head ? 4 : 2, head ? sheet.palette.line() : sheet.palette.hair());
        }

        /** Returns the place of a column's text: 0 for its start, 1 for its end. */
        private double align(int column) {
            return switch (sides.get(column)) {
                case START -> 0;
                case MIDDLE -> 0.5;
                case END -> 1;
            };
        }

        @Override
        public boolean tooWide(SlideCanvas sheet, Color ink, double size, double width) {
            return columns.tooMany(sheet, size, width);
        }

        @Override
        public boolean squeezed(SlideCanvas sheet, Color ink, double size, double width) {
            return set(sheet, ink, size, width).stream().anyMatch(TextBlock::squeezed);
        }

        @Override
        public void leaveOut(SlideCanvas sheet, Color ink, double size, double width) {
            sheet.leaveOut(0, 1);
        }

        private List<TextBlock> set(SlideCanvas sheet, Color ink, double size, double width) {
            var widths = columns.widths(sheet, size, width);
            var blocks = new ArrayList<TextBlock>();
            for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
                var font = head ? BundledFonts.strong(size) : BundledFonts.text(size);
                blocks.add(TextBlock.of(InlineText.of(cells.get(i), font, ink, sheet), Math.max(size, widths[i]), 1.2,
                        LineBreaking.FILLED));
            }
            return blocks;
        }
    }

    /** Code as it was typed, line by line, on a background of its own. */
    record Listing(List<CodeToken> tokens, int build) implements BodyElement {

        private static final double PADDING = 0.6;

        /** Creates a listing in the colours of a language, if it is known. */
        static Listing of(Block.Code code, int build) {
            return new Listing(CodeTokens.of(code.text().replace("\t", "    "), code.language()), build);
        }

        @Override
        public double gap() {
            return 0.78;
        }

        @Override
        public double height(SlideCanvas sheet, Color ink, double size, double width) {
            return set(sheet, ink, size, width).height() + 2 * PADDING * size;
        }

        @Override
        public void put(SlideCanvas sheet, Color ink, double size, double x, double y, double width) {
            var ground = new Rectangle(width, Math.min(SlideCanvas.LAST - y, height(sheet, ink, size, width)),
                    sheet.palette.ghost());
            ground.setArcWidth(24);
            ground.setArcHeight(24);
            sheet.put(ground, x, y);
            sheet.put(sheet.fitted(set(sheet, ink, size, width), SlideCanvas.LAST - y - PADDING * size), x + PADDING * size,
                    y + PADDING * size);
        }

        /** Returns whether a line of code goes on below itself, which is as bad as a broken word. */
        @Override
        public boolean squeezed(SlideCanvas sheet, Color ink, double size, double width) {
            long typed = 1 + tokens.stream().flatMapToInt(token -> token.text().chars()).filter(c -> c == '\n').count();
            return set(sheet, ink, size, width).lines() > typed;
        }

        @Override
        public void leaveOut(SlideCanvas sheet, Color ink, double size, double width) {
            sheet.leaveOut(set(sheet, ink, size, width).lines(), 0);
        }

        private TextBlock set(SlideCanvas sheet, Color ink, double size, double width) {
            var colours = CodeColours.on(sheet.palette);
            var font = BundledFonts.code(size);
            var runs = tokens.stream().map(token -> new TextRun(token.text(), font, colours.of(token.kind(), ink))).toList();
            return TextBlock.of(runs, width - 2 * PADDING * size, 1.3, LineBreaking.FILLED);
        }
    }
}
