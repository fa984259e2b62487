package org.quarterdeck.ui.console.agenda;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PlanCommand.AddMinutes;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.MinutesText;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.slide.PrintedNames;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.AgendaPart;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Workshop;

/** A row of the agenda: a part, or a segment of the current part. Under the pointer it shows its slide. */
final class AgendaRow extends Button {

    private static final Duration LOOK = Duration.millis(500);
    private static final double PREVIEW = 320;
    private static final double STAMP = 40;
    /** The least width for a name beside its minutes, that of a long word; in a narrower row they go below it. */
    private static final double LONG_WORD = 84;

    enum Place {
        BEFORE, HERE, AFTER;

        static Place of(int index, int current) {
            return index < current ? BEFORE : index == current ? HERE : AFTER;
        }
    }

    private final Place place;
    private final boolean part;
    private final int index;
    private final HBox line;
    private final Label start = new Label();
    private final Label time = new Label();
    private final VBox named;
    private @Nullable IntConsumer longer;
    private Supplier<@Nullable ContextMenu> menu = () -> null;

    private AgendaRow(String name, double minutes, Place place, boolean part, int index, Runnable action) {
        this.place = place;
        this.part = part;
        this.index = index;
        var words = new Label(name);
        words.getStyleClass().add("name");
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        named = new VBox(words);
        HBox.setHgrow(named, Priority.ALWAYS);
        time.setText(MinutesText.bare(minutes));
        time.getStyleClass().add("minutes");
        time.setMinWidth(Region.USE_PREF_SIZE);
        start.getStyleClass().add("start");
        start.setMinWidth(STAMP);
        start.setVisible(false);
        start.setManaged(false);
        line = new HBox(start, named, time);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setSpacing(8);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().addListener(width -> arrange());
        line.prefWidthProperty().bind(widthProperty().subtract(side()));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        getStyleClass().add(part ? "part-row" : "segment-row");
        StyleStates.only(this, place == Place.BEFORE, "past");
        StyleStates.only(this, place == Place.HERE, "here");
        setOnAction(event -> action.run());
        // The menu of a part has all its segments, and is made for the row that is asked for it alone.
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> setContextMenu(menu.get()));
    }

    static AgendaRow of(Workshop workshop, AgendaPart part, Place place, Consumer<String> goTo) {
        return new AgendaRow(PrintedNames.of(workshop, part), part.minutes(), place, true, part.from(),
                () -> goTo.accept(part.segments().getFirst().id()));
    }

    static AgendaRow of(Workshop workshop, Segment segment, int index, Place place, Consumer<String> goTo) {
        var row = new AgendaRow(PrintedNames.of(workshop, segment), segment.minutes(), place, false, index,
                () -> goTo.accept(segment.id()));
        StyleStates.only(row, segment.leftOut(), "left-out");
        if (segment.leftOut()) {
            row.setAccessibleText(UiMessages.text("agenda.left_out", PrintedNames.of(workshop, segment)));
        }
        return row;
    }

    /** Returns what its frame and insets take of its width. */
    private double side() {
        return 38;
    }

    /** A long name takes a second line, so that the height depends on the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth();
        return across <= side()
                ? super.computePrefHeight(width)
                : snapSizeY(getInsets().getTop() + line.prefHeight(across - side()) + getInsets().getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Returns the row, which shows its slide under the pointer. */
    AgendaRow previewing(RoomState room) {
        var preview = new Tooltip();
        preview.setShowDelay(LOOK);
        preview.setOnShowing(event -> {
            if (preview.getGraphic() == null) {
                var slide = new SlideView(SlideShape.WIDE, true);
                slide.setPrefSize(PREVIEW, PREVIEW * SlideShape.HEIGHT / SlideShape.WIDE.width());
                slide.show(SlideMoment.of(room.workshop(), room.start().folder(), index));
                preview.setGraphic(slide);
                preview.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        });
        setTooltip(preview);
        return this;
    }

    /** Returns the row, with a menu and the keys to plan a segment anew that is to come. */
    AgendaRow planning(RoomState room, Consumer<PlanCommand> plan) {
        menu = () -> PlanMenu.of(room, index, plan);
        var segment = room.workshop().segments().get(index);
        time.setText(MinutesText.bare(segment.minutes()));
        longer = index <= room.index()
                ? null
                : more -> plan.accept(new AddMinutes(segment.id(), more));
        return this;
    }

    /** Returns the row of a part, with a menu to plan its segments anew that are to come. */
    AgendaRow planning(RoomState room, AgendaPart of, Consumer<PlanCommand> plan) {
        if (of.segments().size() == 1) {
            return planning(room, plan);
        }
        menu = () -> PlanMenu.of(room, of, plan);
        return this;
    }

    /** Plans more or fewer minutes for its segment, and returns whether it is one to come. */
    boolean addMinutes(int minutes) {
        if (longer == null) {
            return false;
        }
        longer.accept(minutes);
        return true;
    }

    /** Returns whether two plans differ in minutes alone, so that the rows and the keyboard's focus on them can stay. */
    static boolean sameRows(@Nullable Workshop before, Workshop after) {
        return before != null && before.segments().size() == after.segments().size()
                && IntStream.range(0, after.segments().size()).allMatch(i -> {
                    var one = before.segments().get(i);
                    var other = after.segments().get(i);
                    return one.id().equals(other.id()) && one.leftOut() == other.leftOut();
                });
    }

    /** Sets when it begins, and its minutes. */
    void times(String begins, String minutes) {
        start.setText(begins);
        start.setVisible(true);
        start.setManaged(true);
        time.setText(minutes);
        arrange();
    }

    /** Puts the minutes at the end of the line, or below the name where they would leave too little for it. */
    private void arrange() {
        boolean below = start.isManaged() && getWidth() > side()
                && getWidth() - side() - STAMP - time.prefWidth(-1) - 2 * line.getSpacing() < LONG_WORD;
        if (below != named.getChildren().contains(time)) {
            (below ? line : named).getChildren().remove(time);
            (below ? named : line).getChildren().add(time);
        }
    }

    int index() {
        return index;
    }

    Place place() {
        return place;
    }

    boolean isPart() {
        return part;
    }
}
