package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.text.BundledFonts;

class StylesheetsTest {

    private static final Set<String> BUNDLED = Set.of(BundledFonts.HEADLINE, BundledFonts.QUOTATION, BundledFonts.TEXT,
            BundledFonts.MEDIUM, BundledFonts.STRONG);

    private final ViewWindow<VBox> screen = ViewWindow.of(StylesheetsTest::controls);

    private static VBox controls() {
        var label = new Label("Label");
        var menu = new MenuButton("Menu", null, new MenuItem("Item"));
        var table = new TableView<>(javafx.collections.FXCollections.observableArrayList("Row"));
        var column = new TableColumn<String, String>("Column");
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
        table.getColumns().add(column);
        var list = new ListView<String>();
        list.getItems().add("Entry");
        var prompting = new TextField();
        prompting.setPromptText("Prompt");
        return new VBox(label, new Button("Button"), new CheckBox("Check"), new RadioButton("Radio"), new ToggleButton("Toggle"),
                new Hyperlink("Link"), new TextField("Field"), prompting, new TextArea("Area"), menu,
                new TextFlow(new Text("Flow")),
                list, table);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void writes_all_its_controls_menus_and_tips_in_bundled_faces_whatever_the_system_has() {
        var before = Application.getUserAgentStylesheet();
        screen.does(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            ((MenuButton) screen.node(".menu-button")).show();
        });
        assertEquals(Set.of(), foreign());
        screen.does(() -> {
            ((MenuButton) screen.node(".menu-button")).hide();
            new ContextMenu(new MenuItem("Context")).show(screen.node(".check-box"), 20, 20);
            new Tooltip("Tip").show(screen.node(".check-box"), 200, 200);
        });
        assertEquals(Set.of(), foreign());
        screen.does(() -> Application.setUserAgentStylesheet(before));
    }

    /** What is written in other faces, in any window. */
    private Set<String> foreign() {
        var found = new TreeSet<String>();
        screen.does(() -> {
            for (var window : List.copyOf(Window.getWindows())) {
                var root = window.getScene().getRoot();
                root.applyCss();
                root.layout();
                NodeInspection.texts(root).stream()
                        .filter(text -> !(text instanceof FontIcon) && !BUNDLED.contains(text.getFont().getFamily()))
                        .forEach(text -> found.add(text.getText() + " in " + text.getFont()));
            }
        });
        return found;
    }
}
