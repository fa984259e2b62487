package org.quarterdeck.ui.review;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.MasterDetailPane;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.ExerciseElements;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.SegmentNames;

/** The page of a session: its details, its timeline, its runs in order and all that was no vote, with a list to jump by. */
final class SessionPage extends MasterDetailPane {

    private static final System.Logger LOG = System.getLogger(SessionPage.class.getName());

    private static final double LEAST_FOR_JUMPS = 780;
    private static final double JUMPS = 0.24;
    /** How many parts are made before the page is seen: as many as a window shows of it. */
    private static final int AT_ONCE = 2;
    /** How far ahead parts are made while one scrolls, in heights of the window. */
    private static final double AHEAD = 0.5;
    private static final double USUAL_PART = 420;

    private final DateTimeText times;
    private final CohortLookup cohorts;
    private final ChartCopies copies;
    private final DetailsKeeper keeper;
    private final VBox page = new VBox();
    private final ScrollPane pane = new ScrollPane(page);
    private final VBox jumps = new VBox();
    private final FxGate<Queue<Later>> frames = new FxGate<>(this::makeNear);
    private Queue<Later> unmade = new ArrayDeque<>();
    /** Stands for the parts that are not made yet. */
    private final Region rest = new Region();

    /** Keeps what the trainer changed of a session's details. */
    interface DetailsKeeper {
        void keep(Summary session, String title, SessionDetails details);
    }

    SessionPage(DateTimeText times, CohortLookup cohorts, ChartCopies copies, DetailsKeeper keeper) {
        super(Side.LEFT, false);
        this.times = times;
        this.cohorts = cohorts;
        this.copies = copies;
        this.keeper = keeper;
        getStyleClass().add("session-page");
        // What it holds takes the focus.
        setFocusTraversable(false);
        page.getStyleClass().add("page");
        jumps.getStyleClass().add("jumps");
        ScrollPanes.upAndDown(pane);
        var list = new ScrollPane(jumps);
        ScrollPanes.upAndDown(list);
        setMasterNode(pane);
        setDetailNode(list);
        setDividerPosition(JUMPS);
        setAnimated(false);
        widthProperty().addListener(width -> showJumps());
        pane.vvalueProperty().addListener(value -> frames.offer(unmade));
        pane.viewportBoundsProperty().addListener(bounds -> frames.offer(unmade));
    }

    /** Shows a sentence in place of a session. */
    void say(String sentence) {
        unmade = new ArrayDeque<>();
        page.getChildren().setAll(label(sentence, "quiet"));
        jumps.getChildren().clear();
        showJumps();
    }

    private void showJumps() {
        setShowDetailNode(getWidth() >= LEAST_FOR_JUMPS && !jumps.getChildren().isEmpty());
    }

    /** @param own whether the trainer may change its details */
    void show(OpenedSession opened, boolean own) {
        var summary = opened.summary();
        var session = opened.session();
        pane.setVvalue(0);
        jumps.getChildren().clear();
        var reading = session.past().reading();
        var client = reading.workshop().brand().client();
        var details = new DetailsForm(summary, client == null ? "" : client,
                (title, words) -> keeper.keep(summary, title, words));
        details.setDisable(!own);
        page.getChildren().setAll(details, label(facts(summary), "quiet"));
        if (!session.whole() || !reading.canGoLive()) {
            page.getChildren().add(label(UiMessages.text(session.whole() ? "review.faulty" : "review.unreadable"), "warning"));
            page.getChildren().add(faults(session));
        }
        var timeline = TimelineView.of(session);
        if (timeline != null) {
            put(UiMessages.text("review.timeline"), new VBox(8, label(UiMessages.text("review.timeline"), "title"), timeline));
        }
        var notes = notes(session);
        if (!notes.getChildren().isEmpty()) {
            notes.getChildren().addFirst(label(UiMessages.text("memo.notes"), "title"));
            put(UiMessages.text("memo.notes"), notes);
        }
        if (session.runs().isEmpty()) {
            page.getChildren().add(label(UiMessages.text("review.nothing_asked"), "quiet"));
        }
        var parts = new ArrayDeque<Later>();
        session.runs().forEach(run -> parts.add(later(run.title(),
                () -> new RunCard(run, reading.workshop(), times, cohorts, copies, opened.scope()))));
        var said = ReportMessages.of(UiMessages.locale().toLanguageTag());
        var exercises = ExerciseElements.of(session, opened.commitments(), said,
                Typography.of(reading.workshop().lang())::smart);
        ElementCards.of(exercises, reading.workshop()).forEach(card -> parts.add(later(card.title(), card::card)));
        showJumps();
        unmade = parts;
        page.getChildren().add(rest);
        for (int i = 0; i < AT_ONCE; i++) {
            makeNext(parts);
        }
        frames.offer(parts);
    }

