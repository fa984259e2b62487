package org.quarterdeck.workshop.parser.markdown;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** The footnotes of one text, numbered in the order in which they are named. */
final class FootnoteList {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<String> named = new ArrayList<>();

    /** Returns the raised number of a footnote. */
    String number(String label) {
        if (!named.contains(label)) {
            named.add(label);
        }
        return raised(named.indexOf(label) + 1);
    }

    /** Returns how many footnotes have been named so far. */
    int count() {
        return named.size();
    }

    /** Returns the place of a footnote among all, or -1 if nothing names it. */
    int place(String label) {
        return named.indexOf(label);
    }

    /** Returns a footnote's blocks with its number before the first words. */
    List<Block> numbered(String label, List<Block> content) {
        var blocks = new ArrayList<>(content);
        var text = new ArrayList<Inline>();
        text.add(new Inline.Text(number(label) + "\u00A0"));
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
            text.addAll(first.text());
            blocks.removeFirst();
        }
        blocks.addFirst(new Block.Paragraph(text));
        return blocks;
    }

    private static String raised(int number) {
        var raised = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
