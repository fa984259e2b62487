package org.quarterdeck.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.workshop.Question;

class ChartPairTest {

    private static List<ReportElement> asked(String... options) {
        var question = new Question.Choice(List.of(options), Set.of());
        Result none = Tally.of(question, List.of());
        return List.of(new ReportElement.Topic("Which?"), new ReportElement.Line("Answers: 0", true),
                new ReportElement.Figure(new ReportChart.Answers(question, none, null, null)));
    }

    private static List<ReportElement> all(List<ReportElement> first, List<ReportElement> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.add(new ReportElement.Chapter("Next"));
        return all;
    }

    @Test
    void two_questions_with_few_short_options_stand_side_by_side() {
        assertEquals(new ChartPair(0, 3, 6), ChartPair.at(all(asked("Yes", "No"), asked("Lead", "Manage", "Both")), 0));
    }

    @Test
    void a_question_alone_takes_the_whole_width() {
        assertNull(ChartPair.at(all(asked("Yes", "No"), List.of()), 0));
        assertNull(ChartPair.at(all(asked("Yes", "No"), asked("Yes", "No")), 3));
    }

    @Test
    void long_options_and_many_options_need_the_whole_width() {
        assertNull(ChartPair.at(all(asked("Yes", "No"), asked("Yes", "That depends on who you ask")), 0));
        assertNull(ChartPair.at(all(asked("Yes", "No"), asked("1", "2", "3", "4", "5")), 0));
    }

    @Test
    void a_table_between_them_keeps_them_apart() {
        var withTable = new ArrayList<>(asked("Yes", "No"));
        withTable.add(new ReportElement.Table("", List.of("A"), 1, List.of(), false));
        assertNull(ChartPair.at(all(withTable, asked("Yes", "No")), 0));
    }

    private static List<ReportElement> counted(int rows, String name, String... more) {
        var heads = new ArrayList<>(List.of("Option", "People"));
        heads.addAll(List.of(more));
        return List.of(new ReportElement.Topic("Which?"), new ReportElement.Table("Which?", heads, 1,
                Collections.nCopies(rows, heads.stream().map(head -> name).toList()), true));
    }

    @Test
    void two_small_tables_stand_side_by_side_and_large_ones_alone() {
        assertEquals(new ChartPair(0, 2, 4), ChartPair.at(all(counted(3, "Yes"), counted(16, "No", "Share")), 0));
        assertNull(ChartPair.at(all(counted(3, "Yes"), counted(17, "No")), 0));
        assertNull(ChartPair.at(all(counted(3, "Yes"), counted(3, "A name that is so long that it takes two lines")), 0));
        assertNull(ChartPair.at(all(counted(3, "Yes"), counted(3, "No", "Mean", "Spread")), 0));
        assertNull(ChartPair.at(all(counted(3, "Yes"), asked("Yes", "No")), 0), "a table beside a chart");
    }
}
