package org.quarterdeck.ui.home.workshop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.action.HomeAction;
import org.quarterdeck.ui.home.action.HomeMenu;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.ParseResult;

/** The page of the chosen workshop: its facts, faults, agenda and slides, and the button to start a session. */
public final class WorkshopPage extends ScrollPane {

    private final PageTitle title;
    private final Label about = new Label();
    private final Button live = new Button(UiMessages.text("home.go_live"), new FontIcon(Feather.PLAY));
    private final Button edit = new Button(UiMessages.text("home.edit"), new FontIcon(Feather.EDIT_3));
    private final Button rehearse = new Button(UiMessages.text("home.do_rehearse"), new FontIcon(Feather.REPEAT));
    private final Button dryRun = new Button(UiMessages.text("home.do_dry_run"), new FontIcon(Feather.USERS));
    private final HomeMenu more;
    private final Label whyNot = new Label();
    private final LengthChoice lengths = new LengthChoice(this::measured);
    private final FaultList faults = new FaultList(this::select, this::reveal);
    private final VBox faultBox;
    private final AgendaTable agenda = new AgendaTable();
    private final VenueBar room = new VenueBar();
    private final JoinReach joining = new JoinReach();
    private final ThumbnailGrid slides;
    private @Nullable WorkshopChoice shown;
    /**
     * The position before the file was incomplete and the one restored from it, or null while the page is where it was
     * left.
     */
    private @Nullable ScrollAnchor lost;
    private final UsualMinutes usual;
    private int madeDo = -1;
    private double madeDoScroll;

    /** Looks up how long a workshop usually takes at a length. */
    @FunctionalInterface
    public interface UsualMinutes {

        /** @param found receives the minutes on the FX thread, if they are known */
        void lookUp(WorkshopChoice workshop, @Nullable Integer length, LongConsumer found);
    }

    /** @param left run when the title has been edited, to move the focus */
    public WorkshopPage(Consumer<HomeAction> perform, Consumer<String> renamed, Runnable left, ParseResult nothing,
            UsualMinutes usual) {
        this.usual = usual;
        title = new PageTitle(renamed, left);
        slides = new ThumbnailGrid(this, new SegmentFaults(nothing));
        room.lightProperty().addListener(lit -> lookAt());
        room.factsProperty().addListener(told -> lookAt());
        getStyleClass().add("workshop-page");
        ScrollPanes.upAndDown(this);
        about.getStyleClass().add("quiet");
        live.setId("go-live");
        live.getStyleClass().addAll("primary", "go-live");
        live.setMinWidth(USE_PREF_SIZE);
        live.setOnAction(event -> perform.accept(HomeAction.GO_LIVE));
        var starts = starts(perform);
        whyNot.setId("why-not");
        WrappedText.in(whyNot);
        edit.setId("edit");
        edit.setOnAction(event -> perform.accept(HomeAction.EDIT));
        more = new HomeMenu(perform, List.of(
                List.of(HomeAction.EDIT, HomeAction.EDIT_OUTSIDE, HomeAction.RENAME, HomeAction.DUPLICATE,
                        HomeAction.SHOW_FOLDER),
                HomeAction.ON_PAPER.get(0),
                HomeAction.ON_PAPER.get(1), HomeAction.ON_PAPER.get(2),
                List.of(HomeAction.REMOVE),
                List.of(HomeAction.GO_LIVE, HomeAction.REHEARSE, HomeAction.DRY_RUN)));
        faultBox = faultBox();
        var words = new VBox(title, about, actions(perform), lengths, whyNot);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(words, starts);
        top.getStyleClass().add("page-top");
        top.setAlignment(Pos.TOP_LEFT);
        var page = new VBox(top, faultBox, heading("home.agenda"), agenda, heading("home.slides_heading"), room, joining, slides);
        page.getStyleClass().add("page");
        setContent(page);
    }

    /** Shows a workshop. If it is the same one read again, the position is kept. */
    public void show(WorkshopChoice choice) {
        if (choice.equals(shown) && shown != null && shown.reading() == choice.reading()) {
            return;
        }
        var place = place();
        shown = choice;
        var reading = choice.reading();
        var found = new SegmentFaults(reading);
        title.show(WorkshopFacts.title(choice));
        lengths.show(choice);
        measure(choice);
        live.setDisable(!HomeAction.GO_LIVE.suits(choice));
        rehearse.setDisable(live.isDisable());
        dryRun.setDisable(live.isDisable());
        more.suit(choice);
        whyNot.setText(reading.canGoLive() ? "" : UiMessages.text("home.cannot_go_live", reading.file()));
        there(whyNot, !reading.canGoLive());
        faults.show(choice, found);
        there(faultBox, !reading.faults().isEmpty());
        slides.show(choice, found);
        joining.show(choice, room.factsProperty().get());
        lost = place.restore(this, slides, choice) ? null : place;
        madeDo = slides.selected();
        madeDoScroll = getVvalue();
    }

