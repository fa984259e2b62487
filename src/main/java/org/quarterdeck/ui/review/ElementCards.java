package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.paths.PathsChart;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Workshop;

/** Elements of a report as cards of the window: a card a topic. */
final class ElementCards {

    private static final double SCALE = 0.3;
    private static final double MONTHS = 320;

    /** A card with its title, which a list can jump to. */
    record Card(String title, Region card) {}

    private final Workshop workshop;
    private final List<Card> cards = new ArrayList<>();
    private @Nullable VBox card;

    private ElementCards(Workshop workshop) {
        this.workshop = workshop;
    }

    static List<Card> of(List<ReportElement> elements, Workshop workshop) {
        var made = new ElementCards(workshop);
        elements.forEach(made::add);
        return made.cards;
    }

    private void add(ReportElement element) {
        switch (element) {
            case ReportElement.Topic topic -> begin(topic.title());
            case ReportElement.Chapter chapter -> begin(chapter.title());
            case ReportElement.Line line -> put(label(line.words(), line.quiet() ? "quiet" : "shown"));
            case ReportElement.Figure figure when figure.chart() instanceof ReportChart.Months months -> put(paths(months));
            case ReportElement.Figure _,ReportElement.Cover _ -> {
                // Charts of votes stand in cards of their own, and a session's facts at the top of its page.
            }
            case ReportElement.Table table -> put(new NumbersTable(ResultNumbers.of(table), table.title()));
            case ReportElement.Items items -> items.items().forEach(item -> put(label(item, "shown")));
            case ReportElement.Cards said -> said.cards().forEach(each -> put(label(each, "quotation")));
        }
    }

    private void begin(String title) {
        card = new VBox(8, label(title, "title"));
        card.getStyleClass().add("run-card");
        cards.add(new Card(title, card));
    }

    private void put(Node node) {
        if (card != null) {
            card.getChildren().add(node);
        }
    }

    private Region paths(ReportChart.Months months) {
        var style = new ChartStyle(BrandPalette.desk(workshop), SCALE, true, MessageBundle.of("slides", workshop.lang()));
        var chart = new PathsChart(months.until(), months.turns(), months.paths(), style);
        chart.setMinHeight(MONTHS);
        chart.setPrefHeight(MONTHS);
        // The chart draws itself for the size that it has, and anew for each other one.
        chart.resize(2 * MONTHS, MONTHS);
        chart.show(months.paths(), months.until());
        return chart;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        WrappedText.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
