package org.quarterdeck.report.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.SessionData;
import org.quarterdeck.session.history.VisibleAnswers;

/**
 * Writes a session's answers as CSV (RFC 4180, UTF-8, no byte order mark): a header, then the columns of the archive's
 * public view {@code saved_answers}. An {@code answer_json} contains no word or text that was held back or hidden: it is
 * empty if nothing is left. A rehearsal has one more column, {@code rehearsal}, which says so in each row. A text cell that a spreadsheet would take for a formula is prefixed with an apostrophe.
 */
public final class AnswersCsv {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final DateTimeFormatter NANOS = new DateTimeFormatterBuilder().appendInstant(9).toFormatter();
    private static final List<String> COLUMNS = List.of("session_id", "segment_id", "run", "round", "type", "seat",
            "answer_json", "saved_at", "by_hand");
    private static final String FORMULA = "=+-@\t\r";

    private AnswersCsv() {}

    /** Writes the file and replaces an existing one. */
    public static void write(SessionData session, Path to) throws IOException, InterruptedException {
        AtomicFileWriter.write(to, part -> {
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(part, UTF_8)) {
                var mark = session.summary().rehearsal() ? List.of("rehearsal") : List.<String>of();
                csv.writeRecord(Stream.concat(COLUMNS.stream(), mark.stream()).toList());
                for (var answer : session.answers()) {
                    csv.writeRecord(Stream.concat(line(answer), mark.stream()).toList());
                }
            }
        });
    }

    private static Stream<String> line(VisibleAnswers line) {
        var saved = line.saved();
        return Stream.of(text(saved.session()), text(saved.segment()), text(saved.run()), String.valueOf(saved.round()),
                text(saved.kind().word()), String.valueOf(saved.seat()),
                line.answer() == null ? "" : AnswerJson.write(line.answer()).toString(), time(saved.savedAt()),
                saved.byHand() ? "1" : "0");
    }

    /** Formats a time as the archive does. */
    private static String time(Instant at) {
        return (at.equals(at.truncatedTo(ChronoUnit.MILLIS)) ? MILLIS : NANOS).format(at);
    }

    private static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
