package org.quarterdeck.ui.home;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.kit.Messages;
import org.quarterdeck.ui.kit.Scrolling;

/** The chosen workshop: what it is, what is wrong with it, its agenda and slides, and the way into a session. */
final class WorkshopPage extends ScrollPane {

    private final Label title = new Label();
    private final Label about = new Label();
    private final Button live = new Button(Messages.text("home.go_live"), new FontIcon(Feather.PLAY));
    private final Label whyNot = new Label();
    private final FaultList faults = new FaultList();
    private final VBox faultBox;
    private final AgendaTable agenda = new AgendaTable();
    private final Thumbnails slides = new Thumbnails(this);
    private @Nullable WorkshopChoice shown;

    WorkshopPage(Consumer<WorkshopChoice> goLive) {
        getStyleClass().add("workshop-page");
        Scrolling.upAndDown(this);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("quiet");
        live.setId("go-live");
        live.getStyleClass().addAll("primary", "go-live");
        live.setMinWidth(USE_PREF_SIZE);
        live.setOnAction(event -> {
            if (shown != null) {
                goLive.accept(shown);
            }
        });
        whyNot.setId("why-not");
        whyNot.setWrapText(true);
        faultBox = faultBox();
        var words = new VBox(title, about, whyNot);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(words, live);
        top.getStyleClass().add("page-top");
        top.setAlignment(Pos.TOP_LEFT);
        var page = new VBox(top, faultBox, heading("home.agenda"), agenda, heading("home.slides_heading"), slides);
        page.getStyleClass().add("page");
        setContent(page);
    }

    void show(WorkshopChoice choice) {
        boolean other = shown == null || !shown.id().equals(choice.id());
        shown = choice;
        var reading = choice.reading();
        var workshop = reading.workshop();
        title.setText(WorkshopFacts.title(choice));
        about.setText(workshop.author() == null
                ? WorkshopFacts.size(workshop)
                : WorkshopFacts.size(workshop) + " · " + Messages.text("home.by", workshop.author()));
        live.setDisable(!reading.canGoLive());
        whyNot.setText(reading.canGoLive() ? "" : Messages.text("home.cannot_go_live", reading.file()));
        there(whyNot, !reading.canGoLive());
        faults.show(reading.faults());
        there(faultBox, !reading.faults().isEmpty());
        agenda.show(workshop);
        slides.show(workshop, reading.folder());
        if (other) {
            setVvalue(0);
        }
    }

    private VBox faultBox() {
        var copy = new Button(Messages.text("home.copy_faults"), new FontIcon(Feather.COPY));
        copy.setId("copy-faults");
        copy.getStyleClass().add("icon-action");
        copy.setOnAction(event -> faults.copyAll());
        var top = new HBox(10, heading("home.faults"), copy);
        top.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(top, faults);
        box.getStyleClass().add("fault-box");
        return box;
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private static Label heading(String key) {
        var heading = new Label(Messages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }
}
