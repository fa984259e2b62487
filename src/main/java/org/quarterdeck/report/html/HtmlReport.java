package org.quarterdeck.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.ComponentOrientation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.ChartDrawings;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.ProgressListener;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.report.ReportMessages;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.report.layout.ChartPair;

/** Writes a report as one HTML file that contains its style and pictures; it has no script and loads nothing. */
public final class HtmlReport {

    private final SessionReport report;
    private final ChartDrawings charts;
    private final Set<FontFace> faces = EnumSet.noneOf(FontFace.class);
    private Writer out;
    private int chapters;
    private boolean inTopic;
    private boolean paired;
    private String topic = "";

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
        line("<html lang=\"" + HtmlText.attribute(report.lang()) + "\" dir=\"" + (orientation.isLeftToRight() ? "ltr" : "rtl")
                + "\">");
        line("<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'\">");
        line("<title>" + HtmlText.text(report.footer()) + "</title>\n<style>\n" + css() + printFooter(report.footer()));
        var head = out;
        var body = new StringWriter();
        out = body;
        var pieces = report.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            var pair = ChartPair.at(pieces, i);
            if (pair != null) {
                leaveTopic();
                boolean tables = pieces.subList(i, pair.end()).stream().anyMatch(ReportElement.Table.class::isInstance);
                line(tables ? "<div class=\"pair tables\">" : "<div class=\"pair\">");
                paired = true;
                for (; i < pair.end(); i++) {
                    piece(pieces.get(i));
                }
                leaveTopic();
                paired = false;
                line("</div>");
                i--;
            } else {
                piece(pieces.get(i));
            }
            progress.done(i + 1, pieces.size());
        }
        out = head;
        line(EmbeddedFaces.css(faces) + "</style>\n</head>\n<body>");
        out.write(body.toString());
        leaveTopic();
        line("</main>\n<footer><p>" + HtmlText.text(report.footer()) + "</p></footer>\n</body>\n</html>");
    }

    private void piece(ReportElement piece) throws IOException, InterruptedException {
        switch (piece) {
            case ReportElement.Cover cover -> cover(cover);
            case ReportElement.Chapter chapter -> {
                leaveTopic();
                chapters++;
                line("<h2 id=\"c" + chapters + "\">" + HtmlText.text(chapter.title()) + "</h2>");
            }
            case ReportElement.Topic titled -> {
                leaveTopic();
                inTopic = true;
                topic = titled.title();
                line("<section class=\"topic\">\n<h3>" + HtmlText.text(titled.title()) + "</h3>");
            }
            case ReportElement.Line words ->
                line((words.quiet() ? "<p class=\"quiet\">" : "<p>") + HtmlText.text(words.words()) + "</p>");
            case ReportElement.Figure figure -> figure(figure.chart());
            case ReportElement.Table table -> table(table);
            case ReportElement.Items items -> {
                line("<ul>");
                for (var item : items.items()) {
                    line("<li>" + HtmlText.text(item) + "</li>");
                }
                line("</ul>");
            }
            case ReportElement.Cards cards -> {
                line("<div class=\"cards\">");
                for (var card : cards.cards()) {
                    line("<blockquote>" + HtmlText.isolated(card) + "</blockquote>");
                }
                line("</div>");
            }
        }
    }

    private void cover(ReportElement.Cover cover) throws IOException {
        line("<header>");
        var logo = cover.logo();
        if (logo != null) {
            line("<p class=\"logo\"><img alt=\"" + HtmlText.attribute(logo.client()) + "\" src=\"data:image/png;base64,"
                    + SvgDrawing.png(logo.picture()) + "\"></p>");
        }
        line("<p class=\"kind\">" + HtmlText.text(cover.kind()) + "</p>\n<h1>" + HtmlText.text(cover.title())
                + "</h1>");
        if (!cover.mark().isEmpty()) {
            line("<p class=\"mark\">" + HtmlText.text(cover.mark()) + "</p>");
        }
        line("<dl>");
        for (var fact : cover.facts()) {
            line("<dt>" + HtmlText.text(fact.name()) + "</dt><dd>" + HtmlText.text(fact.value()) + "</dd>");
        }
        line("</dl>");
        contents();
        line("</header>\n<main>");
    }

    /**
     * Writes a chart, once for each colour scheme of the reader's machine, and once more for narrow screens, unless it is
     * narrow everywhere. Its alternative text describes all that it shows.
     */
    private void figure(ReportChart chart) throws IOException, InterruptedException {
        line("<figure>");
        if (!paired) {
            drawn(chart, false, " wide");
        }
        drawn(chart, true, paired ? "" : " narrow");
        line("</figure>");
    }

    private void drawn(ReportChart chart, boolean narrow, String style) throws IOException, InterruptedException {
        var day = charts.drawn(chart, false, narrow);
        var night = charts.drawn(chart, true, narrow);
        line(SvgDrawing.of(day.drawing(), day.caption(), "day" + style, faces) + "\n"
                + SvgDrawing.of(night.drawing(), night.caption(), "night" + style, faces));
    }

    /** Writes the chapters as a list that leads to them. */
    private void contents() throws IOException {
        var titles = report.pieces().stream().filter(ReportElement.Chapter.class::isInstance)
                .map(ReportElement.Chapter.class::cast).map(ReportElement.Chapter::title).toList();
        if (titles.size() < 2) {
            return;
        }
        line("<nav aria-label=\"" + HtmlText.attribute(ReportMessages.of(report.lang()).text("contents")) + "\"><ol>");
        for (int i = 0; i < titles.size(); i++) {
            line("<li><a href=\"#c" + (i + 1) + "\">" + HtmlText.text(titles.get(i)) + "</a></li>");
        }
        line("</ol></nav>");
    }

    private void table(ReportElement.Table table) throws IOException {
        line("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\""
                + HtmlText.attribute(topic.isEmpty() ? table.title() : topic + ": " + table.title())
                + "\">\n<table>\n<caption>"
                + HtmlText.text(table.title()) + "</caption>");
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
                    .append(HtmlText.text(table.heads().get(i))).append("</th>");
        }
        return heads.toString();
    }

    private static String cells(List<String> row, int names) {
        var cells = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean number = i >= names;
            if (i == 0) {
                cells.append(number ? "<th scope=\"row\" class=\"number\">" : "<th scope=\"row\">")
                        .append(HtmlText.isolated(row.get(i)))
                        .append("</th>");
            } else {
                cells.append(number ? "<td class=\"number\">" : "<td>").append(HtmlText.isolated(row.get(i))).append("</td>");
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
