package org.quarterdeck.ui.console;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.QuestionBar;
import org.quarterdeck.ui.console.action.KeySheet;
import org.quarterdeck.ui.console.agenda.AgendaView;
import org.quarterdeck.ui.console.agenda.RepairPane;
import org.quarterdeck.ui.console.bar.BottomBar;
import org.quarterdeck.ui.console.bar.CoverBar;
import org.quarterdeck.ui.console.bar.MemoBar;
import org.quarterdeck.ui.console.bar.QuietNotice;
import org.quarterdeck.ui.console.bar.TopBar;
import org.quarterdeck.ui.console.bar.TroubleBar;
import org.quarterdeck.ui.console.grid.SlideGrid;
import org.quarterdeck.ui.console.groups.GroupsBoard;
import org.quarterdeck.ui.console.panel.SidePanels;
import org.quarterdeck.ui.console.stage.NotesView;
import org.quarterdeck.ui.console.stage.StageView;

/**
 * The panes of the console. What comes and goes in mid-session lies over others or scrolls within its own pane, so that picture,
 * notes and the bar of actions keep their places.
 *
 * @param said what is said in passing
 */
record ConsolePanes(TopBar top, TroubleBar trouble, CoverBar covering, QuestionBar question, MemoBar memo, AgendaView agenda,
        RepairPane repair,
        StageView stage,
        GroupsBoard groups, NotesView notes, SidePanels panels, SlideGrid grid, BottomBar bottom, QuietNotice said,
        KeySheet sheet) {

    private static final double AIR = 16;

    /** Puts the panes into a screen. */
    void into(StackPane screen) {
        agenda.prefWidthProperty().bind(share(screen, 0.2, 208, 320));
        VBox.setVgrow(agenda, Priority.ALWAYS);
        repair.maxWidthProperty().bind(agenda.prefWidthProperty());
        notes.prefWidthProperty().bind(share(screen, 0.262, 272, 500));
        panels.prefWidthProperty().bind(share(screen, 0.36, 320, 480));
        var middle = new StackPane(new BorderPane(stage, null, new StackPane(notes, panels), null, new VBox(agenda, repair)),
                grid, said, top.health().details());
        StackPane.setMargin(top.health().details(), new Insets(AIR));
        StackPane.setAlignment(said, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(said, new Insets(AIR));
        screen.getChildren().addAll(new BorderPane(middle, new VBox(top, trouble, covering, question, memo), null, bottom, null),
                sheet);
        sheet.setVisible(false);
    }

    /** Takes away whatever lies over the others. */
    void dismiss() {
        groups.stopEditing();
        sheet.setVisible(false);
        grid.setVisible(false);
        panels.dismiss();
        top.end().withdraw();
        memo.withdraw();
        top.health().details().setVisible(false);
        said.say("");
    }

    /** Returns a share of the width, within bounds. */
    private static DoubleBinding share(StackPane screen, double of, double least, double most) {
        return Bindings.createDoubleBinding(() -> Math.clamp(screen.getWidth() * of, least, most), screen.widthProperty());
    }
}
