package org.quarterdeck.workshop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditingTest {

    @Test
    void an_edit_is_the_shortest_stretch_that_differs_and_never_half_a_letter() {
        assertEquals(new TextEdit(2, "c", "x"), TextEdit.between("abcd", "abxd"));
        assertEquals(new TextEdit(1, "", "a"), TextEdit.between("aa", "aaa").nothing() ? null : new TextEdit(1, "", "a"));
        assertEquals("a😀b", TextEdit.between("a😁b", "a😀b").on("a😁b"));
        assertEquals("😁", TextEdit.between("a😁b", "a😀b").removed());
    }

    @Test
    void letters_of_a_word_are_undone_together_and_the_next_word_by_itself() {
        var history = new EditHistory();
        var text = "";
        for (var letter : "Two words".codePoints().mapToObj(Character::toString).toList()) {
            history.add(new TextEdit(text.length(), "", letter));
            text += letter;
        }
        text = history.undo().orElseThrow().on(text);
        assertEquals("Two ", text);
        text = history.redo().orElseThrow().on(text);
        assertEquals("Two words", text);
        text = history.undo().orElseThrow().on(text);
        text = history.undo().orElseThrow().on(text);
        assertEquals("", text);
        assertFalse(history.canUndo());
    }

    @Test
    void letters_taken_back_are_undone_together() {
        var history = new EditHistory();
        history.add(new TextEdit(2, "c", ""));
        history.add(new TextEdit(1, "b", ""));
        assertEquals("abc", history.undo().orElseThrow().on("a"));
    }

    @Test
    void what_is_done_anew_leaves_nothing_to_do_again() {
        var history = new EditHistory();
        history.add(new TextEdit(0, "", "a"));
        history.undo();
        history.add(new TextEdit(0, "", "b"));
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void changes_of_different_lines_are_merged() {
        var base = "a\nb\nc\nd\n";
        assertEquals(Optional.of("A\nb\nc\nD\n"), LineMerge.of(base, "A\nb\nc\nd\n", "a\nb\nc\nD\n"));
        assertEquals(Optional.of("a\nx\nb\nc\nd\ne\n"), LineMerge.of(base, "a\nx\nb\nc\nd\n", "a\nb\nc\nd\ne\n"));
        assertEquals(Optional.of("a\nc\nd\n"), LineMerge.of(base, "a\nc\nd\n", "a\nc\nd\n"));
    }

    @Test
    void changes_of_one_line_are_not_merged() {
        assertEquals(Optional.empty(), LineMerge.of("a\nb\n", "a\nx\n", "a\ny\n"));
    }

    @Test
    void a_merge_with_one_side_unchanged_is_the_other_side() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var base = random(random);
            var other = random(random);
            assertEquals(Optional.of(other), LineMerge.of(base, base, other));
            assertEquals(Optional.of(other), LineMerge.of(base, other, base));
            assertEquals(Optional.of(other), LineMerge.of(base, other, other));
        }
    }

    @Test
    void lines_in_common_are_found_in_order() {
        var random = new Random(8);
        for (int i = 0; i < 300; i++) {
            var from = LineMerge.lines(random(random));
            var to = LineMerge.lines(random(random));
            int last = -1;
            var matches = LineDifference.matches(from, to);
            for (int line = 0; line < from.size(); line++) {
                if (matches[line] >= 0) {
                    assertEquals(from.get(line), to.get(matches[line]));
                    assertEquals(true, matches[line] > last);
                    last = matches[line];
                }
            }
        }
        assertEquals(List.of(0, 2), java.util.Arrays.stream(LineDifference.matches(List.of("a", "b"), List.of("a", "x", "b")))
                .boxed().toList());
    }

    private static String random(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(4))).append('\n');
        }
        return text.toString();
    }

    @Test
    void line_ends_and_the_mark_of_a_file_come_back_as_they_were() {
        for (var file : List.of("a\nb\n", "a\r\nb\r\n", "\uFEFFa\r\nb", "a\r\nb\nc\rd\n", "")) {
            var ends = LineEnds.of(file);
            assertEquals(file, ends.restore(ends.text()));
        }
        assertEquals("a\r\nx\nb\nc\rd\n", LineEnds.of("a\r\nb\nc\rd\n").restore("a\nx\nb\nc\nd\n"));
        assertEquals("a\r\nx\r\nb\r\n", LineEnds.of("a\r\nb\r\n").restore("a\nx\nb\n"));
    }

    @Test
    void a_key_is_set_where_it_stands_and_the_other_lines_stay() {
        var poll = "---\nid: x\npoll: choice   # a remark\nminutes: 3\n---\n# Q\n";
        assertEquals(poll, SegmentKeys.with(poll, "poll", "choice"));
        assertEquals("---\nid: x\npoll: words\nminutes: 3\n---\n# Q\n", SegmentKeys.with(poll, "poll", "words"));
        assertEquals("---\nid: x\npoll: choice   # a remark\n---\n# Q\n", SegmentKeys.with(poll, "minutes", null));
        assertEquals("---\nid: x\npoll: choice   # a remark\nminutes: 3\nmost: 2\n---\n# Q\n",
                SegmentKeys.with(poll, "most", "2"));
        assertEquals("---\nlayout: break\n---\n# Q\n", SegmentKeys.with("---\n# Q\n", "layout", "break"));
        assertEquals("---\n# Q\n", SegmentKeys.with("---\nlayout: break\n---\n# Q\n", "layout", null));
        assertEquals("---\nx: 1\n---\n", SegmentKeys.with("---\ntasks:\n  - a\n  - b\nx: 1\n---\n", "tasks", null));
    }

    @Test
    void words_are_quoted_where_they_would_mean_something_else() {
        assertEquals("Plain words", SegmentKeys.quoted("Plain words"));
        assertEquals("\"a: b\"", SegmentKeys.quoted("a: b"));
        assertEquals("\"true\"", SegmentKeys.quoted("true"));
        assertEquals("\"12\"", SegmentKeys.quoted("12"));
        assertEquals("\"say \\\"no\\\"\"", SegmentKeys.quoted("say \"no\""));
        assertEquals("[One, \"a, b\"]", SegmentKeys.list(List.of("One", "a, b")));
    }

    private static List<String> completed(String text) {
        return TextCompletion.at(text, text.length()).words();
    }

    @Test
    void keys_values_and_ids_are_completed_where_they_may_stand() {
        var head = "---\ntitle: x\n";
        assertEquals(List.of("author: "), completed(head + "au"));
        assertFalse(completed(head).contains("title: "), "it is there already");
        var asked = head + "---\n# One\n\n---\nid: mood\npoll: choice\n---\n# Two\n\n- [ ] a\n- [ ] b\n\n---\n";
        assertEquals(List.of("poll: ", "part: "),
                completed(asked + "p").stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertEquals(List.of("scale", "spectrum"), completed(asked + "poll: s"));
        assertEquals(List.of("mood"), completed(asked + "poll: choice\ncompare: "));
        assertEquals(List.of("quote", "quadrant"), completed(asked + "layout: qu").stream()
                .sorted(java.util.Comparator.reverseOrder()).toList());
        assertEquals(List.of(), completed(asked + "# A headline\n\nWords pol"));
    }

    @Test
    void each_line_has_its_kind() {
        var lines = List.of("---", "title: x", "---", "# A", "- b", "| c |", "> d", "<!-- e", "f -->", "```", "---", "```", "",
                "---",
                "Text");
        assertEquals("SEPARATOR KEY SEPARATOR HEADING LIST TABLE QUOTE NOTE NOTE CODE CODE CODE TEXT SEPARATOR TEXT",
                String.join(" ", LineKinds.of(lines.size(), lines::get).stream().map(Enum::name).toList()));
    }

    @Test
    void keys_of_the_first_slide_that_follow_those_of_the_workshop_are_keys() {
        var lines = List.of("---", "title: A", "---", "layout: cover", "---", "# One", "", "---", "id: b", "---", "note: words");
        assertEquals("SEPARATOR KEY SEPARATOR KEY SEPARATOR HEADING TEXT SEPARATOR KEY SEPARATOR TEXT",
                String.join(" ", LineKinds.of(lines.size(), lines::get).stream().map(Enum::name).toList()));
    }

    @Test
    void texts_of_a_list_are_read_however_they_are_written_and_written_so_that_they_are_read_as_they_are() {
        assertEquals(List.of("By the window", "a, b", "it's"),
                SegmentKeys.items("---\nplaces: [By the window, \"a, b\", 'it''s']   # a remark\n---\n", "places"));
        assertEquals(List.of("a", "b: c"), SegmentKeys.items("---\ntasks:\n- a\n- 'b: c'\nvote: true\n---\n", "tasks"));
        assertEquals(List.of("One"), SegmentKeys.items("---\ncapture: One\n---\n", "capture"));
        assertEquals(List.of(), SegmentKeys.items("---\ncapture:\n---\n", "capture"));
        assertEquals(List.of(), SegmentKeys.items("---\ncapture: [\n---\n", "capture"));
        assertEquals(List.of(), SegmentKeys.items("# No keys\n", "capture"));
        var hard = List.of("- dash", "a: b", "# no remark", "\"said\"", "it's", "back\\slash", "true", "12", "[x]", "{y}", "مهمة",
                "任务", "?", "*a",
                "&b", "!c", "%d", "@e", "`f`", "|", ">");
        var source = "---\nbreakout: 4\ntasks: [old]\nvote: true\n---\n# Q\n";
        var changed = SegmentKeys.withItems(source, "tasks", hard);
        assertEquals(hard, SegmentKeys.items(changed, "tasks"), changed);
        assertEquals("---\nbreakout: 4\nvote: true\n---\n# Q\n", SegmentKeys.withItems(changed, "tasks", List.of()));
        assertEquals(source, SegmentKeys.withItems(source, "tasks", List.of("old")));
        assertEquals("---\ntasks:\n  - a\n---\n# Q\n", SegmentKeys.withItems("---\n# Q\n", "tasks", List.of("a")));
    }
}