    /** Returns the current position, or the lost one if the page has not been scrolled since. */
    private ScrollAnchor place() {
        var before = lost;
        return before != null && madeDo == slides.selected() && Math.abs(madeDoScroll - getVvalue()) < 1e-6
                ? before
                : ScrollAnchor.of(this, slides, shown, scrolled() > agenda.getLayoutY());
    }

    /** Returns the height of the page above the window. */
    double scrolled() {
        return getVvalue() * hidden();
    }

    /** Scrolls as far as possible. Returns whether the position was reached. */
    boolean scroll(double to) {
        double hidden = hidden();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(to / hidden, 0, 1));
        return to <= Math.max(0, hidden) + 1;
    }

    /** Lays out the page at once instead of in the next frame. */
    void layOut() {
        if (getScene() != null) {
            applyCss();
            layout();
        }
    }

    private double hidden() {
        return Math.max(0, getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight());
    }

    private void lookAt() {
        slides.room(room.factsProperty().get(), room.lightProperty().get());
        if (shown != null) {
            joining.show(shown, room.factsProperty().get());
        }
    }

    public void room(RoomFacts known, Consumer<RoomFacts> changed) {
        room.show(known, changed);
    }

    public void rename() {
        title.write();
    }

    /** Sets the length to select in workshops that have it and for which none was chosen. */
    public void prefer(@Nullable Integer length) {
        lengths.prefer(length);
    }

    /** Returns the length chosen for a workshop, or null if it has only one. */
    @Nullable
    public Integer length(WorkshopChoice choice) {
        return lengths.of(choice);
    }

    private void measured() {
        if (shown != null) {
            measure(shown);
        }
    }

    /** Updates what depends on the length. */
    private void measure(WorkshopChoice choice) {
        var whole = choice.reading().workshop();
        var length = lengths.of(choice);
        var workshop = length == null ? whole : whole.cutTo(length);
        var size = WorkshopFacts.size(workshop);
        var facts = whole.author() == null ? size : size + " · " + UiMessages.text("home.by", whole.author());
        about.setText(facts);
        usual.lookUp(choice, length, minutes -> usually(choice, facts, minutes));
        agenda.show(workshop);
        slides.length(length);
    }

    /** Says how long it usually takes, if the page still shows the same. */
    private void usually(WorkshopChoice choice, String facts, long minutes) {
        if (choice.equals(shown) && facts.equals(about.getText())) {
            about.setText(UiMessages.text("home.usually", facts, minutes));
        }
    }

    private void select(int index) {
        slides.select(index);
    }

    private void reveal(int index) {
        slides.select(index);
        slides.reveal();
        slides.requestFocus();
    }

    /** Returns the ways to begin: in earnest, alone, or before simulated guests. */
    private VBox starts(Consumer<HomeAction> perform) {
        start(rehearse, "rehearse", HomeAction.REHEARSE, UiMessages.text("home.rehearse_why"), perform);
        start(dryRun, "dry-run", HomeAction.DRY_RUN, UiMessages.text("home.dry_run_why"), perform);
        var starts = new VBox(live, rehearse, dryRun);
        starts.getStyleClass().add("starts");
        starts.setMinWidth(USE_PREF_SIZE);
        live.setMaxWidth(Double.MAX_VALUE);
        return starts;
    }

    private static void start(Button button, String id, HomeAction action, String why, Consumer<HomeAction> perform) {
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> perform.accept(action));
        var tip = new Tooltip(why + "  " + action.key().getDisplayText());
        WrappedText.in(tip);
        tip.setMaxWidth(360);
        button.setTooltip(tip);
        button.setAccessibleHelp(why);
    }

    private HBox actions(Consumer<HomeAction> perform) {
        var paper = new MenuButton(UiMessages.text("home.paper"), new FontIcon(Feather.PRINTER));
        paper.setId("paper");
        paper.getItems().setAll(new HomeMenu(perform,
                HomeAction.ON_PAPER)
                .items());
        var others = new MenuButton(UiMessages.text("home.more"), new FontIcon(Feather.MORE_HORIZONTAL));
        others.setId("more");
        others.getItems().setAll(more.items());
        var line = new HBox(edit, paper, others);
        line.getStyleClass().add("page-actions");
        return line;
    }

    private VBox faultBox() {
        var copy = new Button(UiMessages.text("home.copy_faults"), new FontIcon(Feather.COPY));
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
        var heading = new Label(UiMessages.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }
}
