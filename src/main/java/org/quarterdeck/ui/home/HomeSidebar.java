package org.quarterdeck.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.action.HomeAction;
import org.quarterdeck.ui.home.action.HomeMenu;
import org.quarterdeck.ui.home.action.HomeSessionActions;
import org.quarterdeck.ui.home.action.SampleSession;
import org.quarterdeck.ui.home.action.WorkshopActions;
import org.quarterdeck.ui.home.action.WorkshopChoice;

/** The left side of the home screen: the workshops, buttons for new ones, and the past sessions. */
final class HomeSidebar extends VBox {

    private static final List<List<HomeAction>> TO_ONE = List.of(
            List.of(HomeAction.EDIT, HomeAction.EDIT_OUTSIDE, HomeAction.RENAME, HomeAction.DUPLICATE, HomeAction.SHOW_FOLDER),
            HomeAction.ON_PAPER.get(0),
            HomeAction.ON_PAPER.get(1), HomeAction.ON_PAPER.get(2),
            List.of(HomeAction.REMOVE));

    /** The greatest share of the height for the list of workshops. */
    private static final double SHARE = 0.55;
    private static final double SESSIONS = 160;

    private final ListView<WorkshopChoice> workshops = new ListView<>();
    private final SessionList sessions;
    private final Button rehearsals = new Button();
    private @Nullable String rehearsal;
    private final TitleForm form;
    private final HomeMenu context;
    private Consumer<@Nullable WorkshopChoice> onChoice = choice -> {};

