package org.quarterdeck.ui.home.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.quarterdeck.ui.text.Typography;

/** Converts the inline text of the guide to nodes. */
final class GuideText {

    private static final Typography PRINT = Typography.of("en");

    private final Consumer<String> follow;

    /** @param follow receives the page that a link leads to */
    GuideText(Consumer<String> follow) {
        this.follow = follow;
    }

    TextFlow flow(Node block, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        flow.getChildren().addAll(inside(block, ""));
        return flow;
    }

    private List<javafx.scene.Node> inside(Node parent, String style) {
        var nodes = new ArrayList<javafx.scene.Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case org.commonmark.node.Text t -> nodes.add(text(PRINT.smart(t.getLiteral()), style));
                case Code code -> nodes.add(text(code.getLiteral(), "guide-code-word"));
                case SoftLineBreak b -> nodes.add(text(" ", style));
                case HardLineBreak b -> nodes.add(text("\n", style));
                case StrongEmphasis strong -> nodes.addAll(inside(strong, "guide-strong"));
                case Emphasis emphasis -> nodes.addAll(inside(emphasis, "guide-emphasis"));
                case Link link -> nodes.add(link(link));
                default -> nodes.addAll(inside(child, style));
            }
        }
        return nodes;
    }

    private javafx.scene.Node link(Link link) {
        if (!link.getDestination().endsWith(".md")) {
            return text(plain(link), "guide-strong");
        }
        var hyperlink = new Hyperlink(plain(link));
        hyperlink.setOnAction(event -> follow.accept(link.getDestination()));
        return hyperlink;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add("guide-text");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    /** Returns the text without markup. */
    static String plain(Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(switch (child) {
                case org.commonmark.node.Text t -> t.getLiteral();
                case Code code -> code.getLiteral();
                case SoftLineBreak b -> " ";
                case HardLineBreak b -> " ";
                default -> plain(child);
            });
        }
        return words.toString();
    }
}
