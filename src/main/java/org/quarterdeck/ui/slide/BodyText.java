package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * Running text and lists below a headline: in the biggest size that lets all of it fit, never under the smallest. What is
 * built up later has its place from the beginning.
 */
final class BodyText {

    private static final double[] SIZES = {64, 60, 56, 52, Sheet.SMALLEST};
    private static final double INDENT = 0.85;

    /** @param build the build item it belongs to, from 0; -1 for what is there from the start */
    private record Piece(@Nullable String mark, int depth, List<Inline> text, Kind kind, int build) {}

    private enum Kind {
        PLAIN, HEADING, QUOTE
    }

    private final Sheet sheet;
    private final List<Piece> pieces = new ArrayList<>();
    private Color ink;
    private double largest = SIZES[0];
    private double air;
    private int shown = Integer.MAX_VALUE;
    private int builds;

    private BodyText(Sheet sheet) {
        this.sheet = sheet;
        this.ink = sheet.palette.ink();
    }

    static BodyText of(Sheet sheet, List<Block> body) {
        var text = new BodyText(sheet);
        body.forEach(block -> text.add(block, 0, true));
        return text;
    }

    /** No bigger than that. */
    BodyText upTo(double size) {
        largest = size;
        return this;
    }

    BodyText in(Color colour) {
        ink = colour;
        return this;
    }

    /** Spread over the height it has, within reason. */
    BodyText airy() {
        air = 0.5;
        return this;
    }

    /** With only the first build items there yet. */
    BodyText built(int items) {
        shown = items;
        return this;
    }

    /** Puts it there; says where it ends. */
    double put(double x, double top, double width, double bottom) {
        double size = Sheet.SMALLEST;
        for (double candidate : SIZES) {
            if (candidate <= largest && top + height(candidate, width) <= bottom) {
                size = candidate;
                break;
            }
        }
        double height = height(size, width);
        sheet.overflowIf(top + height > bottom);
        double spare = Math.max(0, (bottom - top - height) / (pieces.size() + 1));
        double more = Math.min(spare, air * size);
        double y = top + Math.min(more, 24);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var block = set(piece, size, width);
            y += i == 0 ? 0 : gap(piece, size) + (piece.depth == 0 ? more : 0);
            if (piece.build < shown) {
                double indent = indent(piece, size);
                if (piece.mark != null) {
                    sheet.put(TextBlock.line(new Run(piece.mark, Fonts.text(size), sheet.palette.muted())),
                            x + indent - INDENT * size,
                            y);
                }
                sheet.put(block, x + indent, y);
            }
            y += block.height();
        }
        return y;
    }

    private double height(double size, double width) {
        double height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            height += set(pieces.get(i), size, width).height() + (i == 0 ? 0 : gap(pieces.get(i), size));
        }
        return height;
    }

    private static double gap(Piece piece, double size) {
        return piece.depth > 0 ? 0.42 * size : piece.mark == null ? 0.78 * size : 0.62 * size;
    }

    private static double indent(Piece piece, double size) {
        return (piece.depth + (piece.mark == null ? 0 : 1)) * INDENT * size;
    }

    private TextBlock set(Piece piece, double size, double width) {
        var font = switch (piece.kind) {
            case PLAIN -> Fonts.text(size);
            case HEADING -> Fonts.strong(size);
            case QUOTE -> Fonts.quotation(size);
        };
        return TextBlock.of(Words.of(piece.text, font, ink, sheet.print), width - indent(piece, size), 1.32,
                Breaking.FILLED);
    }

    private void add(Block block, int depth, boolean own) {
        switch (block) {
            case Block.Paragraph paragraph -> add(null, depth, paragraph.text(), Kind.PLAIN, own);
            case Block.Heading heading -> pieces.add(new Piece(null, depth, heading.text(), Kind.HEADING, builds - 1));
            case Block.Quote quote -> addQuote(quote, depth, own);
            case Block.Code code -> add(null, depth, List.of(new Inline.Text(code.text().strip())), Kind.PLAIN, own);
            case Block.Table table -> table.rows().forEach(row -> add(null, depth, List.of(new Inline.Text(
                    row.stream().map(Inline::plain).collect(Collectors.joining(" · ")))), Kind.PLAIN, own));
            case Block.Items list -> addItems(list, depth, own);
            case Block.Picture picture -> {
                // Pictures have a place of their own beside the text.
            }
        }
    }

    private void add(@Nullable String mark, int depth, List<Inline> text, Kind kind, boolean own) {
        builds += own ? 1 : 0;
        pieces.add(new Piece(mark, depth, text, kind, builds - 1));
    }

    private void addQuote(Block.Quote quote, int depth, boolean own) {
        builds += own ? 1 : 0;
        for (var part : quote.content()) {
            if (part instanceof Block.Paragraph paragraph) {
                add(null, depth, paragraph.text(), Kind.QUOTE, false);
            } else {
                add(part, depth, false);
            }
        }
    }

    private void addItems(Block.Items list, int depth, boolean own) {
        int number = 1;
        for (var item : list.items()) {
            builds += own ? 1 : 0;
            var mark = list.ordered() ? number++ + "." : depth == 0 ? "•" : "–";
            for (int i = 0; i < item.content().size(); i++) {
                if (i == 0 && item.content().getFirst() instanceof Block.Paragraph paragraph) {
                    add(mark, depth, paragraph.text(), Kind.PLAIN, false);
                } else {
                    add(item.content().get(i), depth + 1, false);
                }
            }
        }
    }
}
