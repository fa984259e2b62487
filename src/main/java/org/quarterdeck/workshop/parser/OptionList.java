package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * What a poll's lists hold.
 *
 * @param texts the items' words, in order
 * @param right the places of those that are checked off
 * @param rest the text around the lists
 */
record OptionList(List<String> texts, Set<Integer> right, List<Block> rest) {

    /** Task lists where there are some, else every list of the text. */
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

    /** A box without words is no text: Markdown leaves it as it is written. */
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
