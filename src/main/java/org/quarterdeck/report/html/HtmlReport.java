package org.quarterdeck.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.ComponentOrientation;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.ChartDrawings;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.report.SessionReport;

/** Writes a report as one HTML file that contains its style and pictures; it has no script and loads nothing. */
public final class HtmlReport {

    private final SessionReport report;
    private final ChartDrawings charts;
    private final Writer out;
    private boolean inTopic;

    private HtmlReport(SessionReport report, ChartDrawings charts, Writer out) {
        this.report = report;
        this.charts = charts;
        this.out = out;
    }

    /**
     * Writes the file and replaces an existing one.
     *
     * @throws InterruptedException if the thread was interrupted: nothing is written then
     */
    public static void write(SessionReport report, ChartDrawings charts, Path to, ProgressListener progress)
            throws IOException, InterruptedException {
        AtomicFileWriter.write(to, part -> {
            try (var out = Files.newBufferedWriter(part, UTF_8)) {
                new HtmlReport(report, charts, out).write(progress);
            }
        });
    }

    private void write(ProgressListener progress) throws IOException, InterruptedException {
        var orientation = ComponentOrientation.getOrientation(Locale.forLanguageTag(report.lang()));
        line("<!DOCTYPE html>");
        line("<html lang=\"" + attribute(report.lang()) + "\" dir=\"" + (orientation.isLeftToRight() ? "ltr" : "rtl") + "\">");
        line("<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">");
        line("<title>" + text(report.footer()) + "</title>\n<style>\n" + css() + printFooter(report.footer())
                + "</style>\n</head>\n<body>");
        var pieces = report.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            piece(pieces.get(i));
            progress.done(i + 1, pieces.size());
        }
        leaveTopic();
        line("</main>\n<footer><p>" + text(report.footer()) + "</p></footer>\n</body>\n</html>");
    }

    private void piece(ReportElement piece) throws IOException, InterruptedException {
        switch (piece) {
            case ReportElement.Cover cover -> cover(cover);
            case ReportElement.Chapter chapter -> {
                leaveTopic();
                line("<h2>" + text(chapter.title()) + "</h2>");
            }
            case ReportElement.Topic topic -> {
                leaveTopic();
                inTopic = true;
                line("<section class=\"topic\">\n<h3>" + text(topic.title()) + "</h3>");
            }
            case ReportElement.Line words -> line((words.quiet() ? "<p class=\"quiet\">" : "<p>") + text(words.words()) + "</p>");
            case ReportElement.Figure figure -> figure(charts.pictured(figure.chart()));
            case ReportElement.Table table -> table(table);
            case ReportElement.Items items -> {
                line("<ul>");
                for (var item : items.items()) {
                    line("<li>" + text(item) + "</li>");
                }
                line("</ul>");
            }
            case ReportElement.Cards cards -> {
                for (var card : cards.cards()) {
                    line("<blockquote>" + isolated(card) + "</blockquote>");
                }
            }
        }
    }

    private void cover(ReportElement.Cover cover) throws IOException {
        line("<header>\n<p class=\"kind\">" + text(cover.kind()) + "</p>\n<h1>" + text(cover.title()) + "</h1>");
        if (!cover.mark().isEmpty()) {
            line("<p class=\"mark\">" + text(cover.mark()) + "</p>");
        }
        line("<dl>");
        for (var fact : cover.facts()) {
            line("<dt>" + text(fact.name()) + "</dt><dd>" + text(fact.value()) + "</dd>");
        }
        line("</dl>\n</header>\n<main>");
    }

    /**
     * Writes a chart. The caption describes all that the picture shows, so the picture's alternative text repeats only the
     * caption.
     */
    private void figure(ChartDrawings.Pictured picture) throws IOException {
        line("<figure>\n<img alt=\"" + attribute(picture.caption()) + "\" width=\"" + picture.width() + "\" height=\""
                + picture.height() + "\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png())
                + "\">");
        line("<figcaption>" + isolated(picture.caption()) + "</figcaption>\n</figure>");
    }

    private void table(ReportElement.Table table) throws IOException {
        line("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"" + attribute(table.title())
                + "\">\n<table>\n<caption>"
                + text(table.title()) + "</caption>");
        line("<thead><tr>" + heads(table) + "</tr></thead>\n<tbody>");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = table.totals() && i == table.rows().size() - 1;
            line((total ? "<tr class=\"total\">" : "<tr>") + cells(table.rows().get(i), table.names()) + "</tr>");
        }
        line("</tbody>\n</table>\n</div>");
    }

    private static String heads(ReportElement.Table table) {
        var heads = new StringBuilder();
        for (int i = 0; i < table.heads().size(); i++) {
            heads.append(i < table.names() ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"number\">")
                    .append(text(table.heads().get(i))).append("</th>");
        }
        return heads.toString();
    }

    private static String cells(List<String> row, int names) {
        var cells = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean number = i >= names;
            if (i == 0) {
                cells.append(number ? "<th scope=\"row\" class=\"number\">" : "<th scope=\"row\">").append(isolated(row.get(i)))
                        .append("</th>");
            } else {
                cells.append(number ? "<td class=\"number\">" : "<td>").append(isolated(row.get(i))).append("</td>");
            }
        }
        return cells.toString();
    }

    private void leaveTopic() throws IOException {
        if (inTopic) {
            line("</section>");
        }
        inTopic = false;
    }

    private void line(String html) throws IOException {
        out.write(html);
        out.write('\n');
    }

    /** Returns participants' text isolated from the direction of the text around it, with its line breaks. */
    private static String isolated(String words) {
        return "<bdi class=\"words\">" + text(words) + "</bdi>";
    }

    /** Returns whether a character changes the direction of the text after it, which would make it unreadable. */
    private static boolean changesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Escapes a text and removes characters that HTML forbids or that change the direction of text. */
    private static String text(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append((char) c);
                default -> {
                    if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !changesDirection(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static String attribute(String words) {
        return text(words).replace('\n', ' ');
    }

    /** Returns the style of the printed footer, for browsers that support it. */
    private static String printFooter(String footer) {
        var words = new StringBuilder();
        footer.codePoints().forEach(c -> words.append(Character.isLetterOrDigit(c) || c == ' '
                ? Character.toString(c)
                : String.format(Locale.ROOT, "\\%06x", c)));
        return "@page { @bottom-left { content: \"" + words + "\"; font: 8pt sans-serif; color: #3f4b5a; }"
                + " @bottom-right { content: counter(page); font: 8pt sans-serif; color: #3f4b5a; } }\n";
    }

    private static String css() throws IOException {
        try (var in = HtmlReport.class.getResourceAsStream("/assets/report/report.css")) {
            if (in == null) {
                throw new IOException("the program is incomplete: it lacks /assets/report/report.css");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
