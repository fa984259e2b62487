package org.quarterdeck.ui.review.list;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.review.list.SessionFilter.Order;

/**
 * The past sessions in two lines each, with a search, filters and an order. What is selected stays selected while the list
 * is searched or filtered, also where it is not shown for a while. Rehearsals are shown where they are asked for.
 */
public final class PastSessionList extends VBox {

    /** Searches the archive in the background. */
    public interface Search {

        /** @param then told on the screen's thread, once or more often, which further sessions have all of the words */
        void find(String words, Consumer<Set<String>> then);
    }

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final double MOST = 430;
    /** How long nothing is typed before the archive is searched. */
    private static final Duration PAUSE = Duration.millis(250);

    private final DateTimeText times;
    private final ZoneId zone;
    private final Search search;
    private final Consumer<Summary> open;
    private final CustomTextField find = (CustomTextField) TextFields.createClearableTextField();
    private final PauseTransition typing = new PauseTransition(PAUSE);
    private final FilterChip years = new FilterChip(UiMessages.text("review.filter_year"), this::show);
    private final FilterChip clients = new FilterChip(UiMessages.text("review.filter_client"), this::show);
    private final FilterChip tags = new FilterChip(UiMessages.text("review.filter_tag"), this::show);
    private final ToggleButton rehearsals = new ToggleButton(UiMessages.text("review.filter_rehearsals"));
    private final ChoiceBox<Order> order = new ChoiceBox<>(FXCollections.observableArrayList(Order.values()));
    private final ListView<Summary> list = new ListView<>();
    private final Label none = new Label();
    private List<Summary> own = List.of();
    private List<Summary> others = List.of();
    private List<Summary> all = List.of();
    private Predicate<Summary> only = session -> true;
    private Function<Summary, String> badges = session -> "";
    private Set<String> found = Set.of();
    private Set<String> damaged = Set.of();
    /** The ids of those that the trainer selected last, also while a search hides them. */
    private List<String> chosen = List.of();
    /** The ids of those that were asked for by name, which are shown though they are rehearsals. */
    private final Set<String> asked = new HashSet<>();
    private @Nullable String opened;
    private boolean filling;

    /** @param open told of the session that is selected, each time another one is */
    public PastSessionList(DateTimeText times, ZoneId zone, Search search, Consumer<Summary> open) {
        this.times = times;
        this.zone = zone;
        this.search = search;
        this.open = open;
        getStyleClass().add("list");
        setMaxWidth(MOST);
        find.setId("filter");
        find.setPromptText(UiMessages.text("review.filter"));
        find.setAccessibleText(UiMessages.text("review.filter"));
        find.setLeft(new FontIcon(Feather.SEARCH));
        typing.setOnFinished(event -> searchArchive());
        find.textProperty().addListener((text, before, words) -> search(words));
        rehearsals.setId("rehearsals");
        rehearsals.getStyleClass().add("chip");
        rehearsals.setOnAction(event -> show());
        order.setId("order");
        order.setValue(Order.NEWEST);
        order.setConverter(names());
        order.setOnAction(event -> show());
        order.setAccessibleText(UiMessages.text("review.order"));
        var chips = new FlowPane(8, 8, order, years, clients, tags, rehearsals);
        list.getStyleClass().add("session-list");
        list.setAccessibleText(UiMessages.text("review.heading"));
        list.setCellFactory(view -> new SessionCell(times, session -> badges.apply(session),
                session -> damaged.contains(session.id())));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().addListener((items, before, chosen) -> chosen(chosen));
        selected().addListener((ListChangeListener<Summary>) change -> choose());
        WrappedText.in(none);
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(find, chips, list);
        show();
    }

