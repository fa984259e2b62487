package org.quarterdeck.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.server.HttpReply;
import org.quarterdeck.server.RunningServer;
import org.quarterdeck.server.TestPhone;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.SlideLayout;

/** Groups, hand-ins and commitments over the room's protocol. */
class ExerciseApiTest {

    private final RunningServer room = RunningServer.of(WorkshopFixture.small().slide("before").breakout("groups",
            new Breakout(2, 0, new Assign(How.RANDOM, null), List.of("By the window", "At the board"),
                    List.of("Task one", "Task two"),
                    List.of("What", "When"), true))
            .minutes(10).breakout("free", 2, How.SELF, null).slide("pause", SlideLayout.BREAK).minutes(15)
            .slide("promise", SlideLayout.COMMITMENTS));

    @AfterEach
    void close() {
        room.close();
    }

    private static HttpReply handIn(TestPhone phone, int prompt, String text, int base) {
        var body = JsonNodeFactory.instance.objectNode().put("segment", "groups").put("prompt", prompt).put("text", text)
                .put("base", base);
        return phone.post("/api/handins", body.toString());
    }

    private static int group(TestPhone phone) {
        return phone.view().json().path("group").path("number").asInt();
    }

    @Nested
    class In_a_group {

        private final List<TestPhone> phones = List.of(room.counted(), room.counted(), room.counted(), room.counted());

        @Test
        void a_phone_sees_its_own_group_task_prompts_and_time() {
            room.goTo("groups");
            assertEquals("waiting", phones.getFirst().view().json().path("kind").asText());
            room.steer(Move.OPEN);
            for (var phone : phones) {
                var view = phone.view().json();
                int number = view.path("group").path("number").asInt();
                assertEquals("breakout", view.path("kind").asText());
                assertEquals("groups", view.path("segment").asText());
                assertEquals("Group " + number, view.path("group").path("name").asText());
                assertEquals(number == 1 ? "By the window" : "At the board", view.path("group").path("place").asText());
                assertEquals(2, view.path("group").path("size").asInt());
                assertEquals(number == 1 ? "Task one" : "Task two", view.path("task").asText());
                assertEquals("Talk about it.", view.path("text").asText());
                assertEquals("[\"What\",\"When\"]", view.path("prompts").toString());
                assertEquals("[{\"text\":\"\",\"version\":0},{\"text\":\"\",\"version\":0}]", view.path("handins").toString());
                assertEquals("2027-03-01T09:10:00Z", view.path("endsAt").asText());
                assertFalse(view.path("now").isMissingNode());
            }
        }

        @Test
        void what_one_writes_its_group_sees_and_nobody_else() {
            room.goTo("groups").steer(Move.OPEN);
            var writer = phones.getFirst();
            var mate = phones.stream().skip(1).filter(p -> group(p) == group(writer)).findFirst().orElseThrow();
            var other = phones.stream().filter(p -> group(p) != group(writer)).findFirst().orElseThrow();
            try (var matesStream = mate.listen(); var othersStream = other.listen()) {
                matesStream.first();
                othersStream.first();
                var text = "<b>\u202Ewords\uD83D\uDE00</b>";
                assertEquals(1, handIn(writer, 1, text, 0).expect(200).json().path("version").asInt());
                assertEquals(text, mate.view().json().path("handins").path(1).path("text").asText());
                matesStream.await("the words", seen -> seen.path("handins").path(1).path("text").asText().equals(text));
                assertEquals("", other.view().json().path("handins").path(1).path("text").asText());
                var late = handIn(mate, 1, "Other words", 0).expect(409).json();
                assertEquals(text, late.path("text").asText());
                assertEquals(1, late.path("version").asInt());
                assertEquals(2, handIn(mate, 1, "Other words", 1).expect(200).json().path("version").asInt());
                assertEquals(1, othersStream.heard.size());
            }
        }

        @Test
        void what_does_not_fit_is_told_by_its_field() {
            room.goTo("groups").steer(Move.OPEN);
            var phone = phones.getFirst();
            assertEquals("text", handIn(phone, 0, "x".repeat(2_001), 0).expect(400).json().path("field").asText());
            assertEquals("prompt", handIn(phone, 2, "x", 0).expect(400).json().path("field").asText());
            assertEquals("base", handIn(phone, 0, "x", 7).expect(400).json().path("field").asText());
            handIn(phone, 0, "x".repeat(20_000), 0).expect(413);
            assertEquals("base", phone.post("/api/handins",
                    "{\"segment\":\"groups\",\"prompt\":0,\"text\":\"x\",\"base\":\"0\"}").expect(400).json().path("field")
                    .asText());
            phone.post("/api/handins", "{\"segment\":\"nowhere\",\"prompt\":0,\"text\":\"x\",\"base\":0}").expect(404);
            room.phone().post("/api/handins", "{\"segment\":\"groups\",\"prompt\":0,\"text\":\"x\",\"base\":0}").expect(401);
            room.steer(Move.CLOSE);
            assertEquals("closed", handIn(phone, 0, "x", 0).expect(409).error());
            assertTrue(phone.view().json().path("closed").asBoolean());
        }

