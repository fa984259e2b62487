package org.quarterdeck.workshop.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.QuestionKind;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads what a poll asks, from its keys and its text. */
public final class QuestionReader {

    /** A question, and the text of its segment that is no part of it. */
    record Asked(Question question, List<Block> rest) {}

    private static final int WORDS_OF_A_PAIR = 3;
    private static final Pattern BROKEN_BOX = Pattern.compile("\\[[ xXvV✓✔*~-]?\\]");

    private final YamlFields keys;
    private final List<Block> body;

    QuestionReader(YamlFields keys, List<Block> body) {
        this.keys = keys;
        this.body = body;
    }

    Asked read(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> {
                var options = options(kind, "to pick from", "- [ ] One");
                yield new Asked(new Question.Choice(options.texts(), options.right(), keys.flag("other", false)), options.rest());
            }
            case MULTIPLE -> {
                var options = options(kind, "to pick from", "- [ ] One");
                boolean other = keys.flag("other", false);
                int all = Math.max(1, options.texts().size() + (other ? 1 : 0));
                int most = keys.whole("most", 1, all, all);
                yield new Asked(new Question.Multiple(options.texts(), most, options.right(), other), options.rest());
            }
            case SCALE -> scale();
            case SPECTRUM -> spectrum();
            case RANKING -> {
                var options = options(kind, "to put in order", "- One");
                yield new Asked(new Question.Ranking(options.texts()), options.rest());
            }
            case POINTS -> {
                var options = options(kind, "to spread points over", "- One");
                yield new Asked(new Question.Points(options.texts(), keys.whole("points", 1, 10_000, 100)), options.rest());
            }
            case WORDS -> new Asked(new Question.Words(keys.whole("most", 1, 10, 3)), body);
            case TEXT ->
                new Asked(new Question.Text(keys.whole("length", 1, 2_000, 280), keys.flag("upvotes", false)), body);
            case QUADRANT -> new Asked(new PlaneReader(keys).asked(), body);
        };
    }

    private OptionList options(QuestionKind kind, String purpose, String example) {
        var options = withoutEmptyItems(OptionList.in(body), "an option");
        if (options.texts().size() < 2) {
            keys.error("poll",
                    "this `" + kind.word() + "` has " + DiagnosticText.counted(options.texts().size(), "option", "options") + " "
                            + purpose
                            + ": write two or more as a list, each on a line such as `" + example + "`");
        }
        return options;
    }

    private Asked scale() {
        var options = withoutEmptyItems(OptionList.in(body), "a statement");
        if (options.texts().isEmpty()) {
            keys.error("poll",
                    "this `scale` has no statement to rate: write one or more as a list, each on a line such as `- We listen`");
        }
        return new Asked(
                new Question.Scale(options.texts(), keys.whole("points", 2, 11, 5), keys.text("from"), keys.text("to")),
                options.rest());
    }

    private Asked spectrum() {
        var pairs = new ArrayList<Pair>();
        var rest = new ArrayList<Block>();
        boolean tabled = false;
        for (var block : body) {
            if (block instanceof Block.Table table && table.header().size() == 2) {
                tabled = true;
                warnOfLostPair(words(table.header().getFirst()), words(table.header().getLast()));
                table.rows().forEach(row -> pairs.add(new Pair(words(row.getFirst()), words(row.getLast()))));
            } else {
                rest.add(block);
            }
        }
        if (pairs.removeIf(p -> p.left().isEmpty() || p.right().isEmpty())) {
            keys.warning("poll",
                    "a pair of this `spectrum` lacks one of its ends and is left out: write both, `| One | Other |`");
        }
        if (tabled) {
            for (var key : List.of("from", "to")) {
                if (keys.has(key)) {
                    keys.warning(key, "`" + key + "` has no effect beside a table of pairs: leave it out, or the table");
                }
            }
        } else {
            ends(pairs);
        }
        if (pairs.isEmpty() && (tabled || !(keys.has("from") || keys.has("to")))) {
            keys.error("poll", "this `spectrum` has no pair to place a mark between: write a table of two columns, "
                    + "one pair a row below its header, or `from:` and `to:`");
        }
        return new Asked(new Question.Spectrum(List.copyOf(pairs)), rest);
    }

    /** Warns of a header that reads like a pair: one of its cells has several words, where a pole has one or two. */
    private void warnOfLostPair(String left, String right) {
        if (Stream.of(left, right).anyMatch(cell -> cell.split("\\s+").length >= WORDS_OF_A_PAIR)) {
            keys.warning("poll", "the first row of this table, " + DiagnosticText.quoted(left) + " and "
                    + DiagnosticText.quoted(right) + ", is its header and no pair: if it shall be one, write a header above it, "
                    + "such as `| Management | Leadership |`");
        }
    }

    private void ends(List<Pair> pairs) {
        var from = keys.text("from");
        var to = keys.text("to");
        if (from != null && to != null) {
            pairs.add(new Pair(from, to));
        } else if (from != null || to != null) {
            var absent = from == null ? "from" : "to";
            keys.error(absent,
                    "this `spectrum` has no `" + absent + "`: write both `from:` and `to:`, or a table of two columns");
        }
    }

    /** Removes and reports the items without text. */
    private OptionList withoutEmptyItems(OptionList options, String item) {
        var texts = new ArrayList<String>();
        var right = new HashSet<Integer>();
        for (int i = 0; i < options.texts().size(); i++) {
            if (options.texts().get(i).isEmpty()) {
                keys.warning("poll", item + " of this poll has no words and is left out: write them after the mark");
                continue;
            }
            if (BROKEN_BOX.matcher(options.texts().get(i)).lookingAt()) {
                keys.warning("poll", DiagnosticText.quoted(options.texts().get(i)) + " is shown as it stands, with its "
                        + "brackets: write a box as `[ ]` or `[x]`, with a space in it or an x, and a space behind it");
            }
            if (options.right().contains(i)) {
                right.add(texts.size());
            }
            texts.add(options.texts().get(i));
        }
        if (Set.copyOf(texts).size() < texts.size()) {
            keys.warning("poll", item + " of this poll is written twice: nobody can tell the two apart on the chart");
        }
        return new OptionList(List.copyOf(texts), Set.copyOf(right), options.rest());
    }

    private static String words(List<Inline> cell) {
        return Inline.plain(cell).strip();
    }
}
