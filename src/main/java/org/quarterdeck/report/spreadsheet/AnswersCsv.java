package org.quarterdeck.report.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.SessionData;

/**
 * Writes a session's answers as CSV (RFC 4180, UTF-8): a header, then a row for each answer. An {@code answer_json} contains
 * no word or text that was held back or hidden: it is empty if nothing is left. A raw file has the columns of the archive's
 * public view {@code saved_answers}, and no byte order mark. Others begin with that mark, by which spreadsheets know UTF-8;
 * they have a number by chance for each person and the minute in which the vote closed, say in the column {@code withheld}
 * why an answer to a run of few people is empty, and have the question and the answer in words beside their codes. A
 * rehearsal has one more column, {@code rehearsal}, which says so in each row. A text cell that a spreadsheet would take for a
 * formula is prefixed with an apostrophe.
 */
public final class AnswersCsv {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final DateTimeFormatter NANOS = new DateTimeFormatterBuilder().appendInstant(9).toFormatter();
    private static final List<String> RAW = List.of("session_id", "segment_id", "run", "round", "type", "seat", "answer_json",
            "saved_at", "by_hand");
    private static final List<String> USUAL = List.of("session_id", "segment_id", "run", "round", "type", "person",
            "answer_json", "closed_at", "by_hand", "withheld", "question", "answer");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private AnswersCsv() {}

    /** Writes the file and replaces an existing one. */
    public static void write(SessionData session, Path to) throws IOException, InterruptedException {
        AtomicFileWriter.write(to, part -> {
            boolean raw = session.scope().raw();
            try (var out = new OutputStreamWriter(Files.newOutputStream(part), UTF_8);
                    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                out.write(raw ? "" : BYTE_ORDER_MARK);
                var mark = session.summary().rehearsal() ? List.of("rehearsal") : List.<String>of();
                var asked = new AskedQuestions(session);
                csv.writeRecord(Stream.concat(raw ? RAW.stream() : USUAL.stream(), mark.stream()).toList());
                for (var line : AnswerTable.of(session)) {
                    var spoken = raw ? Stream.<String>of() : words(line, session, asked);
                    csv.writeRecord(Stream.of(line(line, raw), spoken, mark.stream()).flatMap(cells -> cells).toList());
                }
            }
        });
    }

    /** Returns why an answer is withheld, or nothing, and the question and the answer in words. */
    private static Stream<String> words(AnswerTable.Line line, SessionData session, AskedQuestions asked) {
        var segment = line.saved().segment();
        return Stream.of(line.withheld() ? why(session) : "", text(asked.title(segment)),
                line.answer() == null ? "" : text(AnswerText.of(asked.question(segment), line.answer())));
    }

    private static String why(SessionData session) {
        return ReportMessages.of("en").text("withheld.cell", session.scope().smallest());
    }

    private static Stream<String> line(AnswerTable.Line line, boolean raw) {
        var saved = line.saved();
        return Stream.of(text(saved.session()), text(saved.segment()), text(saved.run()), String.valueOf(saved.round()),
                text(saved.kind().word()), line.person() == null ? "" : String.valueOf(line.person()),
                line.answer() == null ? "" : AnswerJson.write(line.answer()).toString(),
                raw ? time(line.at()) : DateTimeFormatter.ISO_INSTANT.format(line.at()),
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
