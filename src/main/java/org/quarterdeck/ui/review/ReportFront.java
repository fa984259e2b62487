package org.quarterdeck.ui.review;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.i18n.Languages;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.report.ReportLogo;
import org.quarterdeck.report.ReportPlan;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.element.PictureFile;

/** The cover of a report and the language that it speaks. */
final class ReportFront extends GridPane {

    private static final double LOGO = 40;

    private final TextField client = new TextField();
    private final ChoiceBox<String> language = new ChoiceBox<>();
    private final ImageView picture = new ImageView();
    private final Label logoName = new Label();
    private final Button without = new Button(UiMessages.text("prepare.logo_remove"));
    private final String own;
    private @Nullable Path logo;

    /** @param changed told when another language is chosen */
    ReportFront(OpenedSession opened, ReportPlan before, SaveDialog dialog, Runnable changed) {
        own = Languages.spoken(opened.workshop().lang());
        setHgap(12);
        setVgap(8);
        client.setId("report-client");
        client.setText(before.client());
        client.setPromptText(opened.client());
        language.setId("report-language");
        language.getItems().setAll(ProgramLanguage.ALL);
        language.setConverter(names());
        language.setValue(before.lang().isEmpty() ? own : before.lang());
        language.setOnAction(event -> changed.run());
        addRow(0, label("prepare.client", client), client);
        addRow(1, label("prepare.logo", null), logoRow(dialog));
        addRow(2, label("prepare.language", language), language);
        var grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(names, grows);
        show(before.logo());
    }

    private HBox logoRow(SaveDialog dialog) {
        picture.setFitHeight(LOGO);
        picture.setFitWidth(4 * LOGO);
        picture.setPreserveRatio(true);
        var choose = new Button(UiMessages.text("prepare.logo_choose"), new FontIcon(Feather.IMAGE));
        choose.setId("report-logo");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> dialog.picture(getScene().getWindow()).ifPresent(this::show));
        without.setId("report-logo-remove");
        without.setMinWidth(USE_PREF_SIZE);
        without.setOnAction(event -> show(null));
        logoName.getStyleClass().add("quiet");
        var row = new HBox(8, picture, choose, without, logoName);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows a logo once it is read; one that can't be read is said to be so and not taken. */
    private void show(@Nullable Path file) {
        logo = file;
        picture.setImage(null);
        picture.setManaged(false);
        without.setVisible(file != null);
        without.setManaged(file != null);
        logoName.setText(file == null ? "" : String.valueOf(file.getFileName()));
        if (file != null) {
            var _ = CompletableFuture.supplyAsync(() -> ReportLogo.read(file)).thenAcceptAsync(read -> {
                if (!file.equals(logo)) {
                    return;
                }
                if (read == null) {
                    show(null);
                    logoName.setText(UiMessages.text("prepare.logo_unreadable", String.valueOf(file.getFileName())));
                } else {
                    picture.setImage(PictureFile.image(read));
                    picture.setManaged(true);
                }
            }, FxGate::run);
        }
    }

    private static Label label(String key, javafx.scene.@Nullable Node of) {
        var label = ReportPreparation.label(key, "quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }

    private static StringConverter<String> names() {
        return new StringConverter<>() {
            @Override
            public String toString(String tag) {
                return tag == null ? "" : ProgramLanguage.ownName(tag);
            }

            @Override
            public String fromString(String name) {
                throw new UnsupportedOperationException(name);
            }
        };
    }

    String client() {
        return client.getText();
    }

    /** Returns the language of the report. */
    String language() {
        return language.getValue();
    }

    /** Returns the language of the report, or nothing where it is the workshop's own. */
    String chosenLanguage() {
        return language().equals(own) ? "" : language();
    }

    @Nullable
    Path logo() {
        return logo;
    }
}
