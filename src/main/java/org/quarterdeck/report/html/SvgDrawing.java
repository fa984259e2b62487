package org.quarterdeck.report.html;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.quarterdeck.report.DrawingMark;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.SlideDrawings.Drawing;

/** Writes a drawing as SVG, which grows and shrinks with the page. Letters stay letters. */
public final class SvgDrawing {

    private final StringBuilder out = new StringBuilder();
    private final Set<FontFace> faces = EnumSet.noneOf(FontFace.class);

    private SvgDrawing() {}

    /**
     * Returns the drawing as an SVG element.
     *
     * @param words all that it shows, in words
     * @param style its class in a page, or empty
     * @param used takes the faces of its letters
     */
    public static String of(Drawing drawing, String words, String style, Set<FontFace> used) throws IOException {
        var svg = new SvgDrawing();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"").append(HtmlText.attribute(words))
                .append("\" viewBox=\"0 0 ").append(number(drawing.width())).append(' ').append(number(drawing.height()))
                .append(style.isEmpty() ? "\">" : "\" class=\"" + style + "\">");
        for (var mark : drawing.marks()) {
            svg.add(mark);
        }
        used.addAll(svg.faces);
        return svg.out.append("</svg>").toString();
    }

    private void add(DrawingMark mark) throws IOException {
        switch (mark) {
            case DrawingMark.Area area -> out.append("<path d=\"").append(path(area.outline())).append('"')
                    .append(paint("fill", area.colour()))
                    .append(area.outline().getWindingRule() == Path2D.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"/>" : "/>");
            case DrawingMark.Line line -> out.append("<path fill=\"none\" d=\"").append(path(line.path())).append('"')
                    .append(paint("stroke", line.colour())).append(" stroke-width=\"").append(number(line.width()))
                    .append(line.round() ? "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>" : "\"/>");
            case DrawingMark.Letters letters -> letters(letters);
            case DrawingMark.Picture picture -> picture(picture);
            case DrawingMark.Link _ -> {
                // A chart leads nowhere.
            }
        }
    }

    private void letters(DrawingMark.Letters letters) {
        faces.add(letters.face());
        out.append("<text").append(placed(letters.place())).append(" font-size=\"").append(number(letters.size()))
                .append("\" class=\"").append(styleOf(letters.face())).append('"').append(paint("fill", letters.colour()))
                .append('>').append(HtmlText.text(letters.text())).append("</text>");
    }

    /** Returns the class of letters in a face. */
    static String styleOf(FontFace face) {
        return face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void picture(DrawingMark.Picture picture) throws IOException {
        out.append("<image width=\"").append(picture.pixels().getWidth()).append("\" height=\"")
                .append(picture.pixels().getHeight()).append('"').append(placed(picture.place()))
                .append(" opacity=\"").append(number(picture.opacity())).append("\" href=\"data:image/png;base64,")
                .append(png(picture.pixels())).append("\"/>");
    }

    /** Returns the pixels as a PNG file in Base64. */
    static String png(BufferedImage pixels) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static String placed(AffineTransform place) {
        var six = new double[6];
        place.getMatrix(six);
        var numbers = new StringBuilder();
        for (double each : six) {
            numbers.append(numbers.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.4f", each));
        }
        return " transform=\"matrix(" + numbers + ")\"";
    }

    private static String paint(String what, Color colour) {
        var paint = String.format(Locale.ROOT, " %s=\"#%06x\"", what, colour.getRGB() & 0xffffff);
        return colour.getAlpha() == 255
                ? paint
                : paint + " " + what + "-opacity=\"" + number(colour.getAlpha() / 255.0) + "\"";
    }

    private static String path(Path2D path) {
        var d = new StringBuilder();
        var p = new double[6];
        for (var pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> step(d, 'M', p, 2);
                case PathIterator.SEG_LINETO -> step(d, 'L', p, 2);
                case PathIterator.SEG_QUADTO -> step(d, 'Q', p, 4);
                case PathIterator.SEG_CUBICTO -> step(d, 'C', p, 6);
                default -> d.append('Z');
            }
        }
        return d.toString();
    }

    private static void step(StringBuilder d, char letter, double[] p, int numbers) {
        d.append(letter);
        for (int i = 0; i < numbers; i++) {
            d.append(i == 0 ? "" : " ").append(number(p[i]));
        }
    }

    private static String number(double number) {
        var text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
