package org.quarterdeck.ui.home.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.workshop.Diagnostic;

/** The list of a workshop file's faults, linked to the slides they concern. */
final class FaultList extends VBox {

    private static final int MOST = 100;

    private final IntConsumer select;
    private final IntConsumer reveal;
    private final Map<Integer, Thumbnail> slides = new HashMap<>();
    private final ThumbnailRenderer sketching = new ThumbnailRenderer(() -> List.copyOf(slides.values()));
    private List<Diagnostic> faults = List.of();

    /**
     * Creates a list whose rows lead to slides by index.
     *
     * @param select selects a slide
     * @param reveal scrolls to a slide
     */
    FaultList(IntConsumer select, IntConsumer reveal) {
        this.select = select;
        this.reveal = reveal;
        getStyleClass().add("fault-list");
    }

    void show(WorkshopChoice choice, SegmentFaults found) {
        faults = choice.reading().faults();
        slides.keySet().retainAll(found.all().keySet());
        var groups = new ArrayList<Node>();
        int left = MOST;
        for (var entry : found.all().entrySet()) {
            if (left > 0) {
                groups.add(group(choice, found, entry.getKey(), entry.getValue().stream().limit(left).toList()));
                left -= entry.getValue().size();
            }
        }
        if (faults.size() > MOST) {
            var more = new Label(UiMessages.text("home.more_faults", faults.size() - MOST));
            more.getStyleClass().add("quiet");
            groups.add(more);
        }
        getChildren().setAll(groups);
        sketching.look();
    }

    void copyAll() {
        copy(faults);
    }

    private HBox group(WorkshopChoice choice, SegmentFaults found, int index, List<Diagnostic> here) {
        var lines = new VBox(here.stream().map(fault -> new FaultLine(fault, () -> chosen(index), () -> opened(index)))
                .toArray(Node[]::new));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var group = new HBox(slide(choice, found, index), lines);
        group.getStyleClass().add("fault-group");
        return group;
    }

    private Node slide(WorkshopChoice choice, SegmentFaults found, int index) {
        if (index == SegmentFaults.ABOVE) {
            var keys = new Label(UiMessages.text("home.workshop_keys"));
            WrappedText.in(keys);
            keys.getStyleClass().addAll("quiet", "workshop-keys");
            return keys;
        }
        var thumbnail = slides.computeIfAbsent(index, i -> new Thumbnail());
        thumbnail.show(choice, index, found);
        thumbnail.setOnMousePressed(event -> {
            select.accept(index);
            if (event.getClickCount() == 2) {
                reveal.accept(index);
            }
        });
        return thumbnail;
    }

    private void chosen(int index) {
        if (index != SegmentFaults.ABOVE) {
            select.accept(index);
        }
    }

    private void opened(int index) {
        if (index != SegmentFaults.ABOVE) {
            reveal.accept(index);
        }
    }

    static void copy(List<Diagnostic> chosen) {
        var content = new ClipboardContent();
        content.putString(chosen.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
