package org.quarterdeck.ui.console.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.console.action.ActionButton;
import org.quarterdeck.ui.console.action.ConsoleAction;
import org.quarterdeck.ui.slide.tool.SlideTool;
import org.quarterdeck.ui.slide.tool.SlideTools;
import org.quarterdeck.ui.slide.tool.SlideZoom;

/** Above the current slide: the tools to use on it. The one in hand is marked. */
final class SlideToolButtons extends HBox {

    private final Map<SlideTool, ActionButton> buttons = new EnumMap<>(SlideTool.class);
    private final ActionButton clear;

    SlideToolButtons(SlideTools tools, Consumer<ConsoleAction> perform) {
        getStyleClass().add("slide-tools");
        setAlignment(Pos.CENTER_RIGHT);
        add(SlideTool.POINTER, ConsoleAction.POINTER, Feather.MOUSE_POINTER, perform);
        add(SlideTool.SPOTLIGHT, ConsoleAction.SPOTLIGHT, Feather.TARGET, perform);
        add(SlideTool.ZOOM, ConsoleAction.ZOOM, Feather.SEARCH, perform);
        add(SlideTool.PEN, ConsoleAction.PEN, Feather.EDIT_2, perform);
        clear = ActionButton.icon(ConsoleAction.CLEAR_PEN, Feather.TRASH_2, perform);
        drawn(false);
        getChildren().add(clear);
        tools.toolProperty().addListener((property, before, now) -> mark(tools));
        tools.zoomProperty().addListener((property, before, now) -> mark(tools));
        mark(tools);
    }

    /** Offers to clear the slide where something is drawn on it. */
    void drawn(boolean any) {
        clear.setVisible(any);
        clear.setManaged(any);
    }

    private void add(SlideTool tool, ConsoleAction action, Ikon icon, Consumer<ConsoleAction> perform) {
        var button = ActionButton.icon(action, icon, perform);
        button.setFocusTraversable(false);
        buttons.put(tool, button);
        getChildren().add(button);
    }

    private void mark(SlideTools tools) {
        buttons.forEach((tool, button) -> {
            boolean zoomed = tool == SlideTool.ZOOM && !tools.zoomProperty().get().equals(SlideZoom.WHOLE);
            StyleStates.only(button, zoomed || tools.toolProperty().get() == tool, "in-hand");
        });
    }
}
