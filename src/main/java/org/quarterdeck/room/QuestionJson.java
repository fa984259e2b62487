package org.quarterdeck.room;

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

/** What a phone needs to know of a question to ask it. Which answers are right is no part of that. */
final class QuestionJson {

    private QuestionJson() {}

    static void put(ObjectNode json, Question question, Poles poles) {
        json.put("type", question.type());
        switch (question) {
            case Choice choice -> choice.options().forEach(json.putArray("options")::add);
            case Multiple multiple -> multiple.options().forEach(json.put("most", multiple.most()).putArray("options")::add);
            case Scale scale -> {
                scale.statements().forEach(json.put("points", scale.points()).putArray("statements")::add);
                named(json, "from", scale.from());
                named(json, "to", scale.to());
            }
            case Spectrum spectrum -> {
                var pairs = json.putArray("pairs");
                spectrum.pairs().forEach(pair -> pairs.addArray().add(pair.left()).add(pair.right()));
                json.putArray("poles").add(poles.first()).add(poles.second());
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

    private static void named(ObjectNode json, String field, @Nullable String name) {
        if (name != null) {
            json.put(field, name);
        }
    }

    private static void axis(ObjectNode json, String field, Pair ends) {
        json.putArray(field).add(ends.left()).add(ends.right());
    }
}
