package org.quarterdeck.ui.review.replay;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.history.SessionTimeline;
import org.quarterdeck.session.history.SessionTimeline.Mark;
import org.quarterdeck.ui.common.DateTimeText;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.text.Typography;

/** A past session as it was seen, on the projector's view or the console's, with a timeline to play and to drag along. */
public final class ReplayPage extends BorderPane {

    private static final List<Integer> SPEEDS = List.of(1, 2, 5, 10, 30, 60);
    private static final int FIRST_SPEED = 10;
    private static final Duration JUMP = Duration.ofSeconds(10);

    private final SessionTimeline session;
    private final ReplayPlayer player;
    private final DateTimeText times;
    private final Typography print;
    private final SlideView projector;
    private final @Nullable ConsoleSight console;
    private final Slider place = new Slider();
    private final Button play = new Button(null, new FontIcon(Feather.PLAY));
    private final Label title = new Label();
    private final Label clock = new Label();
    private final StackPane stage = new StackPane();
    private boolean following;

    /**
     * @param name the session's title
     * @param console the facilitator's view, or null where there is none to show
     * @param nanos a monotonic clock
     * @param back leads back to the session
     */
    public ReplayPage(String name, SessionTimeline session, DateTimeText times, @Nullable ConsoleSight console,
            LongSupplier nanos, Runnable back) {
        this.session = session;
        this.times = times;
        this.console = console;
        player = new ReplayPlayer(session, nanos, this::show);
        player.speed(FIRST_SPEED);
        print = Typography.of(session.at(Duration.ZERO).workshop().lang());
        projector = new SlideView(SlideShape.WIDE, false, player::time);
        setId("replay");
        getStyleClass().add("replay");
        setTop(top(name, back));
        stage.getStyleClass().add("replay-stage");
        stage.getChildren().setAll(projector);
        setCenter(stage);
        setBottom(bar());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, back));
        // It stops with its window: nothing plays unseen.
        sceneProperty().addListener((scene, before, now) -> {
            if (now == null && player.playing()) {
                player.pause();
            }
        });
        show();
    }

    private HBox top(String name, Runnable back) {
        var leave = new Button(UiMessages.text("prepare.back"), new FontIcon(Feather.ARROW_LEFT));
        leave.setId("replay-back");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> back.run());
        var heading = new Label(UiMessages.text("replay.heading", name));
        heading.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(12, leave, heading, gap);
        if (console != null) {
            row.getChildren().addAll(sights(console));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("bar");
        return row;
    }

    private List<ToggleButton> sights(ConsoleSight sight) {
        var group = new ToggleGroup();
        var room = toggle("replay.projector", "replay-projector", group, projector);
        var facilitator = toggle("replay.console", "replay-console", group, sight.node());
        group.selectToggle(room);
        return List.of(room, facilitator);
    }

    private ToggleButton toggle(String key, String id, ToggleGroup group, Region sight) {
        var toggle = new ToggleButton(UiMessages.text(key));
        toggle.setId(id);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().add("chip");
        toggle.setToggleGroup(group);
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            stage.getChildren().setAll(sight);
            show();
        });
        return toggle;
    }

    private VBox bar() {
        play.setId("replay-play");
        play.setOnAction(event -> turn());
        var before = step("replay-before", Feather.SKIP_BACK, "replay.before", -1);
        var after = step("replay-after", Feather.SKIP_FORWARD, "replay.after", 1);
        place.setId("replay-place");
        place.setMax(Math.max(1, millis(session.length())));
        place.setBlockIncrement(millis(JUMP));
        place.setAccessibleText(UiMessages.text("replay.place"));
        place.valueProperty().addListener((value, old, now) -> {
            if (!following) {
                player.goTo(Duration.ofMillis(now.longValue()));
            }
        });
        HBox.setHgrow(place, Priority.ALWAYS);
        var speed = new ChoiceBox<Integer>();
        speed.setId("replay-speed");
        speed.getItems().setAll(SPEEDS);
        speed.setConverter(speeds());
        speed.setValue(FIRST_SPEED);
        speed.setAccessibleText(UiMessages.text("replay.speed"));
        speed.setOnAction(event -> player.speed(speed.getValue()));
        clock.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(10, before, play, after, place, clock, speed);
        row.setAlignment(Pos.CENTER_LEFT);
        // Time runs from left to right, as on every player.
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var bar = new VBox(8, title, row);
        title.getStyleClass().add("session-title");
        bar.getStyleClass().add("bar");
        return bar;
    }

    private Button step(String id, Feather icon, String key, int by) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(UiMessages.text(key));
        button.setTooltip(new Tooltip(UiMessages.text(key)));
        button.setOnAction(event -> jump(by));
        return button;
    }

    private static StringConverter<Integer> speeds() {
        return new StringConverter<>() {
            @Override
            public String toString(Integer times) {
                return times + "×";
            }

            @Override
            public Integer fromString(String name) {
                throw new UnsupportedOperationException(name);
            }
        };
    }

    /** Gives the keyboard to what plays. */
    public void start() {
        play.requestFocus();
    }

    /** Space plays and pauses; the arrow keys go ten seconds back and on, the page keys to the slides around. */
    private void key(KeyEvent event, Runnable back) {
        boolean onControl = event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ChoiceBox;
        if (onControl && (event.getCode() == KeyCode.SPACE || event.getTarget() instanceof ChoiceBox)) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> turn();
            case LEFT -> player.goTo(player.at().minus(JUMP));
            case RIGHT -> player.goTo(player.at().plus(JUMP));
            case PAGE_UP -> jump(-1);
            case PAGE_DOWN -> jump(1);
            case ESCAPE -> back.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn() {
        if (player.playing()) {
            player.pause();
        } else {
            player.play();
        }
    }

    /** Goes to the slide before or after the one that is shown. */
    private void jump(int by) {
        var marks = session.marks();
        int now = lastUpTo(marks, player.at());
        int next = Math.clamp(now + by, 0, Math.max(0, marks.size() - 1));
        if (!marks.isEmpty()) {
            player.goTo(marks.get(next).at());
        }
    }

    private static int lastUpTo(List<Mark> marks, Duration at) {
        int last = 0;
        for (int i = 0; i < marks.size(); i++) {
            last = marks.get(i).at().compareTo(at) <= 0 ? i : last;
        }
        return last;
    }

    private void show() {
        var room = player.room();
        if (stage.getChildren().contains(projector)) {
            projector.show(SlideMoment.now(room, null));
        } else if (console != null) {
            console.show(room, player.time());
        }
        following = true;
        place.setValue(millis(player.at()));
        following = false;
        clock.setText(length(player.at()) + " / " + length(session.length()) + " · " + times.clock(player.time()));
        var marks = session.marks();
        title.setText(marks.isEmpty() ? "" : print.smart(marks.get(lastUpTo(marks, player.at())).title()));
        var words = UiMessages.text(player.playing() ? "replay.pause" : "replay.play");
        if (!words.equals(play.getAccessibleText())) {
            play.setAccessibleText(words);
            play.setTooltip(new Tooltip(words));
            play.setGraphic(new FontIcon(player.playing() ? Feather.PAUSE : Feather.PLAY));
        }
    }

    private static String length(Duration length) {
        return String.join(":", String.valueOf(length.toHours()), two(length.toMinutesPart()), two(length.toSecondsPart()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static double millis(Duration time) {
        return (double) time.toMillis();
    }
}
