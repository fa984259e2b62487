package org.quarterdeck.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.report.ReportElement;

class LastTableTest {

    private static final ReportElement CHAPTER = new ReportElement.Chapter("Agenda");
    private static final ReportElement TOPIC = new ReportElement.Topic("Which?");
    private static final ReportElement LINE = new ReportElement.Line("Answers: 9", true);
    private static final ReportElement TABLE = new ReportElement.Table("", List.of("A"), 1, List.of(), false);

    private static int after(int place, ReportElement... pieces) {
        return LastTable.after(List.of(pieces), place);
    }

    @Test
    void a_table_at_the_end_goes_with_the_question_before_it() {
        assertEquals(2, after(0, TOPIC, TABLE, CHAPTER, TABLE));
        assertEquals(3, after(0, CHAPTER, TOPIC, TABLE, TOPIC, LINE, TABLE));
        assertEquals(2, after(0, CHAPTER, TABLE, CHAPTER, TOPIC, TABLE));
    }

    @Test
    void what_comes_earlier_or_is_last_itself_takes_nothing_along() {
        assertEquals(-1, after(0, TOPIC, TABLE, TOPIC, TABLE, CHAPTER, TABLE));
        assertEquals(-1, after(2, TOPIC, TABLE, CHAPTER, TABLE));
    }

    @Test
    void cards_a_list_or_several_tables_stand_by_themselves() {
        var cards = new ReportElement.Cards(List.of("When Monday comes, I will ask first."));
        var items = new ReportElement.Items(List.of("A book"));
        Stream.of(cards, items, TABLE).forEach(more -> assertEquals(-1, after(0, TOPIC, TABLE, CHAPTER, TABLE, more)));
    }
}
