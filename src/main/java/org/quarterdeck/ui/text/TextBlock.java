package org.quarterdeck.ui.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.quarterdeck.ui.text.BidiReordering.Piece;

/**
 * Text set in lines. Its box reaches from the top of the first line's capitals to below the last line's descenders, so
 * that boxes of different sizes align.
 */
public final class TextBlock {

    /** The height of capitals, as a share of the size. */
    public static final double CAPITALS = 0.73;
    private static final double DESCENDERS = 0.22;

    private final List<List<UnbreakableWord>> lines;
    private final double size;
    private final double leading;
    private final double room;
    private final boolean squeezed;
    private final boolean bidirectional;
    private final boolean right;

    private TextBlock(LineLayout setting, double size, double leading, double room) {
        this.lines = setting.lines();
        this.squeezed = setting.squeezed();
        this.size = size;
        this.leading = leading;
        this.room = room;
        var text = text();
        this.bidirectional = BidiReordering.any(text);
        this.right = bidirectional && BidiReordering.runsRight(text);
    }

    /** @param leading the distance between baselines, as a share of the size */
    public static TextBlock of(List<TextRun> runs, double width, double leading, LineBreaking breaking) {
        double size = runs.stream().mapToDouble(run -> run.font().getSize()).max().orElse(0);
        return new TextBlock(LineLayout.of(EmojiText.splitAtEmoji(runs), width, breaking), size, leading * size, width);
    }

    /** Returns a single line in its natural width. */
    public static TextBlock line(TextRun... runs) {
        var all = EmojiText.splitAtEmoji(List.of(runs));
        if (!all.isEmpty() && all.stream().allMatch(UnbreakableWord::unbroken)) {
            double size = Arrays.stream(runs).mapToDouble(run -> run.font().getSize()).max().orElse(0);
            return new TextBlock(new LineLayout(List.of(all.stream().map(UnbreakableWord::whole).toList()), false), size, size,
                    Double.MAX_VALUE);
        }
        return of(List.of(runs), Double.MAX_VALUE, 1, LineBreaking.FILLED);
    }

    /**
     * Returns the width of the widest word, which is the least width of a column, or of the widest part of a word if
     * that is too much.
     */
    public static double widest(List<TextRun> runs, boolean inParts) {
        return LineLayout.widest(EmojiText.splitAtEmoji(runs), inParts);
    }

    /**
     * Returns whether a word is broken because no line is wide enough for it, so that smaller text may look better.
     */
    public boolean squeezed() {
        return squeezed;
    }

