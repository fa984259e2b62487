package org.quarterdeck.report.html;

import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.quarterdeck.report.FontFace;

/** The style sheet with the bundled faces that a page uses, so that it looks the same on every machine. */
final class EmbeddedFaces {

    /** The faces of a page's own text; the symbols are left to the reader's machine. */
    private static final Set<FontFace> OF_PAGES = EnumSet.of(FontFace.HEADLINE, FontFace.TEXT, FontFace.STRONG);

    private EmbeddedFaces() {}

    /** @param drawn the faces of the charts */
    static String css(Set<FontFace> drawn) throws IOException {
        var faces = EnumSet.copyOf(OF_PAGES);
        faces.addAll(drawn);
        faces.remove(FontFace.EMOJI);
        var css = new StringBuilder();
        for (var face : faces) {
            try (var in = EmbeddedFaces.class.getResourceAsStream(face.resource())) {
                if (in == null) {
                    throw new IOException("the program is incomplete: it lacks " + face.resource());
                }
                css.append("@font-face { font-family: ").append(family(face)).append("; font-weight: ").append(weight(face))
                        .append("; font-style: ").append(slant(face)).append("; src: url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(in.readAllBytes())).append("); }\n");
            }
        }
        for (var face : FontFace.values()) {
            css.append("svg .").append(SvgDrawing.styleOf(face)).append(" { font-family: ").append(family(face))
                    .append(family(face).equals("Fraunces") ? ", Georgia, serif" : ", system-ui, sans-serif")
                    .append("; font-weight: ").append(weight(face)).append("; font-style: ").append(slant(face)).append("; }\n");
        }
        return css.toString();
    }

    private static String family(FontFace face) {
        return switch (face) {
            case HEADLINE, QUOTATION, HEADLINE_ITALIC, QUOTATION_ITALIC -> "Fraunces";
            case TEXT, MEDIUM, STRONG, ITALIC, EMOJI -> "Inter";
            case CODE -> "JetBrains";
        };
    }

    private static int weight(FontFace face) {
        return switch (face) {
            case HEADLINE, HEADLINE_ITALIC, STRONG -> 600;
            case MEDIUM -> 500;
            case QUOTATION, QUOTATION_ITALIC, TEXT, ITALIC, CODE, EMOJI -> 400;
        };
    }

    private static String slant(FontFace face) {
        return switch (face) {
            case HEADLINE_ITALIC, QUOTATION_ITALIC, ITALIC -> "italic";
            default -> "normal";
        };
    }
}
