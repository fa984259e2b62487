package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * The items of a poll's lists.
 *
 * @param texts the texts of the items, in order
 * @param right the indexes of the checked items
 * @param rest the text around the lists
 */
record OptionList(List<String> texts, Set<Integer> right, List<Block> rest) {

    /** Returns the items of the task lists if there are any, else of all lists. */
    static OptionList in(List<Block> body) {
        boolean tasks = body.stream().anyMatch(OptionList::taskList);
        var texts = new ArrayList<String>();
        var right = new HashSet<Integer>();
        var rest = new ArrayList<Block>();
        for (var block : body) {
            if (block instanceof Block.Items list && (!tasks || taskList(block))) {
                for (var item : list.items()) {
                    if (Boolean.TRUE.equals(item.checked())) {
                        right.add(texts.size());
                    }
                    texts.add(words(item));
                }
            } else {
                rest.add(block);
            }
        }
        return new OptionList(List.copyOf(texts), Set.copyOf(right), List.copyOf(rest));
    }

    private static boolean taskList(Block block) {
        return block instanceof Block.Items list && list.items().stream().anyMatch(i -> i.checked() != null);
    }

    /** Returns the text of an item. Markdown leaves a box without a text as it is written, which counts as none. */
    private static String words(Block.Item item) {
        var words = plain(item.content());
        return words.matches("\\[[ xX]?\\]") ? "" : words;
    }

    static String plain(List<Block> blocks) {
        return String.join(" ", blocks.stream().map(OptionList::plain).filter(t -> !t.isEmpty()).toList());
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Inline.plain(p.text()).strip();
            case Block.Heading h -> Inline.plain(h.text()).strip();
            case Block.Items list -> String.join(" ", list.items().stream().map(i -> plain(i.content())).toList());
            case Block.Quote quote -> plain(quote.content());
            case Block.Table table -> "";
            case Block.Picture picture -> picture.alt();
            case Block.Code code -> code.text().strip();
        };
    }
}
