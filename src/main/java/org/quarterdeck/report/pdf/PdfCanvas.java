package org.quarterdeck.report.pdf;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.quarterdeck.report.DrawingMark;
import org.quarterdeck.report.FontFace;

/** Draws on one page; the origin is its upper left corner and y points down, as on a screen. */
final class PdfCanvas implements AutoCloseable {

    private static final int ROUND = 1;

    private final PDDocument document;
    private final DocumentFonts faces;
    private final PDPageContentStream out;
    private final PDPage page;
    private final AffineTransform base;

    /**
     * Starts drawing on a page.
     *
     * @param scale points in a unit
     */
    PdfCanvas(PDDocument document, PDPage page, DocumentFonts faces, double scale) throws IOException {
        this.document = document;
        this.faces = faces;
        this.out = new PDPageContentStream(document, page);
        this.page = page;
        this.base = new AffineTransform(scale, 0, 0, -scale, 0, page.getMediaBox().getHeight());
        out.transform(new Matrix(base));
    }

    /** Begins a piece that the tags tell of, until it is ended. */
    void begin(PdfTags tags) throws IOException {
        out.beginMarkedContent(tags.type(), tags.piece(page));
    }

    /** Begins what is no content, such as a rule or the foot of a page, until it is ended. */
    void beginArtifact() throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        out.endMarkedContent();
    }

    /** Draws marks one over the other; {@code place} maps their coordinates to those of this canvas. */
    void marks(List<DrawingMark> marks, AffineTransform place) throws IOException {
        out.saveGraphicsState();
        out.transform(new Matrix(place));
        for (var mark : marks) {
            switch (mark) {
                case DrawingMark.Area area -> area(area.outline(), area.colour());
                case DrawingMark.Line line -> line(line.path(), line.width(), line.round(), line.colour());
                case DrawingMark.Letters text -> letters(text.text(), text.face(), text.size(), text.place(), text.colour());
                case DrawingMark.Picture picture -> picture(picture);
                case DrawingMark.Link link -> link(link, place);
            }
        }
        out.restoreGraphicsState();
    }

    /** Makes an area lead to a page of the web or to a mail; other addresses lead nowhere on another computer. */
    private void link(DrawingMark.Link link, AffineTransform place) throws IOException {
        if (!link.address().matches("(?i)(?:https?://|mailto:).+")) {
            return;
        }
        var toPage = new AffineTransform(base);
        toPage.concatenate(place);
        var area = toPage.createTransformedShape(link.area()).getBounds2D();
        var there = new PDActionURI();
        there.setURI(link.address());
        var annotation = new PDAnnotationLink();
        annotation.setAction(there);
        annotation.setRectangle(new PDRectangle((float) area.getX(), (float) area.getY(), (float) area.getWidth(),
                (float) area.getHeight()));
        var none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        page.getAnnotations().add(annotation);
    }

    void area(Shape shape, Color colour) throws IOException {
        out.saveGraphicsState();
        paint(colour);
        if (trace(shape.getPathIterator(null))) {
            out.fillEvenOdd();
        } else {
            out.fill();
        }
        out.restoreGraphicsState();
    }

    void line(Shape shape, double width, boolean round, Color colour) throws IOException {
        out.saveGraphicsState();
        paint(colour);
        out.setLineWidth((float) width);
        if (round) {
            out.setLineCapStyle(ROUND);
            out.setLineJoinStyle(ROUND);
        }
        trace(shape.getPathIterator(null));
        out.stroke();
        out.restoreGraphicsState();
    }

    void picture(DrawingMark.Picture picture) throws IOException {
        var pixels = picture.pixels();
        var image = LosslessFactory.createFromImage(document, pixels);
        out.saveGraphicsState();
        alpha(picture.opacity());
        var place = new AffineTransform(picture.place());
        place.translate(0, pixels.getHeight());
        place.scale(pixels.getWidth(), -pixels.getHeight());
        out.drawImage(image, new Matrix(place));
        out.restoreGraphicsState();
    }

    /** Writes a text from a position on the baseline; returns its width. */
    double letters(String text, FontFace face, double size, double x, double y, Color colour) throws IOException {
        return letters(text, face, size, AffineTransform.getTranslateInstance(x, y), colour);
    }

    double letters(String text, FontFace face, double size, AffineTransform place, Color colour) throws IOException {
        double x = 0;
        for (var piece : faces.pieces(text, face)) {
            var at = new AffineTransform(place);
            at.translate(x, 0);
            double width = faces.width(piece.text(), face, size);
            switch (piece.way()) {
                case OWN -> own(piece.text(), face, size, at, colour);
                case OTHER -> own(piece.text(), face.other(), size, at, colour);
                case EMOJI -> own(piece.text(), FontFace.EMOJI, size, at, colour);
                case SYSTEM -> area(at.createTransformedShape(faces.system(face).outline(piece.text(), size)), colour);
                case BOX -> line(at.createTransformedShape(new Rectangle2D.Double(size * 0.1, -size * 0.68, size * 0.5,
                        size * 0.68)), size * 0.05, false, colour);
            }
            x += width;
        }
        return x;
    }

    private void own(String text, FontFace face, double size, AffineTransform at, Color colour) throws IOException {
        out.saveGraphicsState();
        paint(colour);
        out.beginText();
        out.setFont(faces.embedded(face), (float) size);
        var upright = new AffineTransform(at);
        upright.scale(1, -1);
        out.setTextMatrix(new Matrix(upright));
        out.showText(text);
        out.endText();
        out.restoreGraphicsState();
    }

    private void paint(Color colour) throws IOException {
        var opaque = new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
        out.setNonStrokingColor(opaque);
        out.setStrokingColor(opaque);
        alpha(colour.getAlpha() / 255.0);
    }

    private void alpha(double opacity) throws IOException {
        if (opacity < 1) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) opacity);
            state.setStrokingAlphaConstant((float) opacity);
            out.setGraphicsStateParameters(state);
        }
    }

    /** Traces a path; returns whether it is filled by the even-odd rule. */
    private boolean trace(PathIterator path) throws IOException {
        var p = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    out.moveTo(p[0], p[1]);
                    lastX = p[0];
                    lastY = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    out.lineTo(p[0], p[1]);
                    lastX = p[0];
                    lastY = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    out.curveTo(lastX + (p[0] - lastX) * 2 / 3, lastY + (p[1] - lastY) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                    lastX = p[2];
                    lastY = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    out.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    lastX = p[4];
                    lastY = p[5];
                }
                default -> out.closePath();
            }
        }
        return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
