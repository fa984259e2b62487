package org.quarterdeck.report;

/** The bundled font faces. */
public enum FontFace {
    HEADLINE("fraunces-600", true), QUOTATION("fraunces-400", false), TEXT("inter-400", false), MEDIUM("inter-500",
            false), STRONG("inter-600", true), HEADLINE_ITALIC("fraunces-600-italic", true), QUOTATION_ITALIC(
                    "fraunces-400-italic",
                    false), ITALIC("inter-400-italic", false), CODE("jetbrains-mono-400", false), EMOJI("noto-emoji", false);

    private final String file;
    private final boolean bold;

    FontFace(String file, boolean bold) {
        this.file = file;
        this.bold = bold;
    }

    public String resource() {
        return "/assets/fonts/" + file + ".ttf";
    }

    /** The face that has the letters which this one lacks, as on the screen. */
    public FontFace other() {
        return switch (this) {
            case HEADLINE, HEADLINE_ITALIC -> STRONG;
            case STRONG -> HEADLINE;
            case QUOTATION, QUOTATION_ITALIC, CODE, EMOJI -> TEXT;
            case TEXT, MEDIUM, ITALIC -> QUOTATION;
        };
    }

    public boolean bold() {
        return bold;
    }
}
