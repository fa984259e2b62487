import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;

/**
 * Makes one outline of each glyph whose pieces overlap: {@code java Flatten.java < OUTLINES > FLATTENED}. An outline is a line
 * {@code G name} and then lines M, L, Q and Z with the numbers of moveTo, lineTo, quadTo and closePath, in units of the face.
 * Only what changed is written. Used by fonts.py.
 */
class Flatten {

    /** Pieces that share less than this, in square units of the face, touch and do not overlap. */
    private static final double LEAST = 20;
    private static final double FLATNESS = 0.5;

    public static void main(String[] args) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in));
        String name = null;
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "G" -> {
                    write(name, path);
                    name = words[1];
                    path = new Path2D.Double(Path2D.WIND_NON_ZERO);
                }
                case "M" -> path.moveTo(number(words[1]), number(words[2]));
                case "L" -> path.lineTo(number(words[1]), number(words[2]));
                case "Q" -> path.quadTo(number(words[1]), number(words[2]), number(words[3]), number(words[4]));
                case "Z" -> path.closePath();
                default -> throw new IOException("not an outline: " + line);
            }
        }
        write(name, path);
    }

    private static void write(String name, Path2D path) {
        var filled = new Area(path);
        var overlap = new Area(filled);
        path.setWindingRule(Path2D.WIND_EVEN_ODD);
        overlap.subtract(new Area(path));
        if (size(overlap) < LEAST) {
            return;
        }
        System.out.println("G " + name);
        var to = new double[6];
        for (var i = filled.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> say("M %f %f", to[0], to[1]);
                case PathIterator.SEG_LINETO -> say("L %f %f", to[0], to[1]);
                case PathIterator.SEG_QUADTO -> say("Q %f %f %f %f", to[0], to[1], to[2], to[3]);
                case PathIterator.SEG_CLOSE -> say("Z");
                default -> throw new IllegalStateException("a cubic curve in " + name);
            }
        }
    }

    private static double size(Area area) {
        double sum = 0;
        double startX = 0, startY = 0, x = 0, y = 0;
        var to = new double[6];
        for (var i = new FlatteningPathIterator(area.getPathIterator(null), FLATNESS); !i.isDone(); i.next()) {
            int kind = i.currentSegment(to);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : to[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : to[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                sum += x * nextY - nextX * y;
            }
            x = nextX;
            y = nextY;
        }
        return Math.abs(sum / 2);
    }

    private static void say(String format, Object... numbers) {
        System.out.println(String.format(Locale.ROOT, format, numbers));
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }
}
