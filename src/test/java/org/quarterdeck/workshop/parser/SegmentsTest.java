package org.quarterdeck.workshop.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.Theme;

/** The keys of the workshop and of slides, breakouts, cases and simulations. */
class SegmentsTest {

    @Nested
    class The_workshop {

        @Test
        void has_the_keys_of_its_file() {
            var workshop = ParsedWorkshop
                    .text("---\ntitle: 'T: t'\nauthor: A\nlang: pt_BR\nminutes: 90\ncuts: [90, 45, 45]\npoles: [L, R]\n"
                            + "theme: dark\nquestions: true\nfooter: F\nsources:\n  A: One\n  1: Two\n---\n# A")
                    .workshop();
            assertEquals("T: t", workshop.title());
            assertEquals("A", workshop.author());
            assertEquals("pt-BR", workshop.lang());
            assertEquals(90, workshop.minutes());
            assertEquals(List.of(45, 90), workshop.cuts());
            assertEquals(new Poles("L", "R"), workshop.poles());
            assertEquals(Theme.DARK, workshop.theme());
            assertEquals("F", workshop.footer());
            assertTrue(workshop.questions());
            assertEquals(Map.of("A", "One", "1", "Two"), workshop.sources());
            assertEquals(List.of("A", "1"), List.copyOf(workshop.sources().keySet()));
        }

        @Test
        void is_plain_where_its_file_says_nothing() {
            var workshop = ParsedWorkshop.text("---\ntitle: T\n---\n# A").workshop();
            assertEquals(Poles.DEFAULT, workshop.poles());
            assertEquals(Theme.BRIGHT, workshop.theme());
            assertEquals("en", workshop.lang());
            assertEquals(0, workshop.minutes());
            assertNull(workshop.author());
            assertNull(workshop.footer());
            assertFalse(workshop.questions());
        }
    }

    @Nested
    class A_slide {

        @Test
        void has_every_key() {
            var slide = ParsedWorkshop
                    .segment("id: größe-2\npart: P\nlayout: cover\nminutes: 2.5\nat: \"09:30\"\ncuts: [45]\nsources: [B, A]\n"
                            + "build: steps\ncase: C", "# A");
            assertEquals("größe-2", slide.id());
            assertEquals("P", slide.part());
            assertEquals(SlideLayout.COVER, slide.layout());
            assertEquals(2.5, slide.minutes());
            assertEquals(LocalTime.of(9, 30), slide.at());
            assertEquals(Set.of(45), slide.cuts());
            assertEquals(List.of("B", "A"), slide.sources());
            assertEquals(BuildMode.STEPS, slide.build());
            assertEquals("C", slide.caseName());
        }

        @ParameterizedTest
        @EnumSource(names = {"CONTRAST", "PICTURE", "TWO_COLS", "QUADRANT", "POLL", "BREAKOUT",
                "SIMULATION"}, mode = EnumSource.Mode.EXCLUDE)
        void has_the_layout_that_is_written(SlideLayout layout) {
            assertEquals(layout, ParsedWorkshop.segment("layout: " + layout.key(), "# A\n\n- b").layout());
        }

        @Test
        void is_of_bullets_where_there_is_a_list_and_of_text_otherwise() {
            var segments = ParsedWorkshop
                    .clean("# A\n\nText\n\n- one\n\n---\n# B\n\n> quote\n\n---\n# C\n\n| a | b |\n| - | - |\n");
            assertEquals(List.of(SlideLayout.BULLETS, SlideLayout.TEXT, SlideLayout.TEXT),
                    segments.stream().map(Segment::layout).toList());
        }

        @Test
        void comes_at_once_but_for_a_contrast() {
            assertEquals(BuildMode.ALL, ParsedWorkshop.segment("layout: bullets", "# A\n\n- b").build());
            var contrast = ParsedWorkshop.segment("layout: contrast", "# A\n\n| L | R |\n| --- | --- |\n| a | b |\n| c | d |");
            assertEquals(BuildMode.STEPS, contrast.build());
            assertEquals(2, contrast.buildItems());
            assertInstanceOf(Block.Table.class, contrast.body().getFirst());
            assertEquals(BuildMode.ALL,
                    ParsedWorkshop.segment("layout: contrast\nbuild: all", "# A\n\n| L | R |\n| --- | --- |\n| a | b |").build());
        }

