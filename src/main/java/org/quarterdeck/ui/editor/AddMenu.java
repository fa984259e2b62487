package org.quarterdeck.ui.editor;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.editing.SegmentTemplate;

/** The palette: every layout of a slide and every kind of question, to be put in below the slide that is looked at. */
final class AddMenu extends Button {

    private static final double WIDTH = 520;
    private static final int COLUMNS = 3;

    private final Consumer<String> add;
    private final Popover palette;

    AddMenu(Consumer<String> add) {
        super(UiMessages.text("editor.add"), new FontIcon(Feather.PLUS));
        this.add = add;
        setId("editor-add");
        setMinWidth(USE_PREF_SIZE);
        var questions = tiles();
        for (var kind : QuestionKind.values()) {
            questions.getChildren().add(tile(kind.word(), icon(kind),
                    () -> SegmentTemplate.of(kind, UiMessages.text("editor.new_question"), options(kind))));
        }
        var slides = tiles();
        Stream.of(SlideLayout.values()).filter(SlideLayout::written).forEach(layout -> slides.getChildren()
                .add(tile(layout.name().toLowerCase(Locale.ROOT) + "_slide", icon(layout),
                        () -> SegmentTemplate.of(layout, UiMessages.text("editor.new_title"),
                                List.of(UiMessages.text("editor.new_line"), UiMessages.text("editor.new_other_line"))))));
        var all = new VBox(10, heading("editor.questions"), questions, heading("editor.slides"), slides);
        all.getStyleClass().add("palette");
        all.setPrefWidth(WIDTH);
        palette = new Popover(all);
        palette.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        palette.setHeaderAlwaysVisible(false);
        palette.setDetachable(false);
        setOnAction(event -> open());
    }

    private void open() {
        if (palette.isShowing()) {
            palette.hide();
        } else {
            palette.show(this);
        }
    }

    private static List<String> options(QuestionKind kind) {
        return kind == QuestionKind.SCALE || kind == QuestionKind.SPECTRUM
                ? List.of(UiMessages.text("editor.new_statement"), UiMessages.text("editor.new_other_statement"))
                : List.of(UiMessages.text("editor.new_option"), UiMessages.text("editor.new_other_option"));
    }

    private static TilePane tiles() {
        var tiles = new TilePane(6, 6);
        tiles.setPrefColumns(COLUMNS);
        return tiles;
    }

    private static Label heading(String key) {
        var heading = new Label(UiMessages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Button tile(String name, Ikon sign, java.util.function.Supplier<String> source) {
        var tile = new Button(UiMessages.text("editor.add_" + name), new FontIcon(sign));
        tile.setId("add-" + name.replace('_', '-'));
        tile.getStyleClass().add("tile");
        tile.setPrefWidth((WIDTH - 40) / COLUMNS);
        tile.setOnAction(event -> {
            palette.hide();
            add.accept(source.get());
        });
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
            case POLL, BREAKOUT, SIMULATION -> Feather.SQUARE;
        };
    }
}
