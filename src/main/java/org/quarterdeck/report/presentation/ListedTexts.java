package org.quarterdeck.report.presentation;

import java.util.List;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/** Texts as a list on a slide, such as the options of a question without a vote. */
final class ListedTexts {

    private ListedTexts() {}

    /** Returns a list of texts, or nothing if there are none. */
    static List<Block> of(List<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : List.of(new Block.Items(false, texts.stream()
                        .map(text -> new Block.Item(null, List.of(new Block.Paragraph(List.of(new Inline.Text(text))))))
                        .toList()));
    }
}
