package org.quarterdeck.ui.home;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.home.action.WorkshopChoice;
import org.quarterdeck.ui.home.workshop.LengthChoice;
import org.quarterdeck.ui.home.workshop.WorkshopFacts;
import org.quarterdeck.ui.slide.PrintedNames;

/** A workshop in the list: its title, its size, its origin and whether it has faults. */
final class WorkshopCell extends ListCell<WorkshopChoice> {

    private final Label title = new Label();
    private final Label size = new Label();
    private final Label faults = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox lines = new VBox(title, size, faults);

    WorkshopCell() {
        getStyleClass().add("workshop-cell");
        lines.getStyleClass().add("lines");
        title.getStyleClass().add("name");
        WrappedText.in(title);
        size.getStyleClass().add("quiet");
        faults.getStyleClass().add("faults-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WorkshopChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (choice == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        title.setText(PrintedNames.of(choice.reading().workshop(), WorkshopFacts.title(choice)));
        size.setText(UiMessages.text("home.from_" + choice.from().name().toLowerCase(Locale.ROOT)) + " · "
                + (choice.reading().canGoLive()
                        ? WorkshopFacts.size(LengthChoice.usual(choice.reading().workshop()))
                        : WorkshopFacts.place(choice)));
        var wrong = WorkshopFacts.faults(choice.reading());
        faults.setText(wrong);
        faults.setManaged(!wrong.isEmpty());
        StyleStates.only(faults, !choice.reading().canGoLive(), "error");
        setAccessibleText(title.getText() + ", " + size.getText() + (wrong.isEmpty() ? "" : ", " + wrong));
        whole.setText(choice.from() == WorkshopChoice.Origin.BUILT_IN ? title.getText() : title.getText() + "\n" + choice.id());
        setTooltip(whole);
        setGraphic(lines);
    }
}
