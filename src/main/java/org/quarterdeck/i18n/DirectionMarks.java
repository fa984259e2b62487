package org.quarterdeck.i18n;

/**
 * Marks that keep a value apart from the direction of the words around it, such as an English title in an Arabic sentence. They
 * are the strong marks LRM and RLM: JavaFX on Linux draws the isolates of Unicode as boxes.
 */
public final class DirectionMarks {

    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final char RIGHT_TO_LEFT = '\u200F';

    private DirectionMarks() {}

    /**
     * Returns a text as it stands among others: between marks where it has letters of the other direction, else unchanged.
     *
     * @param rightToLeft whether the words around it are written from right to left
     */
    public static String isolated(String text, boolean rightToLeft) {
        char mark = rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
        return text.codePoints().anyMatch(letter -> isOther(letter, rightToLeft)) ? mark + text + mark : text;
    }

    private static boolean isOther(int letter, boolean rightToLeft) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> rightToLeft;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !rightToLeft;
            default -> false;
        };
    }

    /** Returns a text without such marks, as a file's name or a title is kept. */
    public static String removed(String text) {
        return text.replaceAll("[" + LEFT_TO_RIGHT + RIGHT_TO_LEFT + "]", "");
    }
}
