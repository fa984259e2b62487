package org.quarterdeck.ui.slide.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;

/** Shows the points that the room has parked, as large as they fit: those that are open first, each with a box to tick. */
final class ParkingLotPage implements SlidePage {

    private static final double[] SIZES = {72, 64, 56, SlideCanvas.SMALLEST};
    private static final double GUTTER = 72;
    /** The space below a point, the side of its box and the place of its text, as shares of the size. */
    private static final double SPACE = 0.75;
    private static final double BOX = 0.72;
    private static final double INDENT = 1.3;

    /** A point in its place. */
    private record Row(Memo point, TextBlock text, double x, double top, double size) {}

    private final SlideCanvas sheet;
    private final double top;
    private final List<Node> put = new ArrayList<>();
    private List<Memo> shown = List.of();

    ParkingLotPage(SlideCanvas sheet, SlideMoment moment) {
        this.sheet = sheet;
        top = SlideHeadline.atTop(sheet, sheet.words.text("slide.parking_lot")) + 72;
        SlideFooter.put(sheet, moment);
        follow(moment);
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public void follow(SlideMoment moment) {
        var now = Objects.requireNonNullElse(moment.parked(), List.<Memo>of()).stream()
                .sorted(Comparator.comparing(Memo::settled)).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        sheet.pane().getChildren().removeAll(put);
        put.clear();
        var rows = largest(now);
        rows.forEach(this::put);
        if (rows.size() < now.size()) {
            more(now.size() - rows.size());
        }
    }

    @Override
    public String text() {
        return sheet.text() + "\n" + shown.stream().map(each -> (each.settled() ? "☑ " : "☐ ") + each.text())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the rows in one column in the largest size that fits, else in two columns; what is too much is missing. */
    private List<Row> largest(List<Memo> points) {
        for (double size : SIZES) {
            var rows = rows(points, size, 1);
            if (rows.size() == points.size()) {
                return rows;
            }
        }
        return rows(points, SlideCanvas.SMALLEST, 2);
    }

    private List<Row> rows(List<Memo> points, double size, int columns) {
        double width = (sheet.shape.measure() - (columns - 1) * GUTTER) / columns;
        var rows = new ArrayList<Row>();
        int column = 0;
        double y = top;
        for (var point : points) {
            var text = TextBlock.of(
                    List.of(sheet.run(point.text(), BundledFonts.text(size),
                            point.settled() ? sheet.palette.muted() : sheet.palette.ink())),
                    width - INDENT * size, 1.16, LineBreaking.BALANCED);
            if (y + text.opticalHeight() > SlideCanvas.BOTTOM) {
                column++;
                y = top;
            }
            if (column == columns || y + text.opticalHeight() > SlideCanvas.BOTTOM) {
                return rows;
            }
            rows.add(new Row(point, text, sheet.shape.margin() + column * (width + GUTTER), y, size));
            y += text.opticalHeight() + SPACE * size;
        }
        return rows;
    }

    private void put(Row row) {
        double side = BOX * row.size();
        double y = row.top() + row.text().ascent() - side;
        var box = new Rectangle(side, side, Color.TRANSPARENT);
        box.setArcWidth(side / 3);
        box.setArcHeight(side / 3);
        box.setStrokeWidth(4);
        box.setStroke(row.point().settled() ? sheet.palette.muted() : sheet.palette.ink());
        put(box, row.x(), y);
        if (row.point().settled()) {
            var tick = new Polyline(side * 0.22, side * 0.52, side * 0.42, side * 0.72, side * 0.78, side * 0.28);
            tick.setStroke(sheet.palette.muted());
            tick.setStrokeWidth(5);
            tick.setStrokeLineCap(StrokeLineCap.ROUND);
            tick.setStrokeLineJoin(StrokeLineJoin.ROUND);
            put(tick, row.x(), y);
        }
        put(row.text().node(0), row.x() + INDENT * row.size(), row.top());
    }

    private void more(int points) {
        var text = TextBlock.line(sheet.run(sheet.words.text("slide.more_parked", points), BundledFonts.text(SlideCanvas.FOOTER),
                sheet.palette.muted()));
        put(text.node(0), sheet.shape.margin(), SlideCanvas.BOTTOM + 12);
    }

    private void put(Node node, double x, double y) {
        put.add(sheet.put(node, x, y));
    }
}