    /** Makes a part, or says in its place that it can't be shown; the rest of the page goes on. */
    private static Region makeOrSay(Supplier<Region> made) {
        try {
            return made.get();
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "A part of a past session could not be shown.", fault);
            return label(UiMessages.text("review.part_fault"), "quiet");
        }
    }

    /** A part of the page that is made once somebody comes near it. */
    private final class Later {

        private final Supplier<Region> made;
        private @Nullable Region part;

        Later(Supplier<Region> made) {
            this.made = made;
        }

        Region part() {
            if (part == null) {
                part = makeOrSay(made);
                add(part);
            }
            return part;
        }
    }

    /** Makes the next part of a page that is still shown where one comes near it; in each frame one. */
    private void makeNear(Queue<Later> parts) {
        double height = pane.getViewportBounds().getHeight();
        double bottom = pane.getVvalue() * Math.max(0, page.getHeight() - height) + height;
        if (parts == unmade && !parts.isEmpty() && rest.getLayoutY() < bottom + height * AHEAD) {
            makeNext(parts);
            frames.offer(parts);
        }
    }

    private void makeNext(Queue<Later> parts) {
        var next = parts.poll();
        if (next != null) {
            next.part();
        }
        rest.setMinHeight(parts.size() * USUAL_PART);
    }

    private Later later(String title, Supplier<Region> made) {
        var later = new Later(made);
        jump(title, () -> {
            while (later.part == null && !unmade.isEmpty()) {
                makeNext(unmade);
            }
            applyCss();
            layout();
            jumpTo(later.part());
        });
        return later;
    }

    /** Returns the notes to self with their times and slides. */
    private VBox notes(ReplayedSession session) {
        var lines = new VBox(8);
        lines.getStyleClass().add("notes-to-self");
        var end = session.end();
        if (end != null) {
            for (var note : end.screen().memos().own()) {
                var slide = end.workshop().indexOf(note.segment());
                var where = slide < 0 ? "" : SegmentNames.of(end.workshop().segments().get(slide));
                lines.getChildren().add(
                        new VBox(label(UiMessages.facts(times.clock(note.at()), where), "quiet"), label(note.text(), "shown")));
            }
        }
        return lines;
    }

    /** Adds a part of the page, and its line in the list to jump by. */
    private void put(String title, Region part) {
        add(part);
        jump(title, () -> jumpTo(part));
    }

    private void add(Region part) {
        if (!part.getStyleClass().contains("run-card")) {
            part.getStyleClass().add("page-part");
        }
        int end = page.getChildren().indexOf(rest);
        page.getChildren().add(end < 0 ? page.getChildren().size() : end, part);
    }

    private void jump(String title, Runnable to) {
        var jump = new Hyperlink(title);
        WrappedText.in(jump);
        jump.setMaxWidth(Double.MAX_VALUE);
        jump.setOnAction(event -> to.run());
        jumps.getChildren().add(jump);
    }

    private void jumpTo(Region part) {
        double over = page.getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(over <= 0 ? 0 : Math.min(1, part.getBoundsInParent().getMinY() / over));
    }

    private String facts(Summary summary) {
        var ended = summary.endedAt();
        var length = ended == null
                ? UiMessages.text("review.not_closed")
                : DateTimeText.length(Duration.between(summary.startedAt(), ended));
        var facts = times.full(summary.startedAt()) + " · " + length + " · "
                + UiMessages.text("home.people", summary.people(), summary.answers());
        return summary.rehearsal() ? facts + " · " + UiMessages.text("home.rehearsal") : facts;
    }

    private static TextArea faults(ReplayedSession report) {
        var lines = String.join("\n", report.past().reading().faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.words()).toList());
        var text = new TextArea(lines.isEmpty() ? UiMessages.text("review.no_faults") : lines);
        text.setEditable(false);
        text.setAccessibleText(text.getText());
        WrappedText.in(text);
        text.setPrefRowCount(Math.min(6, 1 + report.past().reading().faults().size()));
        return text;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
