package org.quarterdeck.ui.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;

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

    private TextBlock(List<List<Word>> lines, double size, double leading) {
        this.lines = lines;
        this.size = size;
        this.leading = leading;
    }

    /** @param leading from baseline to baseline, as a share of the size */
    public static TextBlock of(List<Run> runs, double width, double leading, Breaking breaking) {
        double size = runs.stream().mapToDouble(run -> run.font().getSize()).max().orElse(0);
        return new TextBlock(breaking.lines(Word.of(runs, width), width), size, leading * size);
    }

    /** A single line, as wide as it comes. */
    public static TextBlock line(Run... runs) {
        return of(List.of(runs), Double.MAX_VALUE, 1, Breaking.FILLED);
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

    public String text() {
        var text = new StringBuilder();
        lines.forEach(line -> line.forEach(word -> text.append(word.text())));
        return text.toString().strip();
    }

    public Group node() {
        return node(0);
    }

    /** @param align 0 for lines that begin together, 1 for lines that end together, 0.5 for centred ones */
    public Group node(double align) {
        var group = new Group();
        double widest = width();
        double y = ascent();
        for (var line : lines) {
            addLine(group, line, align * (widest - Breaking.widthOf(line)), y);
            y += leading;
        }
        group.setManaged(false);
        return group;
    }

    private static void addLine(Group group, List<Word> line, double from, double y) {
        double x = from;
        for (int i = 0; i < line.size();) {
            var run = line.get(i).run();
            var text = new StringBuilder();
            double start = x;
            for (; i < line.size() && line.get(i).run() == run; i++) {
                text.append(line.get(i).text());
                x += line.get(i).advance();
            }
            addLetters(group, text.toString().stripTrailing(), run, start, y);
        }
    }

    /** A node for all letters that stand side by side as they come; another one where they move together. */
    private static void addLetters(Group group, String text, Run run, double from, double y) {
        var kerning = Kerning.of(run.font());
        double x = from;
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            double shift = i == text.length() ? 0 : kerning.between(text.charAt(i - 1), text.charAt(i));
            if (shift != 0 || i == text.length()) {
                var letters = text.substring(start, i);
                var node = new Text(x, y, letters);
                node.setTextOrigin(VPos.BASELINE);
                node.setFont(run.font());
                node.setFill(run.fill());
                group.getChildren().add(node);
                x += Measure.width(run.font(), letters) + shift * run.font().getSize();
                start = i;
            }
        }
    }
}