    private static StringConverter<Order> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Order order) {
                return UiMessages.text(switch (order) {
                    case NEWEST -> "review.order_newest";
                    case OLDEST -> "review.order_oldest";
                    case TITLE -> "review.order_title";
                    case CLIENT -> "review.order_client";
                    case PEOPLE -> "review.order_people";
                });
            }

            @Override
            public Order fromString(String name) {
                throw new UnsupportedOperationException(name);
            }
        };
    }

    /** Shows these sessions in place of those before. Where the open one is gone, none is open or selected. */
    public void fill(List<Summary> sessions) {
        var before = own;
        own = List.copyOf(sessions);
        forget(before);
        gather();
    }

    /** Shows the sessions of others too, in place of those before. Where the open one is gone, none is open or selected. */
    public void others(List<Summary> sessions) {
        var before = others;
        others = List.copyOf(sessions);
        forget(before);
        gather();
    }

    /** Leaves those that were there before and are in neither list any more. */
    private void forget(List<Summary> before) {
        var gone = before.stream().map(Summary::id).collect(Collectors.toSet());
        Stream.concat(own.stream(), others.stream()).forEach(each -> gone.remove(each.id()));
        if (opened != null && gone.contains(opened)) {
            opened = null;
            chosen = List.of();
        }
        chosen = chosen.stream().filter(id -> !gone.contains(id)).toList();
    }

    /** Shows those of the sessions alone. */
    public void only(Predicate<Summary> shown) {
        only = shown;
        show();
    }

    /** Shows a word beside sessions, or nothing where it is empty; called again whenever the words are others. */
    public void badges(Function<Summary, String> words) {
        badges = words;
        list.refresh();
    }

    /** Marks sessions, by their ids, whose line was changed by damage. */
    public void damaged(Set<String> ids) {
        damaged = Set.copyOf(ids);
        list.refresh();
    }

    private void gather() {
        var mine = own.stream().map(Summary::id).collect(Collectors.toSet());
        all = Stream.concat(own.stream(), others.stream().filter(each -> !mine.contains(each.id()))).toList();
        years.offer(SessionFilter.values(all, each -> Stream.of(SessionFilter.year(each, zone))).stream()
                .sorted(Comparator.reverseOrder()).toList());
        clients.offer(SessionFilter.values(all, each -> Stream.of(each.details().client())));
        tags.offer(SessionFilter.values(all, each -> each.details().tags().stream()));
        boolean any = all.stream().anyMatch(Summary::rehearsal);
        rehearsals.setVisible(any);
        rehearsals.setManaged(any);
        show();
    }

    /** Selects the session of that id, whatever the list shows; returns whether there is one. */
    public boolean select(String id) {
        var session = all.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (session != null && !list.getItems().contains(session)) {
            find.clear();
            years.offer(List.of());
            clients.offer(List.of());
            tags.offer(List.of());
            asked.add(id);
            gather();
        }
        if (session != null) {
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(session));
            list.scrollTo(session);
        }
        return session != null;
    }

    /** Returns the session that is open, or null before the first. */
    public @Nullable Summary opened() {
        return all.stream().filter(each -> each.id().equals(opened)).findFirst().orElse(null);
    }

    /** Returns all sessions that are selected. */
    public ObservableList<Summary> selected() {
        return list.getSelectionModel().getSelectedItems();
    }

    /** Calls back whenever other sessions are selected. */
    public void whenSelected(Runnable changed) {
        selected().addListener((ListChangeListener<Summary>) change -> changed.run());
    }

    public TextField searchField() {
        return find;
    }

    /**
     * Handles Ctrl F, which searches; Escape, which clears the search; and Down in the search, which takes the first session
     * found. Returns whether it was one of them.
     */
    public boolean key(KeyEvent event) {
        if (FIND.match(event)) {
            find.requestFocus();
            find.selectAll();
        } else if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            list.requestFocus();
        } else if (event.getCode() == KeyCode.DOWN && find.isFocused()) {
            takeFirst();
        } else {
            return false;
        }
        return true;
    }

    /** Selects the first session of the list and gives the list the keyboard. */
    private void takeFirst() {
        list.requestFocus();
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
            list.getFocusModel().focus(0);
            list.scrollTo(0);
        }
    }

    private void chosen(@Nullable Summary session) {
        if (!filling && session != null && !session.id().equals(opened)) {
            opened = session.id();
            open.accept(session);
        }
    }

    private void choose() {
        if (!filling) {
            chosen = selected().stream().map(Summary::id).toList();
        }
    }

    private void search(String words) {
        found = Set.of();
        show();
        if (words.isBlank()) {
            typing.stop();
        } else {
            typing.playFromStart();
        }
    }

    private void searchArchive() {
        var words = find.getText();
        search.find(words, ids -> {
            if (words.equals(find.getText())) {
                found = Stream.concat(found.stream(), ids.stream()).collect(Collectors.toSet());
                show();
            }
        });
    }

    private void show() {
        var filter = new SessionFilter(years.chosen(), clients.chosen(), tags.chosen(), rehearsals.isSelected());
        var shown = all.stream()
                .filter(each -> only.test(each)
                        && (filter.shows(each, zone) || (asked.contains(each.id()) && filter.with(true).shows(each, zone)))
                        && matches(each))
                .sorted(order.getValue().by()).toList();
        filling = true;
        list.getItems().setAll(shown);
        list.getSelectionModel().clearSelection();
        var again = new ArrayList<>(shown.stream().filter(each -> chosen.contains(each.id())).toList());
        if (again.isEmpty()) {
            again.addAll(shown.stream().filter(each -> each.id().equals(opened)).toList());
        }
        again.forEach(list.getSelectionModel()::select);
        filling = false;
        none.setText(reason(filter));
    }

    /** Says why the list is empty, as it may be. */
    private String reason(SessionFilter filter) {
        if (all.isEmpty()) {
            return UiMessages.text("review.none");
        }
        if (!find.getText().isBlank()) {
            return UiMessages.text("review.none_found");
        }
        return all.stream().anyMatch(each -> only.test(each) && filter.with(true).shows(each, zone))
                ? UiMessages.text("review.none_but_rehearsals", rehearsals.getText())
                : UiMessages.text("review.none_chosen");
    }

    /** Returns whether a session is found by what its two lines say, or by the archive's search. */
    private boolean matches(Summary session) {
        var words = find.getText().toLowerCase(Locale.ROOT).strip();
        var text = String.join(" ", session.title(), times.full(session.startedAt()), session.details().client(),
                session.details().place(), session.details().tagText(),
                session.rehearsal() ? UiMessages.text("review.rehearsal") : "").toLowerCase(Locale.ROOT);
        return words.isEmpty() || found.contains(session.id())
                || Stream.of(words.split("\\s+")).allMatch(text::contains);
    }
}