        @Test
        void names_the_corners_of_a_plane_by_key_or_by_list() {
            var keyed = ParsedWorkshop.segment("layout: quadrant\nx: [a, b]\ny: [c, d]\ncorners: [1, 2, 3, 4]", "# A");
            var plane = assertInstanceOf(SlideContent.class, keyed.content()).plane();
            assertEquals(
                    new Question.Quadrant(new Question.Pair("a", "b"), new Question.Pair("c", "d"), List.of("1", "2", "3", "4")),
                    plane);
            var listed = ParsedWorkshop.segment("layout: quadrant", "# A\n\n- 1\n- 2\n- 3\n- 4");
            assertEquals(
                    new SlideContent(new Question.Quadrant(new Question.Pair("", ""), new Question.Pair("", ""),
                            List.of("1", "2", "3", "4"))),
                    listed.content());
            assertEquals(1, listed.body().size());
        }
    }

    @Nested
    class An_id {

        private static List<String> ids(String segments) {
            return ParsedWorkshop.below(segments).workshop().segments().stream().map(Segment::id).toList();
        }

        @Test
        void is_made_from_the_first_heading_or_the_segments_number() {
            assertEquals(List.of("what-s-new-in-2026", "segment-2", "日本語", "straße-élan"),
                    ids("# What's *new* -- in 2026?!\n\n---\n\nText\n\n---\n# 日本語\n\n---\n# Straße, Élan\n"));
        }

        @Test
        void gets_a_number_where_it_would_repeat() {
            assertEquals(List.of("a", "a-2", "a-3"), ids("# A\n\n---\n# A\n\n---\n# A"));
        }

        @Test
        void that_is_made_gives_way_to_those_that_are_written_anywhere() {
            assertEquals(List.of("a-3", "a-2", "a", "segment-4"),
                    ids("# A\n\n---\nid: a-2\n---\n# B\n\n---\nid: a\n---\n# C\n\n---\n\n???"));
        }
    }

    @Nested
    class A_breakout {

        @Test
        void has_every_key() {
            var segment = ParsedWorkshop.segment(
                    "breakout: 4\nassign: self\nplaces: [Here, There]\ntasks: [One, Two]\ncapture:\n  - What?\nvote: true",
                    "# A\n\nText");
            assertEquals(new Breakout(4, 0, new Assign(How.SELF, null), List.of("Here", "There"), List.of("One", "Two"),
                    List.of("What?"), true), segment.content());
            assertEquals(SlideLayout.BREAKOUT, segment.layout());
            assertEquals(1, segment.body().size());
        }

        @Test
        void is_drawn_at_random_by_default_and_may_give_the_number_of_groups() {
            assertEquals(new Breakout(0, 5, new Assign(How.RANDOM, null), List.of(), List.of(), List.of(), false),
                    ParsedWorkshop.segment("groups: 5", "# A").content());
        }

        @Test
        void may_rest_on_what_came_before() {
            var segments = ParsedWorkshop
                    .clean("---\nid: p\npoll: words\n---\n# P\n\n---\nid: b\nbreakout: 3\nassign: {mixed: p}\n---\n# B\n\n---\n"
                            + "breakout: 3\nassign:\n  split: p\n---\n# C\n\n---\nbreakout: 3\nassign: {same: b}\n---\n# D");
            assertEquals(List.of(new Assign(How.MIXED, "p"), new Assign(How.SPLIT, "p"), new Assign(How.SAME, "b")),
                    segments.stream().skip(1).map(s -> assertInstanceOf(Breakout.class, s.content()).assign()).toList());
        }
    }

    @Nested
    class A_case {

        @Test
        void has_beats_that_come_in_steps() {
            var beat = ParsedWorkshop.segment("case: c", "# A\n\nOne.\n\nTwo.\n\n- three\n- four");
            assertEquals(BuildMode.STEPS, beat.build());
            assertEquals(4, beat.buildItems());
            assertEquals(BuildMode.ALL, ParsedWorkshop.segment("case: c\nbuild: all", "# A\n\nOne.").build());
        }