        @Test
        void the_vote_on_hand_ins_is_a_question_like_any_other() {
            room.goTo("groups").steer(Move.OPEN);
            phones.forEach(phone -> handIn(phone, 0, "Words", 0).expect(200));
            room.steer(Move.CLOSE, Move.NEXT, Move.NEXT, Move.NEXT);
            var view = phones.getFirst().view().json();
            assertEquals("question", view.path("kind").asText());
            assertEquals("choice", view.path("type").asText());
            assertEquals("[\"Group 1: Words\",\"Group 2: Words\"]", view.path("options").toString());
            phones.getFirst().answer(view.path("run").asText(), "{\"options\":[1]}").expect(200);
            room.steer(Move.CLOSE);
            assertEquals("[0,1]", phones.getFirst().view().json().path("result").path("counts").toString());
        }

        @Test
        void leaving_shrinks_the_group_for_those_who_stay() {
            room.goTo("groups").steer(Move.OPEN);
            var leaver = phones.getFirst();
            var mate = phones.stream().skip(1).filter(p -> group(p) == group(leaver)).findFirst().orElseThrow();
            leaver.leave().expect(200);
            assertEquals(1, mate.view().json().path("group").path("size").asInt());
            handIn(leaver, 0, "x", 0).expect(401);
        }

        @Test
        void a_remote_walks_it_and_sees_no_poll_there() {
            room.goTo("groups");
            var remote = room.remote();
            assertTrue(remote.press("open").expect(200).json().path("poll").isNull());
            assertEquals(1, remote.press("next").expect(200).json().path("step").asInt() - 1);
            remote.press("again").expect(200);
            assertEquals(3, remote.press("close").expect(200).json().path("step").asInt());
            remote.press("close").expect(409);
        }
    }

    @Nested
    class Choosing {

        @Test
        void a_phone_chooses_changes_and_is_told_where_there_is_room() {
            var phone = room.counted();
            for (int others = 0; others < 3; others++) {
                room.counted();
            }
            room.goTo("free").steer(Move.OPEN);
            var view = phone.view().json();
            assertTrue(view.path("choose").asBoolean());
            assertTrue(view.path("group").isMissingNode());
            assertEquals("{\"number\":2,\"name\":\"Group 2\",\"place\":\"Table 2\",\"size\":0,\"room\":true}",
                    view.path("groups").path(1).toString());
            phone.post("/api/group", "{\"segment\":\"free\",\"group\":2}").expect(200);
            assertEquals(2, group(phone));
            assertFalse(phone.view().json().path("choose").asBoolean());
            phone.post("/api/group", "{\"segment\":\"free\",\"group\":1}").expect(200);
            assertEquals(1, group(phone));
            assertEquals("group",
                    phone.post("/api/group", "{\"segment\":\"free\",\"group\":3}").expect(400).json().path("field").asText());
            phone.post("/api/group", "{\"segment\":\"groups\",\"group\":1}").expect(409);
            phone.post("/api/group", "{\"segment\":\"nowhere\",\"group\":1}").expect(404);
            phone.post("/api/handins", "{\"segment\":\"groups\",\"prompt\":0,\"text\":\"x\",\"base\":0}").expect(409);
        }
    }

    @Nested
    class Commitments_and_breaks {

        @Test
        void a_break_says_until_when() {
            room.goTo("pause");
            var view = room.counted().view().json();
            assertEquals("break", view.path("kind").asText());
            assertEquals("2027-03-01T09:15:00Z", view.path("endsAt").asText());
        }

        @Test
        void a_commitment_is_made_once_and_its_words_are_in_no_stream_and_no_journal() {
            var phone = room.counted();
            var other = room.counted();
            var words = "{\"when\":\"the phone rings\",\"will\":\"let it ring\",\"share\":true}";
            phone.post("/api/commitment", words).expect(409);
            room.goTo("promise");
            assertEquals("commitment", phone.view().json().path("kind").asText());
            assertFalse(phone.view().json().path("made").asBoolean());
            phone.post("/api/commitment", words).expect(200);
            phone.post("/api/commitment", words).expect(409);
            assertTrue(phone.view().json().path("made").asBoolean());
            assertThat(other.view().json().toString()).doesNotContain("let it ring");
            other.post("/api/commitment", "{\"share\":false}").expect(200);
            assertTrue(other.view().json().path("made").asBoolean());
            for (var nothing : List.of("", " ", "\\u200B\\u202E")) {
                assertEquals("will", other.post("/api/commitment",
                        "{\"when\":\"x\",\"will\":\"" + nothing + "\",\"share\":true}").expect(400).json().path("field")
                        .asText());
            }
            assertEquals(2, room.state().exercises().commitments().count());
            assertEquals(1, room.state().exercises().commitments().shared().size());
        }
    }
}
