package org.quarterdeck.report.presentation;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.quarterdeck.report.PrintTypography;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

/** Writes one segment as a slide: its title, and below it text, tables and pictures, in columns where it has them. */
final class SlideWriter {

    private static final double MARGIN = 60;
    private static final double TOP = 40;
    private static final double TITLE = 90;
    private static final double BODY = 145;
    private static final double BOTTOM = 500;
    private static final double GAP = 24;

    private final XMLSlideShow show;
    private final Workshop workshop;
    private final Path folder;
    private final Color ink;
    private final TextWriter text;

    SlideWriter(XMLSlideShow show, Workshop workshop, Path folder, PrintTypography print) {
        this.show = show;
        this.workshop = workshop;
        this.folder = folder;
        this.ink = workshop.theme() == Theme.DARK ? new Color(0xF4EFE6) : new Color(0x14202E);
        this.text = new TextWriter(print, ink);
    }

    XSLFSlide write(Segment segment) throws IOException {
        var body = new ArrayList<Block>(segment.body());
        switch (segment.content()) {
            case Poll poll -> {
                body.removeIf(block -> block instanceof Block.Items || block instanceof Block.Table);
                body.addAll(ListedTexts.of(poll.question().lines()));
            }
            case Breakout breakout -> {
                body.addAll(ListedTexts.of(breakout.tasks()));
                body.addAll(ListedTexts.of(breakout.capture()));
            }
            case SlideContent content when content.plane() != null && body.isEmpty() ->
                body.addAll(ListedTexts.of(content.plane().lines()));
            default -> {
                // Any other slide, and a simulation, is its text.
            }
        }
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(
                body.isEmpty() ? SlideLayout.TITLE_ONLY : SlideLayout.TITLE_AND_CONTENT));
        slide.getBackground().setFillColor(new Color(workshop.theme().ground().rgb()));
        boolean large = body.isEmpty() || segment.layout().name().matches("COVER|SECTION|STATEMENT");
        putTitle(slide, segment, large);
        if (!body.isEmpty()) {
            putBody(slide, segment, body, large);
        }
        return slide;
    }

    private void putTitle(XSLFSlide slide, Segment segment, boolean large) {
        var title = slide.getPlaceholder(0);
        anchor(title, large
                ? new Rectangle2D.Double(MARGIN, 130, width(), 150)
                : new Rectangle2D.Double(MARGIN, TOP, width(), TITLE));
        title.setVerticalAlignment(large ? VerticalAlignment.BOTTOM : VerticalAlignment.MIDDLE);
        var words = segment.title().isBlank() && segment.body().isEmpty() ? SegmentNames.of(segment) : segment.title();
        text.title(title, words, segment.heading(), large ? 48 : 36);
    }

    private void putBody(XSLFSlide slide, Segment segment, List<Block> body, boolean large) throws IOException {
        double top = large ? 295 : segment.title().isBlank() ? TOP : BODY;
        int left = segment.content() instanceof SlideContent content ? content.left() : 0;
        var place = slide.getPlaceholder(1);
        if (left > 0 && left < body.size()) {
            double half = (width() - GAP) / 2;
            putColumn(slide, place, body.subList(0, left), new Rectangle2D.Double(MARGIN, top, half, BOTTOM - top));
            putColumn(slide, slide.createTextBox(), body.subList(left, body.size()),
                    new Rectangle2D.Double(MARGIN + half + GAP, top, half, BOTTOM - top));
        } else {
            putColumn(slide, place, body, new Rectangle2D.Double(MARGIN, top, width(), BOTTOM - top));
        }
    }

    /** Places the text in a shape, and tables and pictures below it, or in its place where there is no text. */
    private void putColumn(XSLFSlide slide, XSLFTextShape shape, List<Block> blocks, Rectangle2D area) throws IOException {
        var words = blocks.stream().filter(block -> !(block instanceof Block.Table || block instanceof Block.Picture)).toList();
        var others = new ArrayList<Block>(blocks.stream().filter(Block.Table.class::isInstance).toList());
        others.addAll(Block.pictures(blocks));
        int parts = others.size() + (words.isEmpty() ? 0 : 1);
        double height = (area.getHeight() - (parts - 1) * GAP) / Math.max(1, parts);
        double y = area.getY();
        if (words.isEmpty()) {
            slide.removeShape(shape);
        } else {
            anchor(shape, new Rectangle2D.Double(area.getX(), y, area.getWidth(), height));
            text.body(shape, words);
            y += height + GAP;
        }
        for (var other : others) {
            var place = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            if (other instanceof Block.Table table) {
                text.table(slide.createTable(), table, place);
            } else if (other instanceof Block.Picture picture) {
                PictureWriter.put(show, slide, folder, picture, place);
            }
            y += height + GAP;
        }
    }

    /** Places a shape on its own slide. Without a place of its own it would move the one that all slides share. */
    private static void anchor(XSLFTextShape shape, Rectangle2D place) {
        if (shape.getXmlObject() instanceof CTShape own && !own.getSpPr().isSetXfrm()) {
            own.getSpPr().addNewXfrm();
        }
        shape.setAnchor(place);
    }

    private static double width() {
        return PresentationFile.SIZE.getWidth() - 2 * MARGIN;
    }
}
