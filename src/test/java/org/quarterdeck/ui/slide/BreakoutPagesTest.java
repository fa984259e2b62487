package org.quarterdeck.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Words;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.command.PollCommand.HoldBack;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.SlideLayout;

class BreakoutPagesTest {

    private static void look(int groups, Consumer<PlayedSession> how, Consumer<SlideView> then) {
        var breakout = new Breakout(0, groups, new Assign(How.RANDOM, null), List.of("By the window", "At the whiteboard"),
                List.of(), List.of("What would leading have looked like?"), true);
        var workshop = WorkshopFixture.small().breakout("groups", breakout).minutes(12).slide("promise", SlideLayout.COMMITMENTS)
                .build();
        try (var room = PlayedSession.of(workshop).people(groups * 3 + 1)) {
            how.accept(room);
            for (var shape : SlideShape.values()) {
                FxDrawing.on(() -> {
                    var view = new SlideView(shape, true, () -> room.session().now());
                    view.show(SlideMoment.now(room.state(), null));
                    then.accept(view);
                });
            }
        }
    }

    private static void type(PlayedSession room, int group, String text) {
        room.session().submit(new TypeIn("groups", group, 0, text, 0)).join();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 40})
    void shows_every_group_with_its_number_place_and_size_and_can_be_read_from_the_back_row(int groups) {
        look(groups, room -> room.then(Move.OPEN), view -> {
            assertFalse(view.overflows());
            assertTrue(NodeInspection.smallestSize(view) >= 32);
            assertThat(view.getAccessibleText()).contains("Group " + groups + ": ", "people");
            assertThat(NodeInspection.letters(view)).contains("12:00left");
        });
    }

    @Test
    void shows_nothing_of_what_groups_write_before_they_report() {
        for (var stage : List.of(List.of(Move.OPEN), List.of(Move.OPEN, Move.NEXT), List.of(Move.OPEN, Move.CLOSE))) {
            look(2, room -> {
                room.then(Move.OPEN);
                type(room, 1, "Our secret");
                room.then(stage.subList(1, stage.size()).toArray(Move[]::new));
            }, view -> assertThat(view.getAccessibleText()).doesNotContain("secret"));
        }
    }

    @Test
    void shows_a_hand_in_that_is_held_back_in_no_report_and_no_vote_until_it_is_let_through() {
        for (var moves : List.of(List.of(Move.OPEN, Move.CLOSE, Move.NEXT), List.of(Move.OPEN, Move.CLOSE, Move.NEXT, Move.NEXT,
                Move.NEXT))) {
            look(2, room -> {
                heldBack(room);
                room.then(moves.subList(1, moves.size()).toArray(Move[]::new));
            }, view -> {
                assertThat(view.getAccessibleText()).doesNotContain("secret");
                assertThat(NodeInspection.letters(view)).doesNotContain("secret");
            });
            look(2, room -> {
                heldBack(room);
                room.session().submit(new JudgeHandIn("groups", 1, 0, 1, true)).join();
                room.then(moves.subList(1, moves.size()).toArray(Move[]::new));
            }, view -> assertThat(NodeInspection.letters(view)).contains("secret"));
        }
    }

    /** Group 1 writes while everything is held back; group 2 is typed in. */
    private static void heldBack(PlayedSession room) {
        room.session().submit(new HoldBack(true, Set.of())).join();
        room.then(Move.OPEN);
        int seat = room.state().breakout().group(1).seats().getFirst();
        room.session().submit(new Write(seat, "groups", 0, "Our secret", 0)).join();
        type(room, 2, "Ours is open");
    }

    @Test
    void shows_the_task_with_the_time_left_and_says_when_one_minute_is_left_and_when_none_is() {
        look(2, room -> room.then(Move.OPEN, Move.NEXT).after(Duration.ofMinutes(10)),
                view -> assertThat(NodeInspection.letters(view)).contains("Talkaboutit.", "2:00")
                        .doesNotContain("Oneminuteleft"));
        look(2, room -> room.then(Move.OPEN, Move.NEXT).after(Duration.ofSeconds(675)),
                view -> assertThat(NodeInspection.letters(view)).contains("0:45", "Oneminuteleft"));
        look(2, room -> room.then(Move.OPEN, Move.NEXT).after(Duration.ofMinutes(20)),
                view -> assertThat(NodeInspection.letters(view)).contains("0:00", "Timeisup"));
    }

    @Test
    void shows_one_group_s_words_as_large_as_they_go_html_as_text_and_long_ones_on_slides_that_take_turns() {
        look(2, room -> {
            room.then(Move.OPEN);
            type(room, 1, "<b>Ask</b> who should own it.");
            room.then(Move.CLOSE, Move.NEXT);
        }, view -> assertThat(NodeInspection.letters(view)).contains("<b>Ask</b>whoshouldownit."));
        look(2, room -> {
            room.then(Move.OPEN);
            type(room, 1, "many words ".repeat(180));
            room.then(Move.CLOSE, Move.NEXT);
        }, view -> {
            assertThat(NodeInspection.letters(view)).contains("1of").doesNotContain("1of2");
            assertTrue(NodeInspection.smallestSize(view) >= 32);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 12, 30})
    void votes_on_what_was_handed_in_by_each_group_s_sign_name_and_words_and_shows_what_has_most_votes_first(int groups) {
        Consumer<PlayedSession> vote = room -> {
            room.then(Move.OPEN);
            for (int group = 1; group <= groups; group++) {
                type(room, group,
                        group == groups ? "Ask first" : "Give number " + group + " away and then some more words than fit");
            }
            room.then(Move.CLOSE, Move.NEXT, Move.OPEN);
        };
        look(groups, vote, view -> {
            assertTrue(NodeInspection.smallestSize(view) >= 32);
            assertThat(NodeInspection.letters(view)).contains("Group1", "Givenumber1away");
            assertThat(view.getAccessibleText()).contains("Group " + groups + ": Ask first");
        });
        look(groups, vote.andThen(room -> {
            var run = Objects.requireNonNull(room.state().poll().run()).id();
            for (int seat = 1; seat <= 3; seat++) {
                room.session().submit(new CastAnswer(seat, run, new Picked(List.of(seat < 3 ? groups - 1 : 0)))).join();
            }
            room.then(Move.CLOSE);
        }), view -> {
            var letters = NodeInspection.letters(view);
            assertThat(letters).contains("67%", "33%");
            assertTrue(letters.indexOf("Askfirst") < letters.indexOf("Givenumber1"), letters);
            assertTrue(NodeInspection.texts(view).stream().filter(text -> text.getText().startsWith("Ask"))
                    .allMatch(text -> text.getFont().getSize() >= 60 || groups == 9));
        });
    }

    @Test
    void builds_a_wall_of_the_commitments_that_are_shared() {
        look(1, room -> {
            room.at("promise");
            room.session().submit(new Commit(1, "phone " + 1, new Words("Monday comes", "listen first"))).join();
            room.session().submit(new Commit(2, "phone " + 2, null)).join();
        }, view -> assertThat(view.getAccessibleText()).contains("When Monday comes, I will listen first"));
    }

    @Test
    void says_what_will_appear_on_the_wall_until_the_first_commitment_is_there() {
        var notice = "Commitments you share appear here";
        try (var room = PlayedSession.of(WorkshopFixture.small().slide("promise", SlideLayout.COMMITMENTS).build()).people(2)) {
            FxDrawing.on(() -> {
                var view = new SlideView(SlideShape.WIDE, true, () -> room.session().now());
                view.show(SlideMoment.now(room.state(), null));
                assertTrue(NodeInspection.shows(view, notice));
                assertThat(view.getAccessibleText()).contains(notice);
                room.session().submit(new Commit(1, "phone " + 1, new Words("Monday comes", "listen first"))).join();
                view.show(SlideMoment.now(room.state(), null));
                assertTrue(NodeInspection.shows(view, "I will listen first"));
                assertFalse(NodeInspection.shows(view, notice));
                assertThat(view.getAccessibleText()).doesNotContain(notice);
            });
        }
    }
}
