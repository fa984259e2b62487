package org.quarterdeck.workshop.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The edits of a text, to be undone and done again. Letters typed one after the other are one step, up to the end of a
 * word; whatever else changes the text is a step of its own.
 */
public final class EditHistory {

    private static final int MOST_STEPS = 2_000;

    private final Deque<TextEdit> done = new ArrayDeque<>();
    private final Deque<TextEdit> undone = new ArrayDeque<>();
    private @Nullable TextEdit open;

    /** Keeps what was typed or done, after which nothing can be done again. */
    public void add(TextEdit edit) {
        if (edit.nothing()) {
            return;
        }
        undone.clear();
        var before = open;
        if (before != null && before == done.peek() && continues(before, edit)) {
            done.pop();
            open = joined(before, edit);
        } else {
            open = edit;
        }
        done.push(open);
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        if (!edit.typed() && !edit.erased()) {
            open = null;
        }
    }

    /** Ends a step, so that what is typed next is undone by itself. */
    public void pause() {
        open = null;
    }

    /** Returns the edit that takes the last step back, if there is one. */
    public Optional<TextEdit> undo() {
        open = null;
        if (done.isEmpty()) {
            return Optional.empty();
        }
        undone.push(done.pop());
        return Optional.of(undone.getFirst().reversed());
    }

    /** Returns the edit that does the last undone step again, if there is one. */
    public Optional<TextEdit> redo() {
        open = null;
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        done.push(undone.pop());
        return Optional.of(done.getFirst());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    private static boolean continues(TextEdit before, TextEdit edit) {
        if (edit.typed() && before.removed().isEmpty()) {
            boolean newWord = Character.isWhitespace(before.inserted().codePointBefore(before.inserted().length()))
                    && !edit.inserted().isBlank();
            return edit.at() == before.end() && !newWord;
        }
        return edit.erased() && before.inserted().isEmpty()
                && (edit.at() + edit.removed().length() == before.at() || edit.at() == before.at());
    }

    private static TextEdit joined(TextEdit before, TextEdit edit) {
        if (edit.typed()) {
            return new TextEdit(before.at(), "", before.inserted() + edit.inserted());
        }
        return edit.at() == before.at()
                ? new TextEdit(before.at(), before.removed() + edit.removed(), "")
                : new TextEdit(edit.at(), edit.removed() + before.removed(), "");
    }
}
