package org.quarterdeck.ui.editor.form;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.form.RowsField.FormRow;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.editing.SegmentBody;
import org.quarterdeck.workshop.editing.SegmentBody.ListItem;

/** The fields of a question, by its kind. */
final class PollFields {

    private PollFields() {}

    static void add(FormFields fields, QuestionKind kind) {
        fields.words("form-heading", "editor.question", 1, source -> SegmentBody.of(source).heading(),
                (source, words) -> SegmentBody.of(source).withHeading(words));
        switch (kind) {
            case CHOICE -> {
                options(fields, "editor.options", true);
                fields.flag("other", "editor.own_answer");
                fields.flag("shuffle", "editor.shuffle");
            }
            case MULTIPLE -> {
                options(fields, "editor.options", true);
                fields.number("most", "editor.most", UiMessages.text("editor.all"));
                fields.flag("other", "editor.own_answer");
                fields.flag("shuffle", "editor.shuffle");
            }
            case SCALE -> {
                options(fields, "editor.statements", false);
                fields.number("points", "editor.steps", "5");
                fields.text("from", "editor.from");
                fields.text("to", "editor.to");
            }
            case SPECTRUM -> spectrum(fields);
            case RANKING -> {
                options(fields, "editor.options", false);
                fields.flag("shuffle", "editor.shuffle");
            }
            case POINTS -> {
                options(fields, "editor.options", false);
                fields.number("points", "editor.points", "100");
            }
            case WORDS -> fields.number("most", "editor.most_words", "3");
            case TEXT -> {
                fields.number("length", "editor.length", "280");
                fields.flag("upvotes", "editor.upvotes");
            }
            case QUADRANT -> plane(fields);
        }
        fields.choice("reveal", "editor.reveal", List.of("", "live", "on-close", "manual"),
                SegmentForm.lines("editor.reveal_usual", "editor.reveal_live", "editor.reveal_close", "editor.reveal_manual"));
        fields.number("seconds", "editor.seconds", UiMessages.text("editor.no_countdown"));
        fields.choice("rounds", "editor.rounds", List.of("", "2"), SegmentForm.lines("editor.one_round", "editor.two_rounds"));
        SlideFields.common(fields);
    }

    static void plane(FormFields fields) {
        fields.list("x", "editor.across", UiMessages.text("editor.low_high"));
        fields.list("y", "editor.up", UiMessages.text("editor.low_high"));
        fields.list("corners", "editor.corners", UiMessages.text("editor.four_corners"));
    }

    static void options(FormFields fields, String label, boolean boxes) {
        fields.rows("form-row", label, 1, boxes, source -> SegmentBody.of(source).items().stream()
                .map(item -> new FormRow(List.of(item.text()), boxes && item.checked())).toList(),
                (source, rows) -> SegmentBody.of(source).withItems(
                        rows.stream().map(row -> new ListItem(row.cells().getFirst(), row.checked())).toList(), boxes));
    }

    private static void spectrum(FormFields fields) {
        fields.rows("form-row", "editor.pairs", 2, false, PollFields::pairs, (source, rows) -> {
            var body = SegmentBody.of(source);
            var table = new ArrayList<List<String>>();
            table.add(body.rows().isEmpty() ? SegmentForm.lines("editor.left", "editor.right") : body.rows().getFirst());
            rows.forEach(row -> table.add(row.cells()));
            return body.withRows(table);
        });
    }

    /** The pairs below the header, which is none. */
    static List<FormRow> pairs(String source) {
        return SegmentBody.of(source).rows().stream().skip(1).map(row -> new FormRow(row, false)).toList();
    }
}
