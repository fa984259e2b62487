package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Multiple;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Points;
import org.quarterdeck.workshop.Question.Quadrant;
import org.quarterdeck.workshop.Question.Ranking;
import org.quarterdeck.workshop.Question.Scale;
import org.quarterdeck.workshop.Question.Spectrum;
import org.quarterdeck.workshop.Question.Text;
import org.quarterdeck.workshop.Question.Words;

/** Writes a question as a phone needs it. It leaves out which answers are right. */
final class QuestionJson {

    private QuestionJson() {}

    static void put(ObjectNode json, Question question, Poles poles) {
        json.put("type", question.type());
        switch (question) {
            case Choice choice -> picked(json, choice, poles);
            case Multiple multiple -> picked(json.put("most", multiple.most()), multiple, poles);
            case Scale scale -> {
                scale.statements().forEach(json.put("points", scale.points()).putArray("statements")::add);
                named(json, "from", scale.from());
                named(json, "to", scale.to());
            }
            case Spectrum spectrum -> {
                var pairs = json.putArray("pairs");
                spectrum.pairs().forEach(pair -> pairs.addArray().add(pair.left()).add(pair.right()));
                named(json, poles);
            }
            case Ranking ranking -> ranking.options().forEach(json.putArray("options")::add);
            case Points points -> points.options().forEach(json.put("total", points.total()).putArray("options")::add);
            case Words words -> json.put("most", words.most());
            case Text text -> json.put("length", text.length());
            case Quadrant quadrant -> {
                axis(json, "x", quadrant.x());
                axis(json, "y", quadrant.y());
                quadrant.corners().forEach(json.putArray("corners")::add);
            }
        }
    }

    /** Writes options, with the two mindsets if both are among them. */
    private static void picked(ObjectNode json, Question question, Poles poles) {
        var options = question.options();
        if (question.other()) {
            json.put("other", true);
        }
        options.forEach(json.putArray("options")::add);
        if (poles.among(options)) {
            named(json, poles);
        }
    }

    private static void named(ObjectNode json, Poles poles) {
        json.putArray("poles").add(poles.first()).add(poles.second());
    }

    private static void named(ObjectNode json, String field, @Nullable String name) {
        if (name != null) {
            json.put(field, name);
        }
    }

    private static void axis(ObjectNode json, String field, Pair ends) {
        json.putArray(field).add(ends.left()).add(ends.right());
    }
}
