package org.quarterdeck.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.quarterdeck.report.FontFace;

/** The fonts of one document. Of the bundled fonts, the glyphs that are used are embedded. */
final class DocumentFonts {

    /** A piece of text that is written in one way. */
    record Piece(String text, Way way) {}

    enum Way {
        OWN, OTHER, EMOJI, SYSTEM, BOX
    }

    private final PDDocument document;
    private final Map<FontFace, TrueTypeFont> fonts = new EnumMap<>(FontFace.class);
    private final Map<FontFace, PDFont> embedded = new EnumMap<>(FontFace.class);
    private final SystemFont plain = new SystemFont(false);
    private final SystemFont bold = new SystemFont(true);
    private final Set<Integer> boxed = new TreeSet<>();

    DocumentFonts(PDDocument document) throws IOException {
        this.document = document;
        for (var face : FontFace.values()) {
            fonts.put(face, FontFileReader.read(face));
        }
    }

    PDFont embedded(FontFace face) throws IOException {
        var font = embedded.get(face);
        if (font == null) {
            font = PDType0Font.load(document, font(face), true);
            embedded.put(face, font);
        }
        return font;
    }

    SystemFont system(FontFace face) {
        return face.bold() ? bold : plain;
    }

    /** Returns the characters that no font has, which are drawn as boxes. */
    String boxed() {
        return boxed.stream().map(Character::toString).reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    }

    double width(String text, FontFace face, double size) throws IOException {
        double width = 0;
        for (var piece : pieces(text, face)) {
            width += switch (piece.way()) {
                case OWN -> embedded(face).getStringWidth(piece.text()) * size / 1000;
                case OTHER -> embedded(face.other()).getStringWidth(piece.text()) * size / 1000;
                case EMOJI -> embedded(FontFace.EMOJI).getStringWidth(piece.text()) * size / 1000;
                case SYSTEM -> system(face).width(piece.text(), size);
                case BOX -> size * 0.7;
            };
        }
        return width;
    }

    /**
     * Splits a text where the way of writing it changes. Spaces stay with the text around them, since right-to-left scripts
     * reorder them too.
     */
    List<Piece> pieces(String text, FontFace face) throws IOException {
        var pieces = new ArrayList<Piece>();
        var run = new StringBuilder();
        Way now = Way.OWN;
        int[] characters = text.codePoints().filter(DocumentFonts::isVisible).toArray();
        if (allFromTheRight(characters) && system(face).draws(text)) {
            return List.of(new Piece(new String(characters, 0, characters.length), Way.SYSTEM));
        }
        for (int i = 0; i < characters.length; i++) {
            var way = now == Way.SYSTEM && between(characters, i, face) ? now : way(characters[i], face);
            if (way != now || way == Way.BOX) {
                add(pieces, run, now);
                now = way;
            }
            run.appendCodePoint(characters[i]);
        }
        add(pieces, run, now);
        return pieces;
    }

    /**
     * Returns whether all letters run from right to left; marks among them are then reordered by the font that writes them.
     */
    private static boolean allFromTheRight(int[] characters) {
        boolean any = false;
        for (int c : characters) {
            byte direction = Character.getDirectionality(c);
            any |= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
        }
        return any;
    }

    /** Returns whether this is a space or a mark between two letters of the system's font. */
    private boolean between(int[] characters, int i, FontFace face) throws IOException {
        for (int j = i; j < characters.length; j++) {
            if (Character.isLetterOrDigit(characters[j])) {
                return j > i && way(characters[j], face) == Way.SYSTEM;
            }
        }
        return false;
    }

    private Way way(int character, FontFace face) throws IOException {
        if (has(face, character)) {
            return Way.OWN;
        }
        if (has(face.other(), character)) {
            return Way.OTHER;
        }
        if (has(FontFace.EMOJI, character)) {
            return Way.EMOJI;
        }
        if (system(face).draws(character)) {
            return Way.SYSTEM;
        }
        boxed.add(character);
        return Way.BOX;
    }

    private boolean has(FontFace face, int character) throws IOException {
        return font(face).getUnicodeCmapLookup().getGlyphId(character) != 0;
    }

    private TrueTypeFont font(FontFace face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    /**
     * Returns whether a character is visible: control characters and those that only select how their neighbours look are
     * not.
     */
    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        boolean chooses = (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x1F3FB && character <= 0x1F3FF)
                || character == 0x20E3;
        return type != Character.FORMAT && type != Character.CONTROL && !chooses;
    }

    private static void add(List<Piece> pieces, StringBuilder run, Way way) {
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), way));
            run.setLength(0);
        }
    }
}
