package org.quarterdeck.ui.kit;

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
import org.quarterdeck.ui.kit.Bidirectional.Piece;

/**
 * Text set into lines. Its box goes from the top of the first line's capitals to below the last line's descenders, so
 * that boxes of different sizes stand on one grid.
 */
public final class TextBlock {

    private static final double CAPITALS = 0.73;
    private static final double DESCENDERS = 0.22;

    private final List<List<Word>> lines;
    private final double size;
    private final double leading;
    private final double room;
    private final boolean squeezed;
    private final boolean bidirectional;
    private final boolean right;

    private TextBlock(Setting setting, double size, double leading, double room) {
        this.lines = setting.lines();
        this.squeezed = setting.squeezed();
        this.size = size;
        this.leading = leading;
        this.room = room;
        var text = text();
        this.bidirectional = Bidirectional.any(text);
        this.right = bidirectional && Bidirectional.runsRight(text);
    }

    /** @param leading from baseline to baseline, as a share of the size */
    public static TextBlock of(List<Run> runs, double width, double leading, Breaking breaking) {
        double size = runs.stream().mapToDouble(run -> run.font().getSize()).max().orElse(0);
        return new TextBlock(Setting.of(Emoji.apart(runs), width, breaking), size, leading * size, width);
    }

    /** A single line, as wide as it comes. */
    public static TextBlock line(Run... runs) {
        var all = Emoji.apart(List.of(runs));
        if (!all.isEmpty() && all.stream().allMatch(Word::unbroken)) {
            double size = Arrays.stream(runs).mapToDouble(run -> run.font().getSize()).max().orElse(0);
            return new TextBlock(new Setting(List.of(all.stream().map(Word::whole).toList()), false), size, size,
                    Double.MAX_VALUE);
        }
        return of(List.of(runs), Double.MAX_VALUE, 1, Breaking.FILLED);
    }

    /** How wide the widest of their words is, which no column should be narrower than; or, where that is too much, of their parts. */
    public static double widest(List<Run> runs, boolean inParts) {
        return Setting.widest(Emoji.apart(runs), inParts);
    }

    /** Whether a word in it is broken because no line is as wide as it: smaller text might do better. */
    public boolean squeezed() {
        return squeezed;
    }

    /** A word that is wider than a line and may not be broken where it would help, so that it was cut; empty where there is none. */
    public String cutWord() {
        var words = lines.stream().flatMap(List::stream).toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).cut()) {
                return words.subList(Word.start(words, i), Word.end(words, i)).stream().map(Word::within).collect(joining())
                        .strip();
            }
        }
        return "";
    }

    public int lines() {
        return lines.size();
    }

    public double width() {
        return lines.stream().mapToDouble(Breaking::widthOf).max().orElse(0);
    }

    public double height() {
        return lines.isEmpty() ? 0 : (CAPITALS + DESCENDERS) * size + (lines.size() - 1) * leading;
    }

    /** From the top of the box to the first line's baseline. */
    public double ascent() {
        return CAPITALS * size;
    }

    /** From the top of the first line's capitals to the last baseline: what the eye centres by. */
    public double opticalHeight() {
        return lines.isEmpty() ? 0 : CAPITALS * size + (lines.size() - 1) * leading;
    }

    /** As many of its lines as that height holds, at least one, the last with an ellipsis where some are left out. */
    public TextBlock within(double height) {
        int most = (int) Math.max(1, Math.floor((height - (CAPITALS + DESCENDERS) * size) / leading + 1.001));
        if (lines.size() <= most) {
            return this;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(Word.cutShort(lines.get(most - 1), room));
        return new TextBlock(new Setting(kept, squeezed), size, leading, room);
    }

    public String text() {
        var text = new StringBuilder();
        lines.forEach(line -> line.forEach(word -> text.append(word.within())));
        return text.toString().strip();
    }

    /** Whether it is read from the right. */
    public boolean rightToLeft() {
        return right;
    }

    public Group node() {
        return node(0);
    }

    /** @param align 0 for lines that begin together, 1 for lines that end together, 0.5 for centred ones */
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
            double spare = (atRight ? room : widest) - Breaking.widthOf(line);
            addLine(group, pieces(line), atRight ? spare : align * spare, y);
            y += leading;
        }
        group.setManaged(false);
        return group;
    }

    /** What is of one face and colour, as one text, in the order in which it is read. */
    private static List<Piece> pieces(List<Word> line) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < line.size();) {
            var run = line.get(i).run();
            var text = new StringBuilder();
            for (; i < line.size() && line.get(i).run() == run; i++) {
                text.append(i == line.size() - 1 ? line.get(i).last() : line.get(i).within());
            }
            pieces.add(new Piece(text.toString(), run));
        }
        return pieces;
    }

    private void addLine(Group group, List<Piece> pieces, double from, double y) {
        double x = from;
        for (var piece : bidirectional ? Bidirectional.visual(pieces, right) : pieces) {
            if (bidirectional && Bidirectional.any(piece.text())) {
                group.getChildren().add(letters(piece.text(), piece.run().font(), piece.run(), x, y));
            } else {
                addLetters(group, piece.text(), piece.run(), x, y);
            }
            x += Measure.width(piece.run().font(), piece.text());
        }
    }

    private static void addLetters(Group group, String text, Run run, double from, double y) {
        double x = from;
        for (var span : FaceSpans.of(text, run.font())) {
            addLetters(group, span, run, x, y);
            x += Measure.width(span.font(), span.text());
        }
    }

    /** A node for all letters that stand side by side as they come; another one where they move together. */
    private static void addLetters(Group group, FaceSpans.Span span, Run run, double from, double y) {
        var kerning = Kerning.of(span.font());
        var text = span.text();
        double x = from;
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            double shift = i == text.length() ? 0 : kerning.between(text.charAt(i - 1), text.charAt(i));
            if (shift != 0 || i == text.length()) {
                var letters = text.substring(start, i);
                group.getChildren().add(letters(letters, span.font(), run, x, y));
                x += Measure.width(span.font(), letters) + shift * span.font().getSize();
                start = i;
            }
        }
    }

    private static Text letters(String letters, Font font, Run run, double x, double y) {
        var node = new Text(x, y, letters);
        node.setTextOrigin(VPos.BASELINE);
        node.setFont(font);
        node.setFill(run.fill());
        return node;
    }
}
