package org.quarterdeck.ui.editor.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.ScrollPanes;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SlideLayout;

/**
 * A form for one slide or question. Its fields are those of the kind, and each changes its part of the file's text as it is
 * typed, so that form and text are two faces of one thing.
 */
public final class SegmentForm extends ScrollPane {

    private final Consumer<String> changed;
    private final Consumer<Consumer<String>> pictures;
    private final Label nothing = new Label(UiMessages.text("editor.no_slide"));
    private @Nullable String source;
    private @Nullable String kind;
    private @Nullable FormFields fields;

    /**
     * @param changed receives the segment's source after each change
     * @param pictures asks for a picture and passes on its name
     */
    public SegmentForm(Consumer<String> changed, Consumer<Consumer<String>> pictures) {
        this.changed = changed;
        this.pictures = pictures;
        setId("form");
        getStyleClass().add("segment-form");
        nothing.getStyleClass().addAll("quiet", "empty");
        WrappedText.in(nothing);
        ScrollPanes.upAndDown(this);
        setContent(nothing);
    }

    /** Shows a segment, or that there is none. */
    public void show(@Nullable String shown, Segment segment) {
        source = shown;
        if (shown == null) {
            kind = null;
            setContent(nothing);
            return;
        }
        var now = segment.content() instanceof Poll poll ? poll.question().type() : "slide " + segment.layout().key();
        if (!now.equals(kind) || getContent() == nothing) {
            kind = now;
            var made = new FormFields(this);
            if (segment.content() instanceof Poll poll) {
                PollFields.add(made, poll.question().kind());
            } else {
                SlideFields.add(made, segment.layout(), pictures, this::write);
            }
            fields = made;
            var name = new Label(segment.content() instanceof Poll poll
                    ? UiMessages.text("editor.add_" + poll.question().type())
                    : segment.layout().written() || segment.layout() == SlideLayout.BREAKOUT
                            ? UiMessages.text("editor.add_" + segment.layout().key().replace('-', '_') + "_slide")
                            : segment.title());
            name.getStyleClass().add("form-title");
            var page = new VBox(14, name, made);
            page.getStyleClass().add("form-page");
            setContent(page);
        }
        if (fields != null) {
            fields.refresh();
        }
    }

    /** Begins to write: the first field has the focus, and what is typed replaces what it says. */
    public void begin() {
        Node first = lookup("#form-heading");
        if (first instanceof TextInputControl field) {
            // A field takes letters from when it has its skin, which it would get with the next picture.
            applyCss();
            field.requestFocus();
            field.selectAll();
        }
    }

    String source() {
        return source == null ? "" : source;
    }

    void write(UnaryOperator<String> change) {
        var before = source;
        if (before != null) {
            var now = change.apply(before);
            if (!now.equals(before)) {
                source = now;
                changed.accept(now);
            }
        }
    }

    static List<String> lines(String... keys) {
        return List.of(keys).stream().map(UiMessages::text).toList();
    }
}
