package org.quarterdeck.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.quarterdeck.workshop.AttentionParameter;

/** The numbers that the model runs with: those the workshop sets, and the usual ones for the others. */
public final class ModelParameters {

    private final Map<AttentionParameter, Double> values = new EnumMap<>(AttentionParameter.class);

    private ModelParameters(Map<String, Double> set) {
        for (var parameter : AttentionParameter.values()) {
            double value = set.getOrDefault(parameter.key(), parameter.usual());
            if (!(value >= parameter.least() && value <= parameter.most())) {
                throw new IllegalArgumentException(parameter.key() + " out of its range: " + value);
            }
            values.put(parameter, value);
        }
    }

    public static ModelParameters usual() {
        return new ModelParameters(Map.of());
    }

    /**
     * @param set by name, as a workshop has them; names that the model doesn't know change nothing
     * @throws IllegalArgumentException where one is out of its range, which reading a workshop never lets through
     */
    public static ModelParameters of(Map<String, Double> set) {
        return new ModelParameters(set);
    }

    public double of(AttentionParameter parameter) {
        return values.getOrDefault(parameter, parameter.usual());
    }
}
