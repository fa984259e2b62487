package org.quarterdeck.importer.powerpoint;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.quarterdeck.importer.ImportException;
import org.quarterdeck.importer.ImportLosses;
import org.quarterdeck.importer.ImportedSlide;
import org.quarterdeck.importer.MarkdownText;
import org.quarterdeck.importer.PictureStore;

/** Reads one slide: its text in reading order, in two columns where it stands so, and a picture of it where it is drawn. */
final class SlideReader {

    /** From so many shapes without text on, a slide is more than its text. */
    private static final int DRAWN = 4;
    /** Shapes that say something beside the text on them. */
    private static final Set<ShapeType> FIGURES = EnumSet.of(ShapeType.RIGHT_ARROW, ShapeType.LEFT_ARROW, ShapeType.UP_ARROW,
            ShapeType.DOWN_ARROW, ShapeType.LEFT_RIGHT_ARROW, ShapeType.UP_DOWN_ARROW, ShapeType.BENT_ARROW,
            ShapeType.UTURN_ARROW,
            ShapeType.CHEVRON, ShapeType.HOME_PLATE, ShapeType.ELLIPSE, ShapeType.DIAMOND, ShapeType.TRIANGLE, ShapeType.HEXAGON,
            ShapeType.PIE, ShapeType.DONUT, ShapeType.CLOUD, ShapeType.FLOW_CHART_DECISION, ShapeType.FLOW_CHART_PROCESS);
    private static final List<Placeholder> MARGIN = List.of(Placeholder.FOOTER, Placeholder.DATETIME, Placeholder.SLIDE_NUMBER,
            Placeholder.HEADER);
    private static final List<Placeholder> TITLES = List.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE,
            Placeholder.VERTICAL_TEXT_TITLE);

    /** A piece of a slide, and where it stands. */
    private record Piece(Rectangle2D place, List<String> lines, boolean text) {}

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final PictureStore pictures;
    private final DrawnSlides drawings;
    private final ImportLosses losses;
    private final List<Piece> pieces = new ArrayList<>();
    private String title = "";
    private int drawn;
    /** Whether it holds what can only be seen: a diagram, or a chart that LibreOffice draws. */
    private boolean diagram;

    SlideReader(XMLSlideShow show, XSLFSlide slide, PictureStore pictures, DrawnSlides drawings, ImportLosses losses) {
        this.show = show;
        this.slide = slide;
        this.pictures = pictures;
        this.drawings = drawings;
        this.losses = losses;
    }

    ImportedSlide read(boolean first) throws IOException, ImportException {
        var keys = new LinkedHashMap<String, String>();
        var notes = new ArrayList<String>();
        var body = new ArrayList<String>();
        count(slide.getShapes());
        if (diagram || drawn >= DRAWN) {
            drawn(keys, body, notes);
        } else {
            if (drawn > 0) {
                losses.add(slide.getSlideNumber(), "loss.shapes", drawn);
            }
            collect(slide.getShapes());
            pieces.sort(Comparator.comparingDouble((Piece piece) -> piece.place().getY())
                    .thenComparingDouble(piece -> piece.place().getX()));
            lay(keys, body, first);
        }
        notes.addAll(SlideNotes.of(slide));
        return new ImportedSlide(keys, body, notes);
    }

    /** Counts what is drawn and not written. */
    private void count(List<XSLFShape> shapes) throws IOException, ImportException {
        for (var shape : shapes) {
            switch (shape) {
                case XSLFGroupShape group -> count(group.getShapes());
                case XSLFDiagram smart -> diagram = true;
                case XSLFTable table -> {
                    // It is read as rows.
                }
                case XSLFGraphicFrame chart -> diagram |= drawings.faithful();
                case XSLFConnectorShape line -> drawn++;
                case XSLFFreeformShape path -> drawn++;
                case XSLFTextShape text when text.getText().isBlank() && text.getPlaceholder() == null -> drawn++;
                case XSLFAutoShape figure when figure.getPlaceholder() == null && FIGURES.contains(figure.getShapeType()) ->
                    drawn++;
                default -> {
                    // Text, tables and pictures are read.
                }
            }
        }
    }

    /** Shows the slide as a picture, with its text in the notes. */
    private void drawn(Map<String, String> keys, List<String> body, List<String> notes) throws IOException, ImportException {
        collect(slide.getShapes());
        var name = drawings.write(slide, pictures);
        losses.add(slide.getSlideNumber(), "loss.as_picture");
        keys.put("layout", "picture");
        body.add(
                "![" + MarkdownText.within(title.isEmpty() ? String.valueOf(slide.getSlideNumber()) : title) + "](" + name + ")");
        var words = new ArrayList<String>();
        pieces.stream().filter(Piece::text).forEach(piece -> words.addAll(piece.lines()));
        notes.add(String.join("\n", words));
    }

    private void collect(List<XSLFShape> shapes) throws IOException, ImportException {
        for (var shape : shapes) {
            switch (shape) {
                case XSLFGroupShape group -> collect(group.getShapes());
                case XSLFTable table -> add(table, SlideParagraphs.table(table), true);
                case XSLFPictureShape picture -> picture(picture);
                case XSLFTextShape text -> text(text);
                case XSLFDiagram smart ->
                    add(smart, DiagramText.of(slide, smart).stream().map(line -> "- " + MarkdownText.within(line)).toList(),
                            true);
                case XSLFGraphicFrame frame when !diagram -> losses.add(slide.getSlideNumber(), "loss.graphic");
                default -> {
                    // Lines and surfaces say nothing without the rest of a drawing.
                }
            }
        }
    }

    private void text(XSLFTextShape text) {
        var kind = text.getPlaceholder();
        if ((kind != null && MARGIN.contains(kind)) || text.getText().isBlank()) {
            return;
        }
        if (kind != null && TITLES.contains(kind) && title.isEmpty()) {
            title = text.getText().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        } else {
            add(text, SlideParagraphs.of(text), true);
        }
    }

    private void picture(XSLFPictureShape picture) throws IOException, ImportException {
        if (picture.isVideoFile()) {
            losses.add(slide.getSlideNumber(), "loss.embedded", String.valueOf(picture.getShapeName()));
            return;
        }
        if (picture.isExternalLinkedPicture() || picture.getPictureData() == null) {
            losses.add(slide.getSlideNumber(), "loss.picture_missing", String.valueOf(picture.getShapeName()));
            return;
        }
        var data = picture.getPictureData();
        var name = pictures.write(data.getData(), "pictures/" + data.getFileName());
        if (pictures.keeps(name)) {
            var alt = picture.getXmlObject() == null ? "" : SlideParagraphs.described(picture);
            add(picture, List.of("![" + MarkdownText.within(alt) + "](" + name + ")"), false);
        } else {
            losses.add(slide.getSlideNumber(), "loss.picture_unreadable", data.getFileName());
        }
    }

    private void add(XSLFShape shape, List<String> lines, boolean text) {
        var place = shape.getAnchor();
        pieces.add(new Piece(place == null ? new Rectangle2D.Double() : place, lines, text));
    }

    private void lay(Map<String, String> keys, List<String> body, boolean first) {
        if (!title.isEmpty()) {
            body.add("# " + MarkdownText.within(title));
        }
        double middle = show.getPageSize().getWidth() / 2;
        var left = pieces.stream().filter(piece -> piece.place().getMaxX() <= middle * 1.1).toList();
        var right = pieces.stream().filter(piece -> piece.place().getX() >= middle * 0.9).toList();
        boolean beside = left.stream().anyMatch(one -> one.text() && right.stream().anyMatch(other -> other.text()
                && one.place().getY() < other.place().getMaxY() && other.place().getY() < one.place().getMaxY()));
        if (beside) {
            keys.put("layout", "two-cols");
            pieces.stream().filter(piece -> !right.contains(piece)).forEach(piece -> append(body, piece.lines()));
            append(body, List.of("::right::"));
            right.forEach(piece -> append(body, piece.lines()));
            return;
        }
        pieces.forEach(piece -> append(body, piece.lines()));
        boolean plain = pieces.stream().allMatch(
                piece -> piece.text() && piece.lines().stream().noneMatch(line -> line.matches("\\s*(?:-|\\d+\\.|\\|) .*")));
        var layout = slide.getSlideLayout() == null ? null : slide.getSlideLayout().getType();
        if (plain && !title.isEmpty() && (first || layout == SlideLayout.TITLE)) {
            keys.put("layout", "cover");
        } else if (plain && !title.isEmpty() && (pieces.isEmpty() || layout == SlideLayout.SECTION_HEADER)) {
            keys.put("layout", "section");
        } else if (pieces.stream().anyMatch(piece -> !piece.text())) {
            keys.put("layout", "picture");
        }
    }

    private static void append(List<String> body, List<String> lines) {
        body.add("");
        body.addAll(lines);
    }
}
