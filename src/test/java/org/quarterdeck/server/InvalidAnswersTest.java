package org.quarterdeck.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Poll.Reveal;

/** What no phone of ours would send, over HTTP, to each kind of question. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvalidAnswersTest {

    private final RunningServer room;
    private final TestPhone phone;

    InvalidAnswersTest() {
        var workshop = WorkshopFixture.small();
        SampleAnswers.ALL.forEach(question -> workshop.poll(question.type(), question, Reveal.ON_CLOSE));
        room = RunningServer.of(workshop);
        phone = room.seated();
    }

    @AfterAll
    void close() {
        room.close();
    }

    private void ask(String type) {
        room.goTo(type);
        if (room.state().poll().run() == null) {
            room.steer(Move.OPEN);
        } else if (room.state().poll().phase() != org.quarterdeck.session.state.PollState.Phase.OPEN) {
            room.steer(Move.AGAIN);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            choice   | {"options":[0,1]}                | options
            choice   | {"options":[3]}                  | options
            choice   | {"options":[NaN]}                |
            choice   | {"ratings":[1]}                  | options
            multiple | {"options":[0,0]}                | options
            multiple | {"options":[0,1,2]}              | options
            multiple | {"options":[-1]}                 | options
            scale    | {"ratings":[1,2]}                | ratings
            scale    | {"ratings":[1,2,6]}              | ratings
            scale    | {"ratings":[null,null,null]}     | ratings
            scale    | {"ratings":[1.5,2,3]}            | ratings
            spectrum | {"positions":[0.5]}              | positions
            spectrum | {"positions":[0.5,1.0001]}       | positions
            spectrum | {"positions":[0.5,NaN]}          |
            spectrum | {"positions":[0.5,"NaN"]}        | positions
            ranking  | {"order":[0,1,1]}                | order
            ranking  | {"order":[0,1,2,3]}              | order
            points   | {"points":[100,0]}               | points
            points   | {"points":[101,-1,0]}            | points
            points   | {"points":[33,33,33]}            | points
            points   | {"points":[1e2,0,0]}             | points
            words    | {"words":[]}                     | words
            words    | {"words":["a","b","c","d"]}      | words
            words    | {"words":["\\u202e\\u200b"]}     | words
            words    | {"words":["\\ud800"]}            | words
            text     | {"text":"  \\n "}                | text
            text     | {"text":null}                    | text
            quadrant | {"x":0.5}                        | y
            quadrant | {"x":-1,"y":0.5}                 | x
            quadrant | {"x":0.5,"y":Infinity}           |
            """)
    void what_does_not_fit_is_named_and_nothing_is_saved(String type, String answer, String field) {
        ask(type);
        var reply = phone.answer(room.run(), answer).expect(400).json();
        assertEquals(field == null ? "" : field, reply.path("field").asText());
        assertTrue(reply.path("error").isTextual());
        assertEquals(0, room.state().poll().answers());
    }

    static Stream<Arguments> sound() {
        return Stream.of(Arguments.of("choice", "{\"options\":[1]}"), Arguments.of("multiple", "{\"options\":[0,3]}"),
                Arguments.of("scale", "{\"ratings\":[4,null,2]}"), Arguments.of("spectrum", "{\"positions\":[0.25,1.0]}"),
                Arguments.of("ranking", "{\"order\":[2,0,1]}"), Arguments.of("points", "{\"points\":[50,30,20]}"),
                Arguments.of("words", "{\"words\":[\" trust \",\"\uD83D\uDE00\"]}"),
                Arguments.of("text", "{\"text\":\"<script>alert(1)</script>\u202E\u0000\\n\"}".replace("\u0000", "\\u0000")),
                Arguments.of("quadrant", "{\"x\":0.2,\"y\":0.9}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void what_fits_is_kept_as_sent_and_goes_nowhere_once_it_is_closed(String type, String answer) {
        ask(type);
        var mine = room.seated();
        var run = room.run();
        mine.answer(run, answer).expect(200);
        assertEquals(HttpReply.parse(answer), mine.view().json().path("mine"));
        assertEquals(type, mine.view().json().path("type").asText());
        room.steer(Move.CLOSE);
        assertEquals("closed", mine.answer(run, answer).expect(409).error());
        var results = mine.view().json();
        assertEquals("results", results.path("kind").asText());
        assertEquals(1, results.path("answers").asInt());
        assertEquals(1, results.path("result").properties().size() > 0 ? 1 : 0, results.toString());
        mine.leave().expect(200);
    }

    @Test
    void ten_megabytes_are_too_much_and_another_s_cookie_answers_for_the_other_alone() {
        ask("text");
        phone.answer(room.run(), "{\"text\":\"" + "x".repeat(10_000_000) + "\"}").expect(413);
        var other = room.seated();
        var thief = room.phone();
        thief.hold(other.cookie());
        thief.answer(room.run(), "{\"text\":\"mine\"}").expect(200);
        assertEquals("mine", other.view().json().path("mine").path("text").asText());
        assertTrue(phone.view().json().path("mine").isNull());
        phone.answer("run-99", "{\"text\":\"early\"}").expect(404);
        other.leave().expect(200);
    }
}
