package org.quarterdeck.app.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.quarterdeck.report.AtomicFileWriter;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.report.ReportChart;
import org.quarterdeck.report.html.SvgDrawing;
import org.quarterdeck.ui.export.ChartVectorizer;
import org.quarterdeck.workshop.Workshop;

/** A single chart as a picture of pixels or of lines. Its letters are outlines, so that it looks the same on every machine. */
public record ChartFiles(Workshop workshop) {

    private ChartVectorizer hand() {
        return new ChartVectorizer(workshop, workshop.lang(), (words, face) -> false);
    }

    public BufferedImage picture(ReportChart chart) throws IOException, InterruptedException {
        return hand().picture(chart);
    }

    /** Returns the chart as the text of an SVG file. */
    public String svg(ReportChart chart) throws IOException, InterruptedException {
        var drawn = hand().drawn(chart);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + SvgDrawing.of(drawn.drawing(), drawn.caption(), "", EnumSet.noneOf(FontFace.class)) + "\n";
    }

    /** Writes the file and replaces an existing one: SVG where its name ends so, otherwise PNG. */
    public void write(ReportChart chart, Path to) throws IOException, InterruptedException {
        boolean lines = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT).endsWith(".svg");
        var svg = lines ? svg(chart) : "";
        var pixels = lines ? null : picture(chart);
        AtomicFileWriter.write(to, part -> {
            if (pixels == null) {
                Files.writeString(part, svg);
            } else if (!ImageIO.write(pixels, "png", part.toFile())) {
                throw new IOException("no writer of PNG files");
            }
        });
    }
}
