package org.quarterdeck.ui.review.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.review.list.PastSessionList;
import org.quarterdeck.ui.review.team.TeamShares.Share;
import org.quarterdeck.ui.review.team.TeamShares.Standing;

/** The line below the review's head: whose sessions the list shows, how the open one is shared, and what waits to be. */
public final class TeamBar extends VBox {

    private static final double PROGRESS = 120;
    private static final double ROW = 36;

    private final TeamShares team;
    private final PastSessionList list;
    private final Consumer<String> say;
    private final Runnable listed;
    private final Label standing = new Label();
    private final Button act = new Button();
    private final HBox queue = new HBox(8);
    private final Label queued = new Label();
    private final ProgressBar part = new ProgressBar(0);
    private final Button stop = new Button(UiMessages.text("share.cancel"));
    private final HBox trouble = new HBox(8);
    private final Label sentence = new Label();
    /** The reason why something waits, as it was told last; empty where nothing does. */
    private String held = "";
    private final FxGate<List<Share>> gate = new FxGate<>(this::arrive);
    private final Map<String, String> owners = new HashMap<>();
    private Map<String, Share> shares = Map.of();
    private @Nullable Summary opened;

    /**
     * @param say says a sentence to the trainer
     * @param listed told each time that the list has been given what the team shares
     */
    public TeamBar(TeamShares team, PastSessionList list, Consumer<String> say, Runnable listed) {
        this.team = team;
        this.list = list;
        this.say = say;
        this.listed = listed;
        setId("team");
        getStyleClass().add("team-bar");
        act.setId("share");
        act.setMinWidth(USE_PREF_SIZE);
        act.setTooltip(new Tooltip(UiMessages.text("share.tip")));
        var always = new CheckBox(UiMessages.text("share.always"));
        always.setId("share-always");
        always.setSelected(team.always());
        always.setOnAction(event -> background(() -> {
            team.always(always.isSelected());
            return true;
        }, done -> {}));
        part.setPrefWidth(PROGRESS);
        stop.setId("share-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        queue.getChildren().addAll(part, queued, stop);
        queue.setAlignment(Pos.CENTER_LEFT);
        WrappedText.in(sentence);
        var again = new Button(UiMessages.text("share.again"), new FontIcon(Feather.REFRESH_CW));
        again.setId("team-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> refresh());
        trouble.getChildren().addAll(sentence, again);
        trouble.setAlignment(Pos.CENTER_LEFT);
        trouble.getStyleClass().add("warning");
        var row = new FlowPane(16, 8, scopes(), new HBox(8, standing, act), always, queue);
        ((HBox) standing.getParent()).setAlignment(Pos.CENTER_LEFT);
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        // As high with a button as without, so that nothing below moves.
        row.setMinHeight(ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, trouble);
        noTrouble();
        list.badges(this::badge);
        team.onChange(() -> gate.offer(team.shares()));
        arrive(team.shares());
    }

    private HBox scopes() {
        var group = new ToggleGroup();
        var all = scope("share.scope_all", "scope-all", group, session -> true);
        all.setSelected(true);
        var scopes = new HBox(6, all, scope("share.scope_mine", "scope-mine", group, session -> !isTheirs(session)),
                scope("share.scope_team", "scope-team", group,
                        session -> isTheirs(session) || standing(session) == Standing.SHARED));
        scopes.setAlignment(Pos.CENTER_LEFT);
        return scopes;
    }

    private ToggleButton scope(String key, String id, ToggleGroup group, Predicate<Summary> shown) {
        var chip = new ToggleButton(UiMessages.text(key));
        chip.setId(id);
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            list.only(shown);
        });
        return chip;
    }

    /** Reads what the team shares, in the background; the list shows one's own sessions meanwhile. */
    public void refresh() {
        noTrouble();
        background(team::others, others -> {
            var listedNow = new ArrayList<>(others.sessions());
            var looked = opened;
            if (others.trouble() != null && looked != null && isTheirs(looked)
                    && listedNow.stream().noneMatch(each -> each.summary().id().equals(looked.id()))) {
                // It was read before the server was away, and goes on to be shown.
                listedNow.add(new TeamShares.Other(looked, owners.getOrDefault(looked.id(), "")));
            }
            owners.clear();
            listedNow.forEach(each -> owners.put(each.summary().id(), each.owner()));
            list.others(listedNow.stream().map(TeamShares.Other::summary).toList());
            listed.run();
            if (others.trouble() != null) {
                trouble(others.trouble());
            }
        });
    }

    /** Shows how a session is shared. */
    public void opened(@Nullable Summary session) {
        opened = session;
        draw();
    }

