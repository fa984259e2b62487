package org.quarterdeck.ui.home.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** Converts a page of the guide to nodes, block by block. */
final class GuideBlockNodes {

    private final GuideText text;

    GuideBlockNodes(Consumer<String> follow) {
        this.text = new GuideText(follow);
    }

    List<Node> of(org.commonmark.node.Node parent) {
        var nodes = new ArrayList<Node>();
        for (var block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading h -> nodes.add(text.flow(h, "guide-heading-" + Math.min(3, h.getLevel())));
                case Paragraph p -> nodes.add(text.flow(p, "guide-paragraph"));
                case FencedCodeBlock code -> nodes.add(code(code.getLiteral()));
                case IndentedCodeBlock code -> nodes.add(code(code.getLiteral()));
                case BulletList list -> nodes.add(list(list, -1));
                case OrderedList list -> nodes.add(list(list, list.getMarkerStartNumber()));
                case BlockQuote quote -> nodes.add(box("guide-quote", of(quote)));
                case TableBlock table -> nodes.add(table(table));
                default -> nodes.addAll(of(block));
            }
        }
        return nodes;
    }

    /** Returns an example with a button to copy it. */
    private static Node code(String literal) {
        var words = new Label(literal.stripTrailing());
        words.getStyleClass().add("guide-code");
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        WrappedText.in(words);
        var copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().add("icon-action");
        copy.setAccessibleText(UiMessages.text("guide.copy"));
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(literal);
            Clipboard.getSystemClipboard().setContent(content);
        });
        StackPane.setAlignment(copy, javafx.geometry.Pos.TOP_RIGHT);
        return new StackPane(words, copy);
    }

    private Node list(org.commonmark.node.Node list, @org.jspecify.annotations.Nullable Integer start) {
        var lines = new VBox();
        lines.getStyleClass().add("guide-list");
        int number = start == null ? 1 : start;
        double width = number >= 0 && count(list) + number > 10 ? 32 : 24;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = new Label(number < 0 ? "•" : number++ + ".");
            mark.getStyleClass().add("guide-mark");
            mark.setMinWidth(width);
            var content = box("guide-item", of(item));
            HBox.setHgrow(content, Priority.ALWAYS);
            lines.getChildren().add(new HBox(mark, content));
        }
        return lines;
    }

    private static int count(org.commonmark.node.Node list) {
        int items = 0;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items++;
        }
        return items;
    }

    private Node table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        var widths = new TableWidths();
        int row = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (line instanceof TableRow cells) {
                    int column = 0;
                    for (var cell = cells.getFirstChild(); cell != null; cell = cell.getNext()) {
                        grid.add(text.flow(cell, row == 0 ? "guide-table-head" : "guide-table-cell"), column, row);
                        widths.add(column++, cell);
                    }
                    row++;
                }
            }
        }
        widths.percents().forEach(percent -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        });
        return grid;
    }

    private static VBox box(String style, List<Node> content) {
        var box = new VBox(content.toArray(Node[]::new));
        box.getStyleClass().add(style);
        return box;
    }
}