    HomeSidebar(Consumer<HomeAction> perform, WorkshopActions making, HomeSessionActions actions,
            DateTimeText times) {
        getStyleClass().add("side");
        sessions = new SessionList(times, actions);
        form = new TitleForm(making, workshops::requestFocus);
        context = new HomeMenu(perform, TO_ONE);
        workshops.setId("workshops");
        workshops.setAccessibleText(UiMessages.text("home.workshops"));
        workshops.setCellFactory(list -> new WorkshopCell());
        workshops.getSelectionModel().selectedItemProperty().addListener((all, before, now) -> chose(now));
        workshops.setContextMenu(new ContextMenu(context.items().toArray(javafx.scene.control.MenuItem[]::new)));
        workshops.setOnKeyPressed(event -> {
            // A list handles F2 itself and would keep it from the menu.
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                perform.accept(event.getCode() == KeyCode.F2 ? HomeAction.RENAME : HomeAction.EDIT);
                event.consume();
            }
        });
        workshops.maxHeightProperty().bind(heightProperty().multiply(SHARE));
        sessions.setPrefHeight(SESSIONS);
        sessions.setMinHeight(SESSIONS / 2);
        VBox.setVgrow(sessions, Priority.ALWAYS);
        rehearsals.setId("rehearsals-kept");
        rehearsals.getStyleClass().add("icon-action");
        rehearsals.setOnAction(pressed -> {
            if (rehearsal != null) {
                actions.review(rehearsal);
            }
        });
        getChildren().addAll(brand(perform, actions), spread(heading("home.workshops"), fresh(perform), open(perform)), form,
                workshops,
                past(perform, actions), sessions, rehearsals);
    }

    /** @param what receives the chosen workshop, or null if there is none */
    void onChoice(Consumer<@Nullable WorkshopChoice> what) {
        onChoice = what;
    }

    void show(HomeState state) {
        var before = chosen();
        if (!workshops.getItems().equals(state.workshops())) {
            workshops.getItems().setAll(state.workshops());
        }
        takeHeight();
        rehearsals(state.sessions());
        if (before == null || !select(before.id())) {
            workshops.getSelectionModel().selectFirst();
        }
    }

    void damaged(Set<String> ids) {
        sessions.damaged(ids);
    }

    /** Lists the sessions that were held, and offers those that were only rehearsed. */
    private void rehearsals(List<Summary> all) {
        var rehearsed = all.stream().filter(each -> each.rehearsal() && !SampleSession.is(each.id())).toList();
        rehearsal = rehearsed.isEmpty() ? null : rehearsed.getFirst().id();
        rehearsals.setText(UiMessages.text("home.rehearsals", rehearsed.size()));
        rehearsals.setVisible(rehearsal != null);
        rehearsals.setManaged(rehearsal != null);
        var held = new ArrayList<>(all);
        held.removeAll(rehearsed);
        sessions.getItems().setAll(held);
    }

    /** Sets the height to that of all entries, within the limit. */
    private void takeHeight() {
        workshops.setPrefHeight(Math.clamp(workshops.getItems().stream().mapToLong(HomeSidebar::height).sum() + 16, 30, 2_000));
        workshops.setMinHeight(Math.min(workshops.getPrefHeight(), 120));
    }

    /** Replaces a workshop that was read again. */
    void replace(WorkshopChoice read) {
        var items = workshops.getItems();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(read.id())) {
                boolean was = workshops.getSelectionModel().getSelectedIndex() == i;
                items.set(i, read);
                takeHeight();
                if (was) {
                    workshops.getSelectionModel().select(i);
                    chose(read);
                }
            }
        }
    }

    boolean select(String id) {
        for (var choice : workshops.getItems()) {
            if (choice.id().equals(id)) {
                workshops.getSelectionModel().select(choice);
                workshops.scrollTo(choice);
                return true;
            }
        }
        return false;
    }

    @Nullable
    WorkshopChoice chosen() {
        return workshops.getSelectionModel().getSelectedItem();
    }

    void askTitle() {
        form.ask();
    }

    void focusList() {
        workshops.requestFocus();
    }

    private void chose(@Nullable WorkshopChoice choice) {
        context.suit(choice);
        onChoice.accept(choice);
    }

    private static long height(WorkshopChoice choice) {
        return choice.reading().faults().isEmpty() ? 56 : 76;
    }

    private static Node brand(Consumer<HomeAction> perform, HomeSessionActions actions) {
        var name = new Label("Quarterdeck");
        name.getStyleClass().add("brand");
        return spread(name, new LanguageMenu(actions), iconButton("settings", HomeAction.SETTINGS, Feather.SETTINGS, perform),
                iconButton("guide", HomeAction.GUIDE, Feather.BOOK_OPEN, perform));
    }

    private static Button fresh(Consumer<HomeAction> perform) {
        var button = iconButton("new", HomeAction.NEW, Feather.PLUS, perform);
        button.setText(UiMessages.text("home.new"));
        return button;
    }

    private static Button iconButton(String id, HomeAction action, Feather icon, Consumer<HomeAction> perform) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-action");
        button.setAccessibleText(action.words());
        button.setTooltip(new Tooltip(action.words() + "  " + action.key().getDisplayText()));
        button.setOnAction(event -> perform.accept(action));
        return button;
    }

    private static MenuButton open(Consumer<HomeAction> perform) {
        var open = new MenuButton(UiMessages.text("home.open"));
        open.setId("open");
        open.getStyleClass().add("quiet-menu");
        open.getItems().setAll(new HomeMenu(perform,
                List.of(List.of(HomeAction.NEW, HomeAction.OPEN_FILE, HomeAction.OPEN_FOLDER),
                        List.of(HomeAction.SAMPLE, HomeAction.TOUR, HomeAction.GUIDE, HomeAction.SETTINGS),
                        List.of(HomeAction.ARCHIVE, HomeAction.BACK_UP, HomeAction.NETWORK, HomeAction.TROUBLE)))
                .items());
        return open;
    }

    private static Node past(Consumer<HomeAction> perform, HomeSessionActions actions) {
        var all = new Button(UiMessages.text("home.all_sessions"));
        all.setId("all-sessions");
        all.getStyleClass().add("icon-action");
        all.setOnAction(event -> actions.reviewAll());
        return spread(heading("home.sessions"), iconButton("archive", HomeAction.ARCHIVE, Feather.SHIELD, perform), all);
    }

    private static HBox spread(Node left, Node... right) {
        var air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        var line = new HBox(left, air);
        line.getChildren().addAll(right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("spread");
        return line;
    }

    private static Label heading(String key) {
        var heading = new Label(UiMessages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }
}