    /** Returns whether somebody else shared a session. */
    public boolean isTheirs(Summary session) {
        return owners.containsKey(session.id());
    }

    /** Returns whether the team has a session. */
    public boolean isShared(Summary session) {
        return isTheirs(session) || standing(session) == Standing.SHARED;
    }

    private Standing standing(Summary session) {
        var share = shares.get(session.id());
        return share == null ? Standing.NONE : share.standing();
    }

    private String badge(Summary session) {
        var owner = owners.get(session.id());
        return owner != null
                ? owner.isEmpty() ? UiMessages.text("share.scope_team") : UiMessages.text("share.badge_of", owner)
                : standing(session) == Standing.SHARED ? UiMessages.text("share.badge") : "";
    }

    private void arrive(List<Share> now) {
        var next = new HashMap<String, Share>();
        now.forEach(each -> next.put(each.session(), each));
        shares = next;
        list.badges(this::badge);
        draw();
        tellHeld();
    }

    private void draw() {
        var session = opened;
        show(standing.getParent(), session != null);
        if (session != null) {
            draw(session);
        }
        var waits = shares.values().stream()
                .filter(each -> each.standing() != Standing.SHARED && each.standing() != Standing.FAILED).toList();
        show(queue, !waits.isEmpty());
        if (!waits.isEmpty()) {
            var first = waits.stream().filter(each -> each.standing() == Standing.SENDING).findFirst().orElse(waits.getFirst());
            queued.setText(UiMessages.text("share.queue", waits.size(), first.title()));
            part.setProgress(first.standing() == Standing.SENDING ? first.part() : 0);
            show(stop, first.standing() != Standing.ERASING);
            stop.setOnAction(event -> ask(() -> team.cancel(first.session())));
        }
    }

    /** Tells why something still waits to be shared or erased there, and no longer once it does not. */
    private void tellHeld() {
        var now = shares.values().stream()
                .filter(each -> each.standing() == Standing.WAITING || each.standing() == Standing.ERASING).map(Share::reason)
                .filter(reason -> !reason.isEmpty()).findFirst().orElse("");
        if (now.isEmpty() && !held.isEmpty() && sentence.getText().equals(held)) {
            noTrouble();
        } else if (!now.equals(held) && !now.isEmpty()) {
            trouble(now);
        }
        held = now;
    }

    private void draw(Summary session) {
        var share = shares.get(session.id());
        var owner = owners.get(session.id());
        standing.setText(owner != null ? UiMessages.text("share.theirs", owner) : words(standing(session), share));
        show(act, owner == null && session.endedAt() != null);
        switch (standing(session)) {
            case NONE, FAILED -> act("share.do", Feather.SHARE_2, () -> team.share(session));
            case WAITING, SENDING -> act("share.cancel", Feather.X, () -> team.cancel(session.id()));
            case SHARED -> act("share.back", Feather.CORNER_UP_LEFT, () -> team.takeBack(session.id()));
            case ERASING -> act("share.do", Feather.SHARE_2, () -> team.share(session));
        }
    }

    private static String words(Standing standing, @Nullable Share share) {
        return switch (standing) {
            case NONE -> UiMessages.text("share.none");
            case WAITING -> UiMessages.text("share.waiting");
            case SENDING -> UiMessages.text("share.sending");
            case SHARED -> UiMessages.text("share.shared");
            case FAILED -> share == null ? "" : share.reason();
            case ERASING -> UiMessages.text("share.erasing");
        };
    }

    /** Something asked of the queue, which keeps it in a file. */
    private interface Asked {
        void run() throws ArchiveException;
    }

    private void act(String key, Feather icon, Asked asked) {
        act.setText(UiMessages.text(key));
        act.setGraphic(new FontIcon(icon));
        act.setOnAction(event -> ask(asked));
    }

    private void ask(Asked asked) {
        background(() -> {
            asked.run();
            return team.shares();
        }, this::arrive);
    }

    private void trouble(String words) {
        sentence.setText(words);
        show(trouble, true);
    }

    private void noTrouble() {
        sentence.setText("");
        show(trouble, false);
    }

    private <T> void background(Callable<T> what, Consumer<T> then) {
        Thread.ofVirtual().name("team").start(() -> {
            try {
                var result = what.call();
                FxGate.run(() -> then.accept(result));
            } catch (ArchiveException e) {
                FxGate.run(() -> trouble(String.valueOf(e.getLocalizedMessage())));
            } catch (Exception e) {
                System.getLogger(TeamBar.class.getName()).log(System.Logger.Level.ERROR, "the team's archive", e);
                FxGate.run(() -> say.accept(UiMessages.text("share.fault")));
            }
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
