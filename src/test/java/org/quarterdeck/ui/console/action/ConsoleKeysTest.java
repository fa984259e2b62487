package org.quarterdeck.ui.console.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterdeck.fixtures.ViewWindow;

class ConsoleKeysTest {

    private final List<ConsoleAction> performed = new ArrayList<>();
    private final ViewWindow<VBox> screen = ViewWindow.of(() -> new VBox(button("first"), button("second")));

    @BeforeEach
    void listen() {
        screen.does(() -> {
            new ConsoleKeys(performed::add).bind(screen.scene());
            ((Button) screen.node("#first")).setOnAction(event -> performed.add(ConsoleAction.AGAIN));
            screen.node("#first").requestFocus();
        });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(ConsoleAction.class)
    void every_key_on_the_sheet_does_what_the_sheet_says(ConsoleAction action) {
        assertFalse(KeyNames.all(action).isEmpty());
        for (var keys : ConsoleKeys.of(action)) {
            screen.press(codes((KeyCodeCombination) keys));
            assertEquals(List.of(action), performed, keys.getDisplayText());
            performed.clear();
        }
    }

    @Test
    void no_key_means_two_things() {
        var all = Stream.of(ConsoleAction.values()).flatMap(action -> ConsoleKeys.of(action).stream()).toList();
        assertEquals(all.size(), new HashSet<>(all).size());
    }

    @Test
    void a_question_mark_opens_the_sheet_wherever_it_is_on_the_keyboard() {
        screen.does(() -> Event.fireEvent(screen.node("#first"),
                new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
        assertEquals(List.of(ConsoleAction.SHEET), performed);
    }

    /** The same letters are on other keys of a Russian keyboard. */
    @ParameterizedTest
    @CsvSource({"bg, щ, ROOMS", "bg, ь, AGAIN", "bg, у, WHITE", "bg, о, FREEZE", "bg-phonetic, о, OPEN", "bg-phonetic, в, WHITE"})
    void the_letters_of_a_keyboard_that_is_known_count_by_its_own_places(String keyboard, String typed, ConsoleAction action) {
        var keys = new ArrayList<ConsoleAction>();
        var other = ViewWindow.of(() -> new VBox(button("only")));
        try (other) {
            other.does(() -> {
                new ConsoleKeys(keys::add, keyboard).bind(other.scene());
                Event.fireEvent(other.node("#only"),
                        new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
            });
        }
        assertEquals(List.of(action), keys);
    }

    @ParameterizedTest
    @CsvSource({"щ, OPEN", "Ц, WHITE", "і, REVEAL", "ς, WHITE", "ο, OPEN", "خ, OPEN", "ص, WHITE", "ם, OPEN", "ק, TIMER",
            "'.', BLACK", "+, MORE_TIME",
            "-, LESS_TIME", "؟, SHEET"})
    void a_letter_that_is_not_latin_counts_by_where_its_key_is(String typed, @Nullable ConsoleAction action) {
        type(typed);
        assertEquals(action == null ? List.of() : List.of(action), performed);
    }

    @Test
    void a_letter_held_down_counts_once() {
        type("и");
        type("и");
        assertEquals(List.of(ConsoleAction.BLACK), performed);
    }

    @Test
    void a_key_held_down_in_a_field_does_nothing_once_the_field_is_gone() {
        screen.does(() -> {
            var field = new TextField();
            screen.view().getChildren().add(field);
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            screen.view().getChildren().remove(field);
            Event.fireEvent(screen.node("#first"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(List.of(), performed);
    }

    @Test
    void a_digit_held_down_counts_once() {
        var digits = new ArrayList<Integer>();
        screen.does(() -> new ConsoleKeys(new KeyTarget() {
            @Override
            public void perform(ConsoleAction action) {
                performed.add(action);
            }

            @Override
            public void digit(int digit) {
                digits.add(digit);
            }
        }).bind(screen.scene()));
        type("7", KeyCode.DIGIT7, false, false);
        type("7", KeyCode.DIGIT7, false, false);
        assertEquals(List.of(7), digits);
        screen.does(() -> Event.fireEvent(screen.node("#first"),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.DIGIT7, false, false, false, false)));
        type("7", KeyCode.DIGIT7, false, false);
        assertEquals(List.of(7, 7), digits);
    }

    @ParameterizedTest
    @CsvSource({"я, UNDO", "ζ, UNDO", "ئ, UNDO", "ז, UNDO", "у, END"})
    void the_control_key_goes_with_a_letter_that_is_not_latin(String typed, ConsoleAction action) {
        type(typed, KeyCode.UNDEFINED, false, true);
        assertEquals(List.of(action), performed);
    }

    @ParameterizedTest
    @CsvSource({"В, PEN", "И, PARK", "Р, HEALTH", "Δ, PEN"})
    void the_shift_key_goes_with_a_letter_that_is_not_latin(String typed, ConsoleAction action) {
        type(typed, KeyCode.UNDEFINED, true, false);
        assertEquals(List.of(action), performed);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"ש, /, ASK", "ש, ', WHITE", "α, ;, ASK", "ъ, э, VIEW", "ح, ﻻ, BLACK",
            "ح, لا, BLACK"})
    void a_key_without_a_letter_counts_once_letters_tell_the_layout(String before, String typed, ConsoleAction action) {
        type(before);
        performed.clear();
        type(typed);
        assertEquals(List.of(action), performed);
    }

    @Test
    void a_slash_means_nothing_on_a_latin_keyboard() {
        type("ש");
        type("z");
        performed.clear();
        type("/");
        assertEquals(List.of(), performed);
    }

    @Test
    void a_full_stop_above_another_key_counts_each_time_it_is_pressed() {
        for (int i = 0; i < 2; i++) {
            type(".", KeyCode.SEMICOLON, true, false);
            screen.does(() -> Event.fireEvent(screen.node("#first"),
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SEMICOLON, true, false, false, false)));
        }
        assertEquals(List.of(ConsoleAction.BLACK, ConsoleAction.BLACK), performed);
    }

    @Test
    void no_arrow_turns_the_slide_behind_a_menu() {
        var menu = new ContextMenu(new MenuItem("Leave it out"));
        screen.does(() -> menu.show(screen.node("#first"), Side.BOTTOM, 0, 0));
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.LEFT);
        assertEquals(List.of(), performed);
        screen.does(menu::hide);
        screen.press(KeyCode.RIGHT);
        assertEquals(List.of(ConsoleAction.NEXT), performed);
    }

    @Test
    void every_action_stands_on_the_sheet() {
        for (var action : ConsoleAction.values()) {
            assertTrue(KeySheet.lists(action), action.name());
        }
    }

    private void type(String character) {
        type(character, KeyCode.UNDEFINED, false, false);
    }

    private void type(String character, KeyCode code, boolean shift, boolean control) {
        screen.does(() -> {
            Event.fireEvent(screen.node("#first"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            Event.fireEvent(screen.node("#first"),
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, control, false, false));
        });
    }

    @Nested
    class With_a_button_in_focus {

        @Test
        void space_is_still_the_next_step() {
            screen.press(KeyCode.SPACE);
            assertEquals(List.of(ConsoleAction.NEXT), performed);
        }

        @Test
        void enter_presses_a_button_that_was_reached_by_the_keyboard() {
            screen.does(() -> screen.node("#second").requestFocus());
            screen.press(KeyCode.TAB);
            screen.press(KeyCode.ENTER);
            assertEquals(List.of(ConsoleAction.AGAIN), performed);
        }

        @Test
        void enter_is_the_next_step_where_a_click_left_the_focus() {
            screen.press(KeyCode.ENTER);
            assertEquals(List.of(ConsoleAction.NEXT), performed);
        }
    }

    private static Button button(String id) {
        var button = new Button(id);
        button.setId(id);
        return button;
    }

    private static KeyCode[] codes(KeyCodeCombination keys) {
        var codes = new ArrayList<KeyCode>();
        if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            codes.add(KeyCode.CONTROL);
        }
        if (keys.getShift() == KeyCombination.ModifierValue.DOWN) {
            codes.add(KeyCode.SHIFT);
        }
        codes.add(keys.getCode());
        return codes.toArray(KeyCode[]::new);
    }
}
