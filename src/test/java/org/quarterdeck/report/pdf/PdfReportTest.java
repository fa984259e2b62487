package org.quarterdeck.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.report.ChartDrawings;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.ReportElement;
import org.quarterdeck.report.SessionReport;
import org.quarterdeck.report.SlideDrawings.Drawing;

class PdfReportTest {

    private static Stream<String> alternatives(List<Object> kids) {
        return kids.stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.getAlternateDescription()), alternatives(each.getKids())));
    }

    @Test
    void a_chart_above_the_table_of_the_last_question_is_as_wide_as_the_page(@TempDir Path folder) throws Exception {
        var question = SampleAnswers.SPECTRUM;
        var chart = new ReportChart.Answers(question, Tally.of(question, List.of()), null, null);
        var pieces = new ArrayList<ReportElement>();
        pieces.add(new ReportElement.Chapter("Before"));
        pieces.addAll(
                Collections.nCopies(30, new ReportElement.Line("So that the next question begins low on the page.", false)));
        pieces.add(new ReportElement.Topic("What is missing?"));
        pieces.add(new ReportElement.Line("Answers: 9", true));
        pieces.add(new ReportElement.Topic("Where do you stand?"));
        pieces.add(new ReportElement.Figure(chart));
        pieces.add(new ReportElement.Table("How people moved", List.of("Between", "Moved"), 1, List.of(List.of("A – B", "3")),
                false));
        var report = new SessionReport("Talk", null, "en", "Talk", pieces);
        ChartDrawings charts = (drawn, night, narrow) -> new ChartDrawings.Drawn(new Drawing(narrow ? 464 : 974, 200, List.of()),
                narrow ? "half a page" : "a page");
        var to = folder.resolve("report.pdf");
        PdfReport.write(report, charts, to, (done, of) -> {});
        try (var document = Loader.loadPDF(to.toFile())) {
            var root = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(List.of("a page"), alternatives(root.getKids()).toList());
        }
    }
}
