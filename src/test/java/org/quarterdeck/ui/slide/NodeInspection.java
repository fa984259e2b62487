package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/** What can be seen of a node. Only on the screen's thread. */
public final class NodeInspection {

    private NodeInspection() {}

    public static List<Text> texts(Node node) {
        var texts = new ArrayList<Text>();
        collect(node, texts);
        return texts;
    }

    /** All letters, as they stand, without the gaps between them. */
    public static String letters(Node node) {
        return texts(node).stream().map(Text::getText).collect(Collectors.joining()).replaceAll("[\\s\\p{Z}]", "");
    }

    public static boolean shows(Node node, String words) {
        return letters(node).contains(words.replaceAll("[\\s\\p{Z}]", ""));
    }

    public static double smallestSize(Node node) {
        return texts(node).stream().mapToDouble(t -> t.getFont().getSize()).min().orElse(0);
    }

    /** A picture of that many pixels. */
    public static WritableImage picture(Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        root.applyCss();
        root.layout();
        return scene.snapshot(null);
    }

    /** Returns the pictures in a node, in the order drawn. */
    public static List<ImageView> pictures(Node node) {
        if (node instanceof ImageView picture) {
            return List.of(picture);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> pictures(child).stream()).toList()
                : List.of();
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text) {
            texts.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