        @Test
        void tells_what_happened_by_option_or_by_text() {
            var options = "# A\n\n- [ ] One\n- [ ] Two";
            assertEquals(new Poll.Told(1, ""), ParsedWorkshop.poll("case: c\npoll: choice\ntold: 2", options).told());
            assertEquals(new Poll.Told(null, "2"), ParsedWorkshop.poll("case: c\npoll: choice\ntold: \"2\"", options).told());
            assertEquals(new Poll.Told(null, "Neither."),
                    ParsedWorkshop.poll("case: c\npoll: choice\ntold: Neither.", options).told());
        }

        @Test
        void tells_what_happened_by_both_and_after_any_poll() {
            var poll = ParsedWorkshop.poll("poll: multiple\ntold: {option: 2, text: It helped.}", "# A\n\n- [ ] One\n- [ ] Two");
            assertEquals(new Poll.Told(1, "It helped."), poll.told());
            assertEquals("Two \u2013 It helped.", poll.toldWords());
            assertEquals(new Poll.Told(0, ""),
                    ParsedWorkshop.poll("poll: points\ntold:\n  option: 1", "# A\n\n- One\n- Two").told());
            assertEquals(new Poll.Told(null, "They kept it."),
                    ParsedWorkshop.poll("poll: words\ntold: {text: They kept it.}", "# A").told());
            assertEquals(new Poll.Told(null, "4"), ParsedWorkshop.poll("poll: scale\ntold: 4", "# A\n\n- We listen").told());
        }
    }

    @Nested
    class A_simulation {

        private static final String USES = "\n---\n# Q\n\n- a\n- b\n- c\n- d\n- e\n\n---\n";
        private static final String FIRST = "---\nid: m0\npoll: points" + USES
                + "simulation: attention\npolls: [m0]\nmonths: [0]\n"
                + "until: 6\ntold: [55, 30, 15, 0, 0]\nleading: [5, 0, 0, 60, 35]\nmodel: {arrivals: 120, push: 0.5}\n---\n# S\n\n---\n";

        @Test
        void has_every_key() {
            var simulation = ParsedWorkshop.clean(FIRST + "# End").get(1);
            assertEquals(SlideLayout.SIMULATION, simulation.layout());
            assertEquals(new Simulation("attention", List.of("m0"), List.of(0), 0, 6, List.of(55.0, 30.0, 15.0, 0.0, 0.0),
                    List.of(5.0, 0.0, 0.0, 60.0, 35.0), Map.of("arrivals", 120.0, "push", 0.5)), simulation.content());
        }

        @Test
        void goes_on_from_the_one_before_it_that_is_in_a_cut_with_it() {
            var segments = ParsedWorkshop.clean(FIRST.replace("until: 6", "until: 6\ncuts: [90]")
                    + "simulation: attention\nuntil: 36\ncuts: [45]\n---\n# Short\n\n---\n"
                    + "simulation: attention\nuntil: 12\ncuts: [90]\n---\n# Long");
            var stops = segments.stream().map(Segment::content).filter(Simulation.class::isInstance)
                    .map(content -> ((Simulation) content).stops()).toList();
            assertEquals(List.of(List.of(0, 6), List.of(0, 36), List.of(6, 12)), stops);
            assertEquals(1, segments.getLast().buildItems());
        }

        @Test
        void takes_what_it_leaves_out_from_the_first() {
            var later = ParsedWorkshop
                    .clean(FIRST + "id: m6\npoll: points" + USES + "simulation: attention\npolls: [m0, m6]\nmonths: [0, 6]\n"
                            + "until: 36\nmodel: {arrivals: 100}\n---\n# T")
                    .getLast();
            assertEquals(
                    new Simulation("attention", List.of("m0", "m6"), List.of(0, 6), 6, 36, List.of(55.0, 30.0, 15.0, 0.0, 0.0),
                            List.of(5.0, 0.0, 0.0, 60.0, 35.0), Map.of("arrivals", 100.0, "push", 0.5)),
                    later.content());
        }
    }
}
