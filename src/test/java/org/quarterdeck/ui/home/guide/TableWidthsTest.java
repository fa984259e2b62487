package org.quarterdeck.ui.home.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class TableWidthsTest {

    private final TableWidths widths = new TableWidths();

    private static Node cell(Node words) {
        var cell = new Paragraph();
        cell.appendChild(words);
        return cell;
    }

    private static Node text(String words) {
        return cell(new Text(words));
    }

    @Test
    void together_are_the_whole_table() {
        widths.add(0, text("One"));
        widths.add(1, text("A text of several words that takes a line or two"));
        widths.add(2, text("Two"));
        assertEquals(100, widths.percents().stream().mapToDouble(Double::doubleValue).sum(), 0.001);
    }

    @Test
    void of_short_texts_are_alike() {
        widths.add(0, text("One"));
        widths.add(1, text("Another"));
        assertEquals(List.of(50.0, 50.0), widths.percents());
    }

    @Test
    void leave_the_longest_word_whole_beside_long_texts() {
        widths.add(0, cell(new Code("automatable")));
        for (int column = 1; column < 4; column++) {
            widths.add(column, text("Words that go on for longer than a column of this table is wide"));
        }
        double letters = widths.percents().getFirst() / 100 * 74;
        assertTrue(letters >= 11 * 1.25, letters + " letters");
    }
}
