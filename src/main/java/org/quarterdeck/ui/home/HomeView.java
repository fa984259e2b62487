package org.quarterdeck.ui.home;

import java.time.Clock;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.kit.Desk;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Times;

/** The first screen: choose a workshop and go live, go on with a session, or look at a past one. */
public final class HomeView extends BorderPane {

    private final ListView<WorkshopChoice> workshops = new ListView<>();
    private final SessionList sessions;
    private final ResumeBanner resume;
    private final TroubleLines troubles = new TroubleLines();
    private final WorkshopPage page;
    private final Label nothing = new Label(Messages.text("home.no_workshops"));

    /** @param clock tells today from other days, and the time zone */
    public HomeView(HomeActions actions, Clock clock) {
        var times = new Times(clock);
        sessions = new SessionList(times, actions::review);
        resume = new ResumeBanner(times, actions::resume);
        page = new WorkshopPage(actions::goLive);
        getStyleClass().add("home");
        getStylesheets().add(Desk.sheet("home"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("quiet", "empty");
        workshops.setId("workshops");
        workshops.setCellFactory(list -> new WorkshopCell());
        workshops.getSelectionModel().selectedItemProperty().addListener((all, before, chosen) -> chosen(chosen));
        VBox.setVgrow(sessions, Priority.ALWAYS);
        var left = new VBox(brand(new OpenButton(actions::openWorkshop)), heading("home.workshops"), workshops, past(actions),
                sessions);
        left.getStyleClass().add("side");
        setTop(new VBox(troubles, resume));
        setLeft(left);
        setCenter(new StackPane(nothing, page));
        DropTarget.install(this, actions::openWorkshop);
        show(new HomeState(List.of(), List.of(), null, List.of()));
    }

    /** Shows what there is now; what was chosen stays chosen where it is still there. */
    public void show(HomeState state) {
        var before = workshops.getSelectionModel().getSelectedItem();
        workshops.getItems().setAll(state.workshops());
        workshops.setPrefHeight(Math.clamp(state.workshops().stream().mapToLong(HomeView::height).sum() + 16, 30, 330));
        workshops.setMinHeight(Math.min(workshops.getPrefHeight(), 190));
        sessions.getItems().setAll(state.sessions());
        resume.show(state.unfinished());
        troubles.show(state.troubles());
        if (before == null || !select(before.id())) {
            workshops.getSelectionModel().selectFirst();
        }
        chosen(workshops.getSelectionModel().getSelectedItem());
    }

    /** Chooses a workshop by its id; returns whether it is there. */
    public boolean select(String id) {
        for (var choice : workshops.getItems()) {
            if (choice.id().equals(id)) {
                workshops.getSelectionModel().select(choice);
                return true;
            }
        }
        return false;
    }

    private void chosen(@Nullable WorkshopChoice choice) {
        page.setVisible(choice != null);
        nothing.setVisible(choice == null);
        if (choice != null) {
            page.show(choice);
        }
    }

    private static long height(WorkshopChoice choice) {
        return choice.reading().faults().isEmpty() ? 56 : 76;
    }

    private static HBox brand(Region open) {
        var name = new Label("Quarterdeck");
        name.getStyleClass().add("brand");
        return spread(name, open);
    }

    private static HBox past(HomeActions actions) {
        var all = new Button(Messages.text("home.all_sessions"));
        all.setId("all-sessions");
        all.getStyleClass().add("icon-action");
        all.setOnAction(event -> actions.reviewAll());
        return spread(heading("home.sessions"), all);
    }

    private static HBox spread(Region left, Region right) {
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var line = new HBox(left, air, right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("spread");
        return line;
    }

    private static Label heading(String key) {
        var heading = new Label(Messages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }
}
