package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.simulation.AttentionPlan.Turn;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The case of the built-in workshop, by its own numbers: leading looks worse at first, and no single lever does it. */
class BuiltInCaseTest {

    private static final Simulation CASE = last();
    private static final AttentionSplit TOLD = AttentionSplit.of(CASE.told());
    private static final AttentionSplit LEADING = AttentionSplit.of(CASE.leading());
    /** What rooms tend to vote. */
    private static final AttentionSplit USUAL = split(10, 15, 5, 40, 30);

    private static Simulation last() {
        var workshop = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management")).workshop();
        return (Simulation) workshop.segments().get(workshop.indexOf("run-24")).content();
    }

    private static AttentionSplit split(double... points) {
        return AttentionSplit.of(Arrays.stream(points).boxed().toList());
    }

    private static List<MonthState> run(Turn... turns) {
        return new AttentionModel(ModelParameters.of(CASE.parameters())).run(new AttentionPlan(List.of(turns)), CASE.until());
    }

    private static List<MonthState> always(AttentionSplit attention) {
        return run(new Turn(0, attention));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4})
    void everything_on_one_lever_leaves_a_queue_after_three_years(int lever) {
        var points = IntStream.range(0, AttentionSplit.USES).mapToDouble(i -> i == lever ? 100 : 0).toArray();
        var months = always(split(points));
        assertTrue(months.getLast().backlog() > 200, "lever " + lever + " leaves " + months.getLast());
    }

    @Test
    void everything_in_person_takes_every_hour_of_three_years() {
        assertTrue(always(split(0, 100, 0, 0, 0)).stream().skip(2).allMatch(m -> m.hours() == 160));
    }

    @Test
    void leading_looks_worse_than_the_story_when_the_second_vote_is_due_and_ends_without_a_queue() {
        var leading = always(LEADING);
        var told = always(TOLD);
        assertTrue(leading.get(6).backlog() > told.get(6).backlog());
        assertTrue(leading.get(12).backlog() < told.get(12).backlog());
        assertEquals(0, leading.getLast().backlog());
    }

    @Test
    void a_usual_room_has_not_won_after_a_year_nor_at_once_in_the_second() {
        var usual = always(USUAL);
        assertTrue(usual.get(12).backlog() > 200 && usual.get(18).backlog() > 50, usual::toString);
        var fallenBack = run(new Turn(0, USUAL), new Turn(12, TOLD));
        assertTrue(fallenBack.getLast().backlog() > 100, fallenBack::toString);
    }
}
