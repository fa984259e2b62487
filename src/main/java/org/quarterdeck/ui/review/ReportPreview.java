package org.quarterdeck.ui.review;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.stream.IntStream;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.report.pdf.PdfPages;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.element.PictureFile;

/** The pages of a report as they will be written, one below the other. A page is drawn when it comes into sight. */
final class ReportPreview extends BorderPane {

    private static final double WIDTH = 640;
    private static final int SHARP = 2;

    private final PdfPages pages;
    private final ListView<Integer> list = new ListView<>();

    /**
     * @param back leads back to the plan
     * @param write writes the report as it is seen
     */
    ReportPreview(PdfPages pages, Runnable back, Runnable write) {
        this.pages = pages;
        setId("report-pages");
        getStyleClass().add("report-pages");
        var leave = button("prepare.to_plan", Feather.ARROW_LEFT, "preview-back", back);
        var go = button("prepare.write", Feather.DOWNLOAD, "preview-write", write);
        var count = new Label(UiMessages.text("prepare.pages", pages.count()));
        count.getStyleClass().add("quiet");
        var top = new HBox(12, leave, go, count);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("bar");
        setTop(top);
        list.setAccessibleText(UiMessages.text("prepare.pages", pages.count()));
        list.getItems().setAll(IntStream.range(0, pages.count()).boxed().toList());
        list.setCellFactory(of -> new PageCell());
        setCenter(list);
    }

    private static Button button(String key, Feather icon, String id, Runnable action) {
        var button = new Button(UiMessages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Returns what the keys go through the pages in. */
    Node pages() {
        return list;
    }

    /** Frees the pages. */
    void close() {
        close(pages);
    }

    /** Frees pages, once those that are being drawn are. */
    static void close(PdfPages pages) {
        Thread.ofVirtual().name("preview").start(() -> {
            try {
                pages.close();
            } catch (IOException e) {
                System.getLogger(ReportPreview.class.getName()).log(Level.DEBUG, "preview not closed", e);
            }
        });
    }

    /** A page, empty until it is drawn. */
    private final class PageCell extends ListCell<Integer> {

        private final ImageView view = new ImageView();
        private final StackPane sheet = new StackPane(view);
        private @Nullable Task<Image> drawing;

        private PageCell() {
            view.setFitWidth(WIDTH);
            view.setPreserveRatio(true);
            sheet.getStyleClass().add("sheet");
            sheet.setMaxWidth(WIDTH);
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (drawing != null) {
                drawing.cancel();
            }
            view.setImage(null);
            setGraphic(empty || page == null ? null : sheet);
            if (!empty && page != null) {
                double height = WIDTH * pages.ratio(page);
                sheet.setMinSize(WIDTH, height);
                setAccessibleText(UiMessages.text("prepare.page", page + 1, pages.count()));
                draw(page);
            }
        }

        private void draw(int page) {
            var task = new Task<Image>() {
                @Override
                protected Image call() throws IOException {
                    return PictureFile.image(pages.picture(page, (int) (WIDTH * SHARP)));
                }
            };
            task.setOnSucceeded(done -> view.setImage(task.getValue()));
            drawing = task;
            Thread.ofVirtual().name("page").start(task);
        }
    }
}
