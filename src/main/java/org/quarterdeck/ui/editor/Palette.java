package org.quarterdeck.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.editing.SegmentTemplate;

/**
 * The palette: every layout of a slide, the exercise in groups and every kind of question, to be put in below the slide that is looked at. It lies over
 * the editor until one is picked, by mouse or with the arrow keys and Enter.
 */
final class Palette extends StackPane {

    private static final double TILE = 214;
    private static final double GAP = 6;
    private static final int COLUMNS = 3;

    private final Button opener = new Button(UiMessages.text("editor.add"), new FontIcon(Feather.PLUS));
    private final List<Button> tiles = new ArrayList<>();
    private final Consumer<String> add;
    private final Runnable cancelled;

    /**
     * @param add receives the source of what was picked
     * @param cancelled runs if nothing was picked
     */
    Palette(Consumer<String> add, Runnable cancelled) {
        this.add = add;
        this.cancelled = cancelled;
        setId("palette");
        var questions = group();
        for (var kind : QuestionKind.values()) {
            questions.getChildren().add(tile(kind.word(), icon(kind),
                    () -> SegmentTemplate.of(kind, UiMessages.text("editor.new_question"), options(kind))));
        }
        var slides = group();
        Stream.of(SlideLayout.values()).filter(layout -> layout.written() || layout == SlideLayout.BREAKOUT)
                .forEach(layout -> slides.getChildren()
                        .add(tile(layout.name().toLowerCase(Locale.ROOT) + "_slide", icon(layout),
                                () -> SegmentTemplate.of(layout, UiMessages.text("editor.new_title"),
                                        List.of(UiMessages.text("editor.new_line"), UiMessages.text("editor.new_other_line"))))));
        var all = new VBox(10, heading("editor.questions"), questions, heading("editor.slides"), slides);
        var card = new ScrollPane(all);
        ScrollPanes.upAndDown(card);
        card.getStyleClass().add("palette");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var outside = new Region();
        outside.setOnMousePressed(event -> cancel());
        setAlignment(Pos.TOP_RIGHT);
        getChildren().addAll(outside, card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        opener.setId("editor-add");
        opener.setMinWidth(USE_PREF_SIZE);
        opener.setOnAction(event -> open());
        setVisible(false);
    }

    /** Returns the button that opens the palette. */
    Button opener() {
        return opener;
    }

    void open() {
        if (isVisible()) {
            cancel();
        } else {
            setVisible(true);
            tiles.getFirst().requestFocus();
        }
    }

    private void cancel() {
        setVisible(false);
        cancelled.run();
    }

    private void key(KeyEvent event) {
        int at = tiles.indexOf(getScene().getFocusOwner());
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int to = switch (event.getCode()) {
            case LEFT -> at + (mirrored ? 1 : -1);
            case RIGHT -> at + (mirrored ? -1 : 1);
            case UP -> at - COLUMNS;
            case DOWN -> at + COLUMNS;
            default -> -1;
        };
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            tiles.get(at).fire();
        } else if (event.getCode().isArrowKey()) {
            tiles.get(Math.clamp(to, 0, tiles.size() - 1)).requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private static List<String> options(QuestionKind kind) {
        return kind == QuestionKind.SCALE || kind == QuestionKind.SPECTRUM
                ? List.of(UiMessages.text("editor.new_statement"), UiMessages.text("editor.new_other_statement"))
                : List.of(UiMessages.text("editor.new_option"), UiMessages.text("editor.new_other_option"));
    }

    private static TilePane group() {
        var group = new TilePane(GAP, GAP);
        group.setPrefColumns(COLUMNS);
        return group;
    }

    private static Label heading(String key) {
        var heading = new Label(UiMessages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Button tile(String name, Ikon sign, Supplier<String> source) {
        var tile = new Button(UiMessages.text("editor.add_" + name), new FontIcon(sign));
        tile.setId("add-" + name.replace('_', '-'));
        tile.getStyleClass().add("tile");
        tile.setPrefWidth(TILE);
        tile.setOnAction(event -> {
            setVisible(false);
            add.accept(source.get());
        });
        tiles.add(tile);
        return tile;
    }

    private static Ikon icon(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> Feather.CHECK_CIRCLE;
            case MULTIPLE -> Feather.CHECK_SQUARE;
            case SCALE -> Feather.SLIDERS;
            case SPECTRUM -> Feather.CODE;
            case RANKING -> Feather.BAR_CHART_2;
            case POINTS -> Feather.PIE_CHART;
            case WORDS -> Feather.CLOUD;
            case TEXT -> Feather.MESSAGE_SQUARE;
            case QUADRANT -> Feather.CROSSHAIR;
        };
    }

    private static Ikon icon(SlideLayout layout) {
        return switch (layout) {
            case COVER -> Feather.STAR;
            case SECTION -> Feather.BOOKMARK;
            case STATEMENT -> Feather.MAXIMIZE_2;
            case BULLETS -> Feather.LIST;
            case TEXT -> Feather.ALIGN_LEFT;
            case TWO_COLS -> Feather.COLUMNS;
            case QUOTE -> Feather.MESSAGE_CIRCLE;
            case PICTURE -> Feather.IMAGE;
            case CONTRAST -> Feather.REPEAT;
            case QUADRANT -> Feather.GRID;
            case JOIN -> Feather.SMARTPHONE;
            case BREAK -> Feather.COFFEE;
            case SOURCES -> Feather.BOOK;
            case COMMITMENTS -> Feather.THUMBS_UP;
            case BREAKOUT -> Feather.USERS;
            case POLL, SIMULATION -> Feather.SQUARE;
        };
    }
}
