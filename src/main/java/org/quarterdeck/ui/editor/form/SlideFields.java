package org.quarterdeck.ui.editor.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.form.RowsField.FormRow;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.editing.SegmentBody;

/** The fields of a slide, by its layout. */
final class SlideFields {

    private static final String RIGHT = "::right::";

    private SlideFields() {}

    static void add(FormFields fields, SlideLayout layout, Consumer<Consumer<String>> pictures,
            Consumer<UnaryOperator<String>> write) {
        fields.words("form-heading", "editor.title", 1, source -> SegmentBody.of(source).heading(),
                (source, words) -> SegmentBody.of(source).withHeading(words));
        switch (layout) {
            case BULLETS -> PollFields.options(fields, "editor.points_of_list", false);
            case CONTRAST -> fields.rows("form-row", "editor.pairs", 2, false,
                    source -> SegmentBody.of(source).rows().stream().map(row -> new FormRow(row, false)).toList(),
                    (source, rows) -> SegmentBody.of(source).withRows(rows.stream().map(FormRow::cells).toList()));
            case TWO_COLS -> {
                fields.words("form-left", "editor.left", 5, source -> column(source, 0), (source, words) -> columns(source, words,
                        column(source, 1)));
                fields.words("form-right", "editor.right", 5, source -> column(source, 1),
                        (source, words) -> columns(source, column(source, 0), words));
            }
            case QUOTE -> fields.words("form-text", "editor.quotation", 4, SlideFields::quotation,
                    (source, words) -> SegmentBody.of(source).withText(words.strip().lines().map(line -> ("> " + line).strip())
                            .collect(Collectors.joining("\n"))));
            case QUADRANT -> PollFields.plane(fields);
            case BREAKOUT -> {
                text(fields);
                breakout(fields);
            }
            case PICTURE, COVER, SECTION, STATEMENT, TEXT, SIMULATION -> text(fields);
            case JOIN, BREAK, SOURCES, COMMITMENTS, POLL -> {
            }
        }
        if (layout.showsPictures()) {
            var choose = new Button(UiMessages.text("editor.choose_picture"), new FontIcon(Feather.IMAGE));
            choose.setId("form-picture");
            choose.setOnAction(
                    event -> pictures.accept(name -> write.accept(source -> SegmentBody.of(source).withPicture(name))));
            fields.node("editor.picture", choose);
        }
        common(fields);
    }

    /** The fields of every segment. */
    static void common(FormFields fields) {
        fields.number("minutes", "editor.minutes", "");
        fields.text("part", "editor.part");
        fields.words("form-notes", "editor.notes", 3, source -> SegmentBody.of(source).notes(),
                (source, words) -> SegmentBody.of(source).withNotes(words));
    }

    private static void text(FormFields fields) {
        fields.words("form-text", "editor.text", 6, source -> SegmentBody.of(source).text(),
                (source, words) -> SegmentBody.of(source).withText(words));
    }

    private static void breakout(FormFields fields) {
        fields.oneOf(List.of("breakout", "groups"), "editor.groups",
                SegmentForm.lines("editor.people_a_group", "editor.number_of_groups"), Breakout.MOST);
        fields.choice("assign", "editor.assign", List.of("", "self", "none"),
                SegmentForm.lines("editor.assign_random", "editor.assign_self", "editor.assign_none"));
        fields.items("tasks", "editor.tasks");
        fields.items("capture", "editor.capture");
        fields.flag("vote", "editor.vote_on_capture");
        fields.items("places", "editor.places");
    }

    private static String column(String source, int which) {
        var text = SegmentBody.of(source).text();
        int at = text.indexOf(RIGHT);
        return (at < 0 ? which == 0 ? text : "" : which == 0 ? text.substring(0, at) : text.substring(at + RIGHT.length()))
                .strip();
    }

    private static String columns(String source, String left, String right) {
        return SegmentBody.of(source).withText(left.strip() + "\n\n" + RIGHT + "\n\n" + right.strip());
    }

    private static String quotation(String source) {
        return SegmentBody.of(source).text().lines().map(line -> line.replaceFirst("^> ?", "")).collect(Collectors.joining("\n"))
                .strip();
    }
}
