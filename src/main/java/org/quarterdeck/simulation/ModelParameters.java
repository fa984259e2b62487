package org.quarterdeck.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.quarterdeck.workshop.AttentionParameter;

/** The parameters of the model: those that the workshop sets, and defaults for the others. */
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

    /**
     * @param set the values by name, as in the workshop; names unknown to the model are ignored
     * @throws IllegalArgumentException if one is out of its range, which the parser of workshops prevents
     */
    public static ModelParameters of(Map<String, Double> set) {
        return new ModelParameters(set);
    }

    public double of(AttentionParameter parameter) {
        return values.getOrDefault(parameter, parameter.usual());
    }
}