    /** Returns a word that was cut because it is wider than a line and has no suitable break, or an empty string. */
    public String cutWord() {
        var words = lines.stream().flatMap(List::stream).toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).cut()) {
                return words.subList(UnbreakableWord.start(words, i), UnbreakableWord.end(words, i)).stream()
                        .map(UnbreakableWord::within).collect(joining())
                        .strip();
            }
        }
        return "";
    }

    public int lines() {
        return lines.size();
    }

    public double width() {
        return lines.stream().mapToDouble(LineBreaking::widthOf).max().orElse(0);
    }

    public double height() {
        return lines.isEmpty() ? 0 : (CAPITALS + DESCENDERS) * size + (lines.size() - 1) * leading;
    }

    /** Returns the distance from the top of the box to the first line's baseline. */
    public double ascent() {
        return CAPITALS * size;
    }

    /**
     * Returns the height from the top of the first line's capitals to the last baseline, used for optical centring.
     */
    public double opticalHeight() {
        return lines.isEmpty() ? 0 : CAPITALS * size + (lines.size() - 1) * leading;
    }

    /**
     * Returns the lines that fit in a height, at least one. If some are left out, the last one ends with an ellipsis.
     */
    public TextBlock within(double height) {
        int most = (int) Math.max(1, Math.floor((height - (CAPITALS + DESCENDERS) * size) / leading + 1.001));
        if (lines.size() <= most) {
            return this;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(UnbreakableWord.cutShort(lines.get(most - 1), room));
        return new TextBlock(new LineLayout(kept, squeezed), size, leading, room);
    }

    public String text() {
        var text = new StringBuilder();
        lines.forEach(line -> line.forEach(word -> text.append(word.within())));
        return text.toString().strip();
    }

    /** Returns whether the text is written from right to left. */
    public boolean rightToLeft() {
        return right;
    }

    public Group node() {
        return node(0);
    }

    /** @param align 0 for lines aligned at their start, 1 for lines aligned at their end, 0.5 for centred ones */
    public Group node(double align) {
        var group = new Group();
        group.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        boolean atRight = right && align == 0 && room < Double.MAX_VALUE;
        if (atRight) {
            group.getChildren().add(new Rectangle(room, 1, Color.TRANSPARENT));
        }
        double widest = width();
        double y = ascent();
        for (var line : lines) {
            double spare = (atRight ? room : widest) - LineBreaking.widthOf(line);
            addLine(group, pieces(line), atRight ? spare : align * spare, y);
            y += leading;
        }
        group.setManaged(false);
        return group;
    }

    /** Returns the line's pieces of one font and colour in reading order. */
    private static List<Piece> pieces(List<UnbreakableWord> line) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < line.size(); i++) {
            for (var part : line.get(i).printed(i == line.size() - 1)) {
                boolean goesOn = !pieces.isEmpty() && pieces.getLast().run() == part.run();
                pieces.add(new Piece(goesOn ? pieces.removeLast().text() + part.text() : part.text(), part.run()));
            }
        }
        return pieces;
    }

    private void addLine(Group group, List<Piece> pieces, double from, double y) {
        double x = from;
        for (var piece : bidirectional ? BidiReordering.visual(pieces, right) : pieces) {
            if (bidirectional && BidiReordering.any(piece.text())) {
                addFromTheRight(group, piece, x, y);
            } else {
                addLetters(group, String.join("", IgnorableMarks.shaped(piece.text())), piece.run(), x, y);
            }
            x += TextMeasure.width(piece.run().font(), piece.text());
        }
    }

    /** Adds a piece that runs from right to left, its first part at the right. */
    private static void addFromTheRight(Group group, Piece piece, double from, double y) {
        double x = from;
        for (var part : IgnorableMarks.shaped(piece.text()).reversed()) {
            group.getChildren().add(letters(part, piece.run().font(), piece.run(), x, y));
            x += TextMeasure.width(piece.run().font(), part);
        }
    }

    private static void addLetters(Group group, String text, TextRun run, double from, double y) {
        double x = from;
        for (var span : FaceSpans.of(text, run.font())) {
            addLetters(group, span, run, x, y);
            x += TextMeasure.width(span.font(), span.text());
        }
    }

    /** A node for all letters that stand side by side as they come; another one where they move together. */
    private static void addLetters(Group group, FaceSpans.Span span, TextRun run, double from, double y) {
        var kerning = KerningTable.of(span.font());
        var text = span.text();
        double x = from;
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            double shift = i == text.length() ? 0 : kerning.between(text.charAt(i - 1), text.charAt(i));
            if (shift != 0 || i == text.length()) {
                var letters = text.substring(start, i);
                group.getChildren().add(letters(letters, span.font(), run, x, y));
                x += TextMeasure.width(span.font(), letters) + shift * span.font().getSize();
                start = i;
            }
        }
    }

    private static Text letters(String letters, Font font, TextRun run, double x, double y) {
        var node = new Text(x, y, letters);
        node.setTextOrigin(VPos.BASELINE);
        node.setFont(font);
        node.setFill(run.fill());
        node.setStrikethrough(run.decoration().struck());
        if (run.decoration().link() != null) {
            node.setUnderline(true);
            node.getProperties().put(TextDecoration.LINK, run.decoration().link());
        }
        return node;
    }
}
