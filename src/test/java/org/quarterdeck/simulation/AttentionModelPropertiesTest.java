package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.workshop.AttentionParameter.ARRIVALS;
import static org.quarterdeck.workshop.AttentionParameter.DELAY;
import static org.quarterdeck.workshop.AttentionParameter.ESCALATIONS;
import static org.quarterdeck.workshop.AttentionParameter.TEAMS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.quarterdeck.simulation.AttentionPlan.Turn;
import org.quarterdeck.workshop.AttentionParameter;

/** What holds whatever the parameters and whatever the room decides. */
class AttentionModelPropertiesTest {

    private static final double CLOSE = 1e-9;

    @Provide
    Arbitrary<Map<String, Double>> parameters() {
        var parameters = List.of(AttentionParameter.values());
        var values = parameters.stream()
                .map(parameter -> Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(parameter.usual())),
                        Tuple.of(2,
                                Arbitraries.doubles().between(parameter.least(), parameter.most()).ofScale(3))))
                .toList();
        return Combinators.combine(values).as(all -> {
            var map = new HashMap<String, Double>();
            IntStream.range(0, all.size()).forEach(i -> map.put(parameters.get(i).key(), all.get(i)));
            return map;
        });
    }

    @Provide
    Arbitrary<List<Double>> points() {
        return Arbitraries.integers().between(0, 100).map(Integer::doubleValue).list().ofSize(5);
    }

    @Provide
    Arbitrary<List<List<Double>>> decisions() {
        return points().list().ofMinSize(1).ofMaxSize(4);
    }

    /** A decision every seven months. */
    private static AttentionPlan course(List<List<Double>> decisions) {
        return new AttentionPlan(
                IntStream.range(0, decisions.size()).mapToObj(i -> new Turn(7 * i, AttentionSplit.of(decisions.get(i))))
                        .toList());
    }

    private static List<MonthState> run(Map<String, Double> parameters, AttentionPlan course) {
        return new AttentionModel(ModelParameters.of(parameters)).run(course, 36);
    }

    private static void neverLess(List<MonthState> high, List<MonthState> low, ToDoubleFunction<MonthState> what) {
        for (int i = 0; i < low.size(); i++) {
            double least = what.applyAsDouble(low.get(i));
            assertTrue(what.applyAsDouble(high.get(i)) >= least - CLOSE * (1 + Math.abs(least)), "month " + i + ": " + high.get(i)
                    + " against " + low.get(i));
        }
    }

    @Property
    void every_month_is_within_bounds(@ForAll("parameters") Map<String, Double> parameters,
            @ForAll("decisions") List<List<Double>> decisions) {
        var months = run(parameters, course(decisions));
        assertEquals(37, months.size());
        for (var month : months) {
            assertTrue(Double.isFinite(month.backlog()) && month.backlog() >= 0, month::toString);
            assertTrue(month.ownership() >= 0 && month.ownership() <= 1, month::toString);
            assertTrue(month.automated() >= 0 && month.automated() <= parameters.get("automatable"), month::toString);
            assertTrue(month.hours() >= 0 && month.hours() <= parameters.get("hours")
                    + parameters.get(ESCALATIONS.key()) * month.backlog() + CLOSE, month::toString);
        }
    }

    @Property
    void attention_adds_up_to_one(@ForAll("points") List<Double> points) {
        var a = AttentionSplit.of(points);
        assertEquals(1, a.watching() + a.dispositioning() + a.chasing() + a.coaching() + a.building(), 1e-12);
    }

    @Property
    void the_same_decisions_give_the_same_months_to_the_last_bit(@ForAll("parameters") Map<String, Double> parameters,
            @ForAll("decisions") List<List<Double>> decisions, @ForAll @IntRange(max = 36) int until) {
        var whole = run(parameters, course(decisions));
        assertEquals(whole, run(new HashMap<>(parameters), course(List.copyOf(decisions))));
        assertEquals(whole.subList(0, until + 1),
                new AttentionModel(ModelParameters.of(parameters)).run(course(decisions), until));
    }

    @Property
    void more_arrivals_or_a_longer_delay_never_mean_less_backlog_and_more_hands_never_more(
            @ForAll("parameters") Map<String, Double> parameters, @ForAll("decisions") List<List<Double>> decisions,
            @ForAll @DoubleRange(min = 0, max = 1) double towards) {
        var course = course(decisions);
        var usual = run(parameters, course);
        neverLess(run(raised(parameters, ARRIVALS, towards), course), usual, MonthState::backlog);
        neverLess(run(raised(parameters, DELAY, towards), course), usual, MonthState::backlog);
        neverLess(usual, run(raised(parameters, TEAMS, towards), course), MonthState::backlog);
    }

    private static Map<String, Double> raised(Map<String, Double> parameters, AttentionParameter which, double towards) {
        var raised = new HashMap<>(parameters);
        raised.compute(which.key(), (key, now) -> now == null ? which.most() : now + towards * (which.most() - now));
        return raised;
    }

    @Property
    void more_coaching_never_means_less_ownership_and_more_chasing_never_more(
            @ForAll("parameters") Map<String, Double> parameters, @ForAll("decisions") List<List<Double>> decisions,
            @ForAll @IntRange(max = 4) int from, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        var usual = run(parameters, course(decisions));
        neverLess(run(parameters, course(moved(decisions, from, 3, part))), usual, MonthState::ownership);
        neverLess(usual, run(parameters, course(moved(decisions, from, 2, part))), MonthState::ownership);
    }

    @Property
    void time_taken_from_watching_to_build_never_means_less_automated_or_more_backlog(
            @ForAll("parameters") Map<String, Double> parameters, @ForAll("decisions") List<List<Double>> decisions,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        var usual = run(parameters, course(decisions));
        var building = run(parameters, course(moved(decisions, 0, 4, part)));
        neverLess(building, usual, MonthState::automated);
        neverLess(usual, building, MonthState::backlog);
    }

    /** The same decisions with a part of one use's points given to another in each. */
    private static List<List<Double>> moved(List<List<Double>> decisions, int from, int to, double part) {
        return decisions.stream().map(points -> {
            var moved = new ArrayList<>(points);
            double some = points.get(from) * part;
            moved.set(from, moved.get(from) - some);
            moved.set(to, moved.get(to) + some);
            return List.copyOf(moved);
        }).toList();
    }
}
