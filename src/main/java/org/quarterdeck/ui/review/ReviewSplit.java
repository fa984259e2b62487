package org.quarterdeck.ui.review;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The list of sessions, and beside it the page of the one that is open or what is shown in place of that. */
final class ReviewSplit extends SplitPane {

    private static final double LIST = 0.32;

    private final Node page;

    ReviewSplit(Node list, Node page) {
        this.page = page;
        getItems().addAll(list, page);
        setDividerPositions(LIST);
        setResizableWithParent(list, false);
    }

    void showPage() {
        show(page);
    }

    /** Shows something in place of the session's page. Where that had the keyboard, it has it now. */
    void show(Node instead) {
        var before = shown();
        boolean keys = hasKeys(before);
        if (before instanceof ReportPreview preview) {
            preview.close();
        }
        getItems().set(1, instead);
        if (keys) {
            (instead instanceof ReportPreview preview ? preview.pages() : instead).requestFocus();
        }
    }

    /** A key that is pressed next must not reach what else is in the window, such as the way home. */
    private boolean hasKeys(Node part) {
        for (Node each = getScene() == null ? null : getScene().getFocusOwner(); each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    /** Returns what is beside the list. */
    Node shown() {
        return getItems().get(1);
    }

    boolean isPageShown() {
        return isShown(page);
    }

    boolean isShown(Node node) {
        return shown() == node;
    }
}
