package org.quarterdeck.ui.slide.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.ui.common.GroupMark;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.GroupCountdown;
import org.quarterdeck.ui.slide.element.PageRotation;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;

/**
 * The slide that shows the groups: the mark, the place and the size of each, as large as their number allows. If there
 * are many, pages rotate.
 */
final class GroupsPage implements SlidePage {

    private static final double[] SIZES = {96, 80, 72, 64, 56, SlideCanvas.SMALLEST};
    private static final double LEADING = 1.16;
    private static final double GUTTER = 48;
    private static final long SECONDS = 8;

    private final SlideCanvas sheet;
    private final PageRotation turning;
    private final GroupCountdown time;

    GroupsPage(SlideCanvas sheet, SlideMoment moment, Breakout breakout) {
        this.sheet = sheet;
        double top = SlideHeadline.atTopAboveMuch(sheet, moment.segment().title()) + 84;
        boolean choosing = breakout.assign().how() == How.SELF;
        time = new GroupCountdown(sheet, moment.audience() == SlideAudience.ROOM ? moment.work().endsAt() : null,
                SlideFooter.logo(sheet, moment));
        SlideFooter.left(sheet, sheet.words.text(choosing ? "slide.choose_group" : "slide.find_group"));
        turning = new PageRotation(sheet, faces(moment.work().groups(), top, SlideCanvas.BOTTOM), SECONDS);
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public boolean ticks() {
        return true;
    }

    @Override
    public void tick(Instant now) {
        turning.tick(now);
        time.tick(now);
    }

    @Override
    public String text() {
        return sheet.text() + "\n" + time.words();
    }

    /** A group's card: its mark, and beside it its place and size. */
    private record Card(GroupSummary group, TextBlock place, TextBlock people, double size) {

        double sign() {
            return 1.7 * size;
        }

        double height() {
            return Math.max(sign(), place.height() + people.height() + 0.24 * size);
        }
    }

    private List<Group> faces(List<GroupSummary> groups, double top, double bottom) {
        for (double size : SIZES) {
            int columns = columns(groups.size(), size);
            var cards = cards(groups, size, width(columns));
            double row = row(cards);
            int rows = Math.ceilDiv(groups.size(), columns);
            if (rows * row <= bottom - top && cards.stream().allMatch(card -> card.place().lines() == 1)) {
                return faces(cards, columns, rows, top, Math.min(row * 1.5, (bottom - top) / rows));
            }
        }
        int columns = sheet.shape == SlideShape.WIDE ? 3 : 2;
        var cards = cards(groups, SlideCanvas.SMALLEST, width(columns));
        int rows = Math.max(1, (int) ((bottom - top) / row(cards)));
        return faces(cards, columns, rows, top, (bottom - top) / rows);
    }

    /** Returns the number of columns: one for few groups, two for more, and as many as the size allows for many. */
    private int columns(int groups, double size) {
        int most = sheet.shape == SlideShape.WIDE ? 3 : 2;
        int least = groups <= 2 ? 1 : 2;
        return size > 64 ? Math.min(2, least) : groups > 8 ? most : 2;
    }

    private double width(int columns) {
        return (sheet.shape.measure() - (columns - 1) * GUTTER) / columns;
    }

    private static double row(List<Card> cards) {
        return cards.stream().mapToDouble(card -> card.height() + 0.5 * card.size()).max().orElse(1);
    }

    private List<Card> cards(List<GroupSummary> groups, double size, double width) {
        return groups.stream().map(group -> {
            double text = width - 2.3 * size;
            var place = TextBlock.of(List.of(sheet.run(group.place(), BundledFonts.strong(size), sheet.palette.ink())), text,
                    LEADING,
                    LineBreaking.BALANCED);
            var people = TextBlock
                    .line(sheet.run(sheet.words.count("slide.people", group.size()), BundledFonts.text(Math.max(48, size * 0.72)),
                            sheet.palette.muted()));
            return new Card(group, place, people, size);
        }).toList();
    }

    private List<Group> faces(List<Card> cards, int columns, int rows, double top, double row) {
        var faces = new ArrayList<Group>();
        int each = columns * rows;
        for (int from = 0; from < cards.size(); from += each) {
            var face = new Group();
            var here = cards.subList(from, Math.min(cards.size(), from + each));
            for (int i = 0; i < here.size(); i++) {
                double x = sheet.shape.margin() + Math.floorDiv(i, rows) * (width(columns) + GUTTER);
                put(face, here.get(i), x, top + i % rows * row, row);
            }
            faces.add(face);
        }
        return faces;
    }

    private void put(Group face, Card card, double x, double y, double row) {
        double middle = y + row / 2 - 0.2 * card.size();
        var sign = GroupMark.of(card.group().number(), card.sign(), sheet.palette);
        sign.setLayoutX(x + 0.1 * card.size());
        sign.setLayoutY(middle - card.sign() / 2);
        double text = x + 2.3 * card.size();
        double words = card.place().height() + 0.24 * card.size() + card.people().opticalHeight();
        var place = card.place().node();
        place.relocate(0, 0);
        place.setLayoutX(text);
        place.setLayoutY(middle - words / 2);
        var people = card.people().node();
        people.setLayoutX(text);
        people.setLayoutY(middle - words / 2 + card.place().height() + 0.24 * card.size());
        face.getChildren().addAll(sign, place, people);
        sheet.say(card.group().name() + ": " + card.place().text() + ", " + card.people().text());
    }
}
