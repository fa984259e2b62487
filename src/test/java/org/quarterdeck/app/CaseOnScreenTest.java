package org.quarterdeck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.PlayableCaseWorkshop;

/** A case from its first beat to its last month: the keys of the console, the slides of the projector, the phones of three. */
class CaseOnScreenTest {

    private static final String STORY = "What happened";

    @TempDir
    Path home;

    private final List<HttpPhone> phones = new ArrayList<>();
    private String token = "";

    private JsonNode state() throws Exception {
        return phones.getFirst().state(token);
    }

    private void next(RunningDesktop program, String segment, int step) {
        program.press(KeyCode.SPACE);
        stands(segment, step);
    }

    private void stands(String segment, int step) {
        RunningDesktop.heard("it is at " + segment + ", step " + step, () -> {
            var now = state();
            return segment.equals(now.path("segment").asText()) && step == now.path("step").asInt();
        });
    }

    /** All three answer what is open so. */
    private void answer(String... answers) throws Exception {
        for (int i = 0; i < answers.length; i++) {
            var run = phones.get(i).view().path("run").asText();
            assertEquals(200, phones.get(i).answer(run, answers[i]).statusCode());
        }
    }

    /** From a decision's question on: everyone spreads the points so, and its months run. */
    private void play(RunningDesktop program, int month, int until, String points) throws Exception {
        stands("month-" + month, 0);
        next(program, "month-" + month, 1);
        var spread = "{\"points\":" + points + "}";
        answer(spread, spread, spread);
        next(program, "month-" + month, 2);
        next(program, "until-" + until, 0);
        next(program, "until-" + until, 1);
        program.projects("Month " + until + ". A model, not data.");
    }

    @Test
    void is_decided_before_it_is_told_runs_to_the_end_by_the_room_s_points_and_keeps_what_is_tried_apart() throws Exception {
        try (var program = new RunningDesktop(home, PlayableCaseWorkshop.story())) {
            program.goLive("The queue");
            var room = ProgramProcess.room(home);
            token = room.path("remoteToken").asText();
            for (int i = 0; i < 3; i++) {
                phones.add(new HttpPhone(ProgramProcess.url(home)));
                phones.getLast().join(room.path("code").asText());
            }
            beats(program);
            decision(program);
            months(program);
        }
    }

    private void beats(RunningDesktop program) {
        program.projects("Before");
        next(program, "beat", 0);
        program.projects("Only for a while");
        assertThat(program.projected()).doesNotContain("by hand");
        next(program, "beat", 1);
        program.projects("by hand");
        assertThat(program.projected()).doesNotContain("temporary");
        next(program, "beat", 2);
        program.projects("temporary");
    }

    private void decision(RunningDesktop program) throws Exception {
        next(program, "move", 0);
        program.projects("Watch it closely");
        next(program, "move", 1);
        answer("{\"options\":[0]}", "{\"options\":[0]}", "{\"options\":[2]}");
        program.projects("3 of 3 have answered");
        assertThat(program.projected()).doesNotContain(STORY);
        assertThat(program.texts()).doesNotContain(STORY);
        next(program, "move", 2);
        program.projects("Share it with the teams 67% (2)");
        assertThat(program.projected()).doesNotContain(STORY).doesNotContain("What happened");
        next(program, "move", 3);
        program.projects(STORY);
        assertThat(program.projected()).contains("What happened:  Watch it closely").contains("Share it with the teams 67% (2)");
    }

    private void months(RunningDesktop program) throws Exception {
        next(program, "month-0", 0);
        play(program, 0, 6, "[0,0,0,60,40]");
        var worse = program.projected();
        assertThat(worse).contains("as told").contains("leading").contains("this room");
        program.press(KeyCode.Z);
        program.seen("the months can be stopped", () -> program.texts().contains("The months stand still"));
        program.press(KeyCode.SPACE);
        play(program, 6, 12, "[100,0,0,0,0]");

        backToTheDecision(program);
        tried(program);

        play(program, 12, 24, "[0,0,0,20,80]");
        program.press(KeyCode.SPACE);
        play(program, 24, 36, "[20,20,20,20,20]");
        program.seen("nothing follows", () -> program.texts().contains("That was the last slide"));
    }

    private void backToTheDecision(RunningDesktop program) throws Exception {
        var watching = program.projected();
        program.press(KeyCode.LEFT);
        stands("until-12", 0);
        program.press(KeyCode.LEFT);
        stands("month-6", 2);
        program.press(KeyCode.A);
        program.seen("the question", () -> program.texts().contains("Ask again?"));
        program.press(KeyCode.A);
        stands("month-6", 1);
        var building = "{\"points\":[0,0,0,0,100]}";
        answer(building, building, building);
        next(program, "month-6", 2);
        next(program, "until-12", 0);
        next(program, "until-12", 1);
        program.projects("Month 12.");
        assertThat(program.projected()).isNotEqualTo(watching);
    }

    private void tried(RunningDesktop program) throws Exception {
        var own = program.projected();
        var before = state();
        program.fire("#what-if-month-0");
        for (int i = 0; i < 12; i++) {
            program.fire("#what-if-less-3");
            program.fire("#what-if-more-0");
        }
        program.fire("#what-if-try");
        program.projects("what if");
        assertEquals(own, program.projected().replaceAll(", what if [^,.]*", ""));
        assertEquals(before.path("poll"), state().path("poll"));
        program.fire("#what-if-reset");
        program.seen("it is forgotten", () -> !program.projected().contains("what if"));
        program.fire("#what-if-try");
        program.projects("what if");
        next(program, "month-12", 0);
        program.seen("it is gone with the slide", () -> !program.projected().contains("what if"));
    }
}
