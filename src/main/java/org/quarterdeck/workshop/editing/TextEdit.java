package org.quarterdeck.workshop.editing;

/**
 * The one stretch in which two texts differ.
 *
 * @param at where it begins
 * @param removed what stood there
 * @param inserted what stands there now
 */
public record TextEdit(int at, String removed, String inserted) {

    /** Returns the shortest edit that makes one text of another. A pair of surrogates is never parted. */
    public static TextEdit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        return new TextEdit(head, before.substring(head, before.length() - tail), after.substring(head, after.length() - tail));
    }

    /** Returns whether nothing differs. */
    public boolean nothing() {
        return removed.isEmpty() && inserted.isEmpty();
    }

    /** Returns the text after this edit. */
    public String on(String before) {
        return before.substring(0, at) + inserted + before.substring(at + removed.length());
    }

    /** Returns the edit that takes this one back. */
    public TextEdit reversed() {
        return new TextEdit(at, inserted, removed);
    }

    /** Returns where it ends in the text after it. */
    public int end() {
        return at + inserted.length();
    }

    /** Returns whether a letter was typed, and no line begun. */
    boolean typed() {
        return removed.isEmpty() && inserted.codePointCount(0, inserted.length()) == 1 && !inserted.equals("\n");
    }

    /** Returns whether one letter was taken back, and no line end. */
    boolean erased() {
        return inserted.isEmpty() && removed.codePointCount(0, removed.length()) == 1 && !removed.equals("\n");
    }
}
