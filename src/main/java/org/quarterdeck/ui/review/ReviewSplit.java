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

    /** Shows something in place of the session's page. */
    void show(Node instead) {
        if (getItems().get(1) instanceof ReportPreview preview) {
            preview.close();
        }
        getItems().set(1, instead);
    }

    boolean isShown(Node node) {
        return getItems().get(1) == node;
    }
}
