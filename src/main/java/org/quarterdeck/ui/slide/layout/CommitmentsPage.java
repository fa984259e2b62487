package org.quarterdeck.ui.slide.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;

/**
 * Shows the room's commitments, a card each, in the order they came in. Those that a wall can't hold stand on the next: walls take
 * turns, and a new card shows the wall that it is on. Cards stay on their wall while others come in, and after those the walls
 * go on taking turns where they were, so that each wall is seen.
 */
final class CommitmentsPage implements SlidePage {

    private static final double PADDING = 36;
    private static final double GAP = 24;
    private static final long SECONDS_A_WALL = 12;

    private final SlideCanvas sheet;
    private final double top;
    /** The text in place of the first card, and its position. */
    private final @Nullable TextBlock notice;
    private final Group spot = new Group();
    private int columns = 1;
    private List<String> sentences = List.of();
    private List<Group> walls = List.of();
    private List<Integer> shares = List.of();
    private int shown = -1;
    /** The wall whose turn a new card cut short; -1 for none. */
    private int due = -1;
    private Instant since = Instant.MIN;
    private Instant now = Instant.MIN;

    CommitmentsPage(SlideCanvas sheet, SlideMoment moment) {
        this.sheet = sheet;
        var segment = moment.segment();
        double end = SlideHeadline.atTop(sheet, segment.title());
        double below = end == SlideCanvas.TOP ? end : end + 56;
        if (segment.body().isEmpty()) {
            notice = TextBlock
                    .line(sheet.run(sheet.words.text("slide.promises"), BundledFonts.text(SlideCanvas.SMALLEST),
                            sheet.palette.muted()));
            sheet.put(spot, sheet.shape.margin(), below + 36);
        } else {
            notice = null;
            var body = BodyText.of(sheet, segment.body()).upTo(SlideCanvas.SMALLEST);
            below = body.put(sheet.shape.margin(), below + 12, sheet.shape.measure(), SlideCanvas.BOTTOM) + 40;
        }
        top = below;
        SlideFooter.put(sheet, moment);
        follow(moment);
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public boolean ticks() {
        return walls.size() > 1;
    }

    @Override
    public void follow(SlideMoment moment) {
        spot.getChildren()
                .setAll(moment.commitments().isEmpty() && notice != null ? List.of(notice.node()) : List.of());
        if (!moment.commitments().equals(sentences)) {
            boolean more = sentences
                    .equals(moment.commitments().subList(0, Math.min(sentences.size(), moment.commitments().size())));
            int interrupted = due < 0 && shown < walls.size() - 1 ? shown : due;
            int before = columns;
            sentences = moment.commitments();
            walls.forEach(sheet.pane().getChildren()::remove);
            var blocks = blocks();
            walls = numbered(more && columns == before && !shares.isEmpty() ? grown(blocks) : even(blocks));
            shown = -1;
            due = interrupted < walls.size() ? interrupted : -1;
            show(walls.size() - 1);
        }
    }

    @Override
    public void tick(Instant time) {
        now = time;
        since = since.equals(Instant.MIN) ? time : since;
        if (ticks() && time.getEpochSecond() - since.getEpochSecond() >= SECONDS_A_WALL) {
            int next = due < 0 || due == shown ? (shown + 1) % walls.size() : due;
            due = -1;
            show(next);
        }
    }

    @Override
    public String text() {
        var below = sentences.isEmpty() && notice != null ? notice.text() : String.join("\n", sentences);
        return sheet.text() + "\n" + below;
    }

    private void show(int wall) {
        if (shown >= 0) {
            sheet.pane().getChildren().remove(walls.get(shown));
        }
        shown = wall;
        since = now;
        if (wall >= 0) {
            sheet.put(walls.get(wall), 0, 0);
        }
    }

    private double column() {
        return (sheet.shape.measure() - (columns - 1) * GAP) / columns;
    }

    /** Returns the texts for as many columns as the longest sentence allows. */
    private List<TextBlock> blocks() {
        for (columns = sheet.shape == SlideShape.WIDE ? 3 : 2;; columns--) {
            var blocks = sentences.stream().map(this::block).toList();
            if (columns == 1 || blocks.stream().allMatch(block -> block.height() + 2 * PADDING <= SlideCanvas.BOTTOM - top)) {
                return blocks;
            }
        }
    }

    private TextBlock block(String sentence) {
        return TextBlock.of(List.of(sheet.run(sentence, BundledFonts.text(SlideCanvas.SMALLEST), sheet.palette.ink())),
                column() - 2 * PADDING, 1.24, LineBreaking.FILLED);
    }

    /** As few walls as hold all cards, about as many on each. */
    private List<Group> even(List<TextBlock> blocks) {
        var full = walls(blocks, wall -> blocks.size());
        int share = full.isEmpty() ? 0 : Math.ceilDiv(blocks.size(), full.size());
        var even = walls(blocks, wall -> share);
        return even.size() == full.size() ? even : walls(blocks, wall -> blocks.size());
    }

    /** The walls that were there with the cards that they had; new cards on the last one and after it. */
    private List<Group> grown(List<TextBlock> blocks) {
        var kept = List.copyOf(shares);
        return walls(blocks, wall -> wall < kept.size() - 1 ? kept.get(wall) : blocks.size());
    }

    /**
     * Each card goes to the shortest column; where it fits none, or the wall has its share, a new wall begins.
     *
     * @param share how many cards a wall has at most
     */
    private List<Group> walls(List<TextBlock> blocks, IntUnaryOperator share) {
        var made = new ArrayList<Group>();
        var held = new ArrayList<Integer>();
        var ends = new double[columns];
        for (var block : blocks) {
            double height = block.height() + 2 * PADDING;
            int place = shortest(ends);
            if (made.isEmpty() || held.getLast() == share.applyAsInt(made.size() - 1)
                    || (ends[place] > top && ends[place] + height > SlideCanvas.BOTTOM)) {
                made.add(new Group());
                held.add(0);
                Arrays.fill(ends, top);
                place = 0;
            }
            addCard(made.getLast(), block, sheet.shape.margin() + place * (column() + GAP), ends[place], height);
            ends[place] += height + GAP;
            held.set(held.size() - 1, held.getLast() + 1);
        }
        shares = held;
        return made;
    }

    private List<Group> numbered(List<Group> made) {
        for (int i = 0; made.size() > 1 && i < made.size(); i++) {
            var number = TextBlock.line(
                    new TextRun(sheet.words.text("slide.page_of", i + 1, made.size()), BundledFonts.text(SlideCanvas.FOOTER),
                            sheet.palette.muted()));
            var node = number.node();
            node.relocate(sheet.shape.right() - number.width(), 76 - number.ascent());
            made.get(i).getChildren().add(node);
        }
        return made;
    }

    private void addCard(Group wall, TextBlock block, double x, double y, double height) {
        var card = new Rectangle(x, y, column(), Math.min(height, SlideCanvas.BOTTOM - y));
        card.setFill(sheet.palette.ghost());
        card.setArcWidth(28);
        card.setArcHeight(28);
        var words = block.node();
        words.setLayoutX(x + PADDING);
        words.setLayoutY(y + PADDING);
        wall.getChildren().addAll(card, words);
    }

    private static int shortest(double[] ends) {
        int best = 0;
        for (int i = 1; i < ends.length; i++) {
            best = ends[i] < ends[best] - 1 ? i : best;
        }
        return best;
    }
}
