package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.element.BodyElement.Voice;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * Lays out running text, lists, tables and code below a headline. It uses the largest size at which everything fits,
 * but not less than the smallest. Build items have their places from the start.
 */
public final class BodyText {

    private static final double[] SIZES = {64, 60, 56, 52, SlideCanvas.SMALLEST};

    /** The sizes for a few words alone on a slide, used where their lines leave enough space around them. */
    private static final double[] ROOMY = {80, 72};
    private static final int FEW = 3;
    private static final double ROOMY_HEIGHT = 0.7;

    /** The distance of an item's text from its mark, as a share of the size. */
    private static final double BULLET = 0.85;
    private static final double FIGURE = 1.15;
    private static final double TWO_FIGURES = 1.75;

    private final SlideCanvas sheet;
    private final List<BodyElement> pieces = new ArrayList<>();
    private Color ink;
    private double largest = SIZES[0];
    private double air;
    private int shown = Integer.MAX_VALUE;
    private int builds;

    private BodyText(SlideCanvas sheet) {
        this.sheet = sheet;
        this.ink = sheet.palette.ink();
    }

    public static BodyText of(SlideCanvas sheet, List<Block> body) {
        var text = new BodyText(sheet);
        body.forEach(block -> text.add(block, 0, true));
        return text;
    }

    /** Limits the text size. */
    public BodyText upTo(double size) {
        largest = size;
        return this;
    }

    public BodyText in(Color colour) {
        ink = colour;
        return this;
    }

    /** Spreads the text over the height available, within limits. */
    public BodyText airy() {
        air = 0.5;
        return this;
    }

    /** Shows only the first build items. */
    public BodyText built(int items) {
        shown = items;
        return this;
    }

    /** Places the text. Returns its lower end. */
    public double put(double x, double top, double width, double bottom) {
        double size = size(width, bottom - top);
        double height = heightAt(size, width);
        sheet.overflowIf(top + height > bottom + 1 || pieces.stream().anyMatch(p -> p.tooWide(sheet, ink, size, width)));
        double spare = Math.max(0, (bottom - top - height) / (pieces.size() + 1));
        double more = Math.min(spare, air * size);
        double y = top + Math.min(more, 24);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            y += i == 0 ? 0 : piece.gap() * size + (loose(piece) ? more : 0);
            double end = y + piece.height(sheet, ink, size, width);
            if (y + size > SlideCanvas.LAST) {
                piece.leaveOut(sheet, ink, size, width);
            } else if (piece.build() < shown) {
                piece.put(sheet, ink, size, x, y, width);
            }
            y = end;
        }
        return y;
    }

    public double heightAt(double size, double width) {
        double height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            height += pieces.get(i).height(sheet, ink, size, width) + (i == 0 ? 0 : pieces.get(i).gap() * size);
        }
        return height;
    }

    /** Returns the number of items that are shown one by one. */
    public int builds() {
        return builds;
    }

    /** Returns the size at which the text is placed in an area. */
    public double size(double width, double height) {
        boolean broken = squeezed(SlideCanvas.SMALLEST, width);
        for (double size : ROOMY) {
            if (air > 0 && pieces.size() <= FEW && fits(size, width, ROOMY_HEIGHT * height) && squeezed(size, width) == broken) {
                return size;
            }
        }
        for (double size : SIZES) {
            if (size <= largest && fits(size, width, height) && squeezed(size, width) == broken) {
                return size;
            }
        }
        return SlideCanvas.SMALLEST;
    }

    /** Returns whether words must be broken at a size. At a smaller one they may stay whole. */
    private boolean squeezed(double size, double width) {
        return pieces.stream().anyMatch(piece -> piece.squeezed(sheet, ink, size, width));
    }

    private boolean fits(double size, double width, double height) {
        return heightAt(size, width) <= height && pieces.stream().noneMatch(piece -> piece.tooWide(sheet, ink, size, width));
    }

    private static boolean loose(BodyElement piece) {
        return switch (piece) {
            case BodyElement.Prose prose -> prose.from() == 0;
            case BodyElement.Row row -> row.head();
            case BodyElement.Listing listing -> true;
        };
    }

    private void add(Block block, double from, boolean own) {
        switch (block) {
            case Block.Paragraph paragraph -> addWords(from, paragraph.text(), Voice.PLAIN, own);
            case Block.Heading heading -> addWords(from, heading.text(), Voice.HEADING, false);
            case Block.Quote quote -> addQuote(quote, from, own);
            case Block.Code code -> {
                builds += own ? 1 : 0;
                pieces.add(BodyElement.Listing.of(code, builds - 1));
            }
            case Block.Table table -> addTable(table, own);
            case Block.Items list -> addItems(list, from, own);
            case Block.Picture picture -> {
                // Pictures are laid out beside the text.
            }
        }
    }

    private void addWords(double from, List<Inline> text, Voice voice, boolean own) {
        builds += own ? 1 : 0;
        pieces.add(new BodyElement.Prose(null, from, from, text, voice, builds - 1));
    }

    private void addTable(Block.Table table, boolean own) {
        var columns = new TableColumns(table);
        pieces.add(new BodyElement.Row(columns, table.header(), table.sides(), true, builds - 1));
        for (var row : table.rows()) {
            builds += own ? 1 : 0;
            pieces.add(new BodyElement.Row(columns, row, table.sides(), false, builds - 1));
        }
    }

    private void addQuote(Block.Quote quote, double from, boolean own) {
        builds += own ? 1 : 0;
        for (var part : quote.content()) {
            if (part instanceof Block.Paragraph paragraph) {
                addWords(from, paragraph.text(), Voice.QUOTE, false);
            } else {
                add(part, from, false);
            }
        }
    }

    private void addItems(Block.Items list, double from, boolean own) {
        boolean tasks = list.items().stream().anyMatch(item -> item.checked() != null);
        double indent = from
                + (!list.ordered() ? tasks ? FIGURE : BULLET : list.first() + list.items().size() > 10 ? TWO_FIGURES : FIGURE);
        int number = list.first();
        for (var item : list.items()) {
            builds += own ? 1 : 0;
            var mark = item.checked() != null
                    ? TaskBox.mark(item.checked())
                    : list.ordered() ? number + "." : from == 0 ? "•" : "–";
            number++;
            for (int i = 0; i < item.content().size(); i++) {
                if (i == 0 && item.content().getFirst() instanceof Block.Paragraph paragraph) {
                    pieces.add(new BodyElement.Prose(mark, from, indent, paragraph.text(), Voice.PLAIN, builds - 1));
                } else {
                    add(item.content().get(i), indent, false);
                }
            }
        }
    }
}
