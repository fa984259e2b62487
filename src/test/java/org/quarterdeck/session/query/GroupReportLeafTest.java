package org.quarterdeck.session.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.quarterdeck.session.state.HandIn;

/** What a group hands in, on as many leaves as it takes. */
class GroupReportLeafTest {

    private static final List<String> PROMPTS = List.of("Leading would have been", "The first sentence");

    private static List<GroupReportLeaf> leaves(String... texts) {
        return GroupReportLeaf.of(PROMPTS, List.of(texts).stream().map(text -> new HandIn(text, 1)).toList());
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    @Property(tries = 200)
    void no_letter_is_lost_or_said_twice(
            @ForAll @StringLength(max = 1_500) @CharRange(from = 'a', to = 'f') @CharRange(from = ' ', to = ' ') @CharRange(from = '\n', to = '\n') @CharRange(from = '\u4e00', to = '\u4e04') String one,
            @ForAll @StringLength(max = 300) @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') String other) {
        var leaves = leaves(one, other);
        assertThat(leaves).allSatisfy(leaf -> assertThat(leaf.pieces()).isNotEmpty());
        var said = leaves.stream().flatMap(leaf -> leaf.pieces().stream())
                .collect(Collectors.groupingBy(GroupReportLeaf.Piece::prompt,
                        Collectors.mapping(GroupReportLeaf.Piece::text, Collectors.joining())));
        assertThat(letters(said.get(0))).isEqualTo(letters(one));
        assertThat(letters(said.get(1))).isEqualTo(letters(other));
        assertThat(leaves.stream().flatMap(leaf -> leaf.pieces().stream()).filter(GroupReportLeaf.Piece::first)).hasSize(2);
    }

    @Test
    void a_few_sentences_take_one() {
        assertThat(leaves("We would share the work.\nAnd ask what is in the way.", "Who wants to own this?")).hasSize(1);
        assertThat(leaves("", "")).hasSize(1);
        assertThat(GroupReportLeaf
                .of(List.of("Our tedious task, and the hours it eats", "What a leader would do with it", "Who says yes"),
                        List.of(new HandIn("Give one decision a week away, and do not take it back.", 1),
                                new HandIn("End one meeting that we hold out of habit.", 1), new HandIn("We all do.", 1))))
                .hasSize(1);
    }

    @Test
    void an_answer_of_a_few_lines_stays_in_one_piece_under_what_was_asked() {
        var longish = "Try it with one team first, and tell the others what we learned.";
        var leaves = GroupReportLeaf.of(
                List.of("Our goal, in one line", "Horizon: why, and where we want to be in two years", "Today"),
                List.of(new HandIn(longish, 1), new HandIn(longish, 1), new HandIn(longish, 1)));
        assertThat(leaves).hasSize(2);
        assertThat(leaves.getFirst().pieces()).hasSize(2);
        assertThat(leaves.getLast().pieces()).containsExactly(new GroupReportLeaf.Piece(2, true, longish));
    }

    @Test
    void the_longest_takes_several_and_is_cut_between_words() {
        var leaves = leaves("word ".repeat(400), "");
        assertThat(leaves.size()).isBetween(4, 9);
        assertThat(leaves).allSatisfy(leaf -> assertThat(leaf.pieces())
                .allSatisfy(piece -> assertThat(piece.text()).matches("(word )*(word)?")));
    }
}
