package org.quarterdeck.question.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.workshop.QuestionKind;

/** Converts the figures of a run's tally to and from JSON, a list of lists of numbers, as the archive keeps them. */
public final class RunTallyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private RunTallyJson() {}

    public static String write(RunTally tally) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (var item : tally.figures()) {
                json.writeStartArray();
                for (double number : item) {
                    if (number == Math.rint(number)) {
                        json.writeNumber((long) number);
                    } else {
                        json.writeNumber(number);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static RunTally read(QuestionKind kind, int answers, String figures) throws UnreadableAnswerException {
        try (var json = JSON.createParser(figures)) {
            var items = new ArrayList<List<Double>>();
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                var item = new ArrayList<Double>();
                for (var token = json.nextToken(); token != null && token.isNumeric(); token = json.nextToken()) {
                    item.add(json.getDoubleValue());
                }
                expect(json.currentToken() == JsonToken.END_ARRAY);
                items.add(item);
            }
            expect(json.currentToken() == JsonToken.END_ARRAY);
            return new RunTally(kind, answers, items);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static void expect(boolean fits) throws UnreadableAnswerException {
        if (!fits) {
            throw unreadable();
        }
    }

    private static UnreadableAnswerException unreadable() {
        return new UnreadableAnswerException("figures", "a tally is a list of lists of numbers");
    }
}
