package org.quarterdeck.ui.console.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** Converts notes to nodes that wrap and grow with their text size. */
final class NotesNodes {

    private final Typography print;

    private NotesNodes(Typography print) {
        this.print = print;
    }

    /** @param print applies typography */
    static List<Node> of(List<Block> notes, Typography print) {
        if (notes.isEmpty()) {
            var none = new Label(UiMessages.text("notes.none"));
            none.getStyleClass().add("quiet");
            WrappedText.in(none);
            return List.of(none);
        }
        return notes.stream().map(new NotesNodes(print)::block).toList();
    }

    private Node block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> flow(p.text());
            case Block.Heading h -> styled(flow(h.text()), "notes-heading");
            case Block.Items items -> items(items);
            case Block.Quote quote -> styled(new VBox(children(quote.content())), "notes-quote");
            case Block.Table table -> new VBox(table.rows().stream().map(this::row).toArray(Node[]::new));
            case Block.Picture picture -> flow(List.of(new Inline.Text(picture.alt())));
            case Block.Code code -> flow(List.of(new Inline.Code(code.text())));
        };
    }

    private Node row(List<List<Inline>> cells) {
        return flow(List.of(new Inline.Text(String.join(" · ", cells.stream().map(Inline::plain).toList()))));
    }

    private Node items(Block.Items list) {
        var lines = new VBox();
        lines.getStyleClass().add("notes-items");
        int number = 1;
        for (var item : list.items()) {
            var mark = new Text(list.ordered() ? number++ + ". " : "•  ");
            mark.getStyleClass().add("notes-run");
            var content = new VBox(children(item.content()));
            HBox.setHgrow(content, Priority.ALWAYS);
            lines.getChildren().add(new HBox(mark, content));
        }
        return lines;
    }

    private Node[] children(List<Block> blocks) {
        return blocks.stream().map(this::block).toArray(Node[]::new);
    }

    private TextFlow flow(List<Inline> inlines) {
        var runs = new ArrayList<Text>();
        collect(inlines, "", runs);
        return new TextFlow(runs.toArray(Node[]::new));
    }

    private void collect(List<Inline> inlines, String style, List<Text> runs) {
        for (var inline : inlines) {
            switch (inline) {
                case Inline.Text t -> runs.add(run(print.smart(t.text(), before(runs)), style));
                case Inline.Code c -> runs.add(run(c.text(), "mono"));
                case Inline.Emphasis e -> collect(e.content(), "emphasis", runs);
                case Inline.Strong s -> collect(s.content(), "strong", runs);
                case Inline.Struck s -> collect(s.content(), "struck", runs);
                case Inline.Link l -> collect(l.content(), style, runs);
                case Inline.LineBreak b -> runs.add(run("\n", style));
            }
        }
    }

    /** Returns the character before the next run, which tells an opening quotation mark from a closing one. */
    private static char before(List<Text> runs) {
        var last = runs.isEmpty() ? "" : runs.getLast().getText();
        return last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
    }

    private static Text run(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add("notes-run");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
