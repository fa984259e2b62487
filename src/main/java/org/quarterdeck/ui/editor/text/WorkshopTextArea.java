package org.quarterdeck.ui.editor.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.editing.EditHistory;
import org.quarterdeck.workshop.editing.PastedText;
import org.quarterdeck.workshop.editing.ProseWord;
import org.quarterdeck.workshop.editing.TextEdit;

/**
 * The text of a workshop. It keeps one history of all that was done to it, typed or not, so that undoing brings back a slide as
 * it does a word. Places are counted in letters from the beginning.
 */
public final class WorkshopTextArea extends CodeArea {

    private static final Pattern ITEM = Pattern.compile("^(\\s*(?:[-*+]|\\d{1,9}[.)]) (?:\\[[ xX]] )?)(.*)$");

    /** The longest stretch of letters that join fits into a line of this, margins included. */
    private static final double NARROWEST = 320;

    private final TextLooks looks = new TextLooks(this::lookAnew);
    private final WorkshopColors colors = new WorkshopColors(looks);
    private final EditHistory history = new EditHistory();
    private final Tooltip remedy = new Tooltip();
    private final Runnable changed;
    private Predicate<Clipboard> pictures = board -> false;
    private final RemedyMenu remedies = new RemedyMenu(this);
    private String text = "";
    private boolean applying;

    /** @param changed runs after each change of the text that was opened, whoever made it */
    public WorkshopTextArea(Runnable changed) {
        this.changed = changed;
        setId("text");
        getStyleClass().add("workshop-text");
        setAccessibleText(UiMessages.text("editor.whole_text"));
        // A workshop's file is keys and marks that go from left to right; each line's own words go as their letters do.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setLineSpacing(3);
        setContentPadding(new Insets(10, 16, 10, 10));
        setHighlightCurrentParagraph(true);
        setWrapText(true);
        setMinWidth(NARROWEST);
        setUndoRedoEnabled(false);
        getChildren().add(looks);
        setSyntaxDecorator(colors);
        setLeftDecorator(new LineMargin(colors::faultsAt));
        getModel().addListener(change -> {
            if (change.isEdit() && !applying) {
                typed();
            }
        });
        getInputMap().registerFunction(RichTextArea.Tag.UNDO, this::undo);
        getInputMap().registerFunction(RichTextArea.Tag.REDO, this::redo);
        getInputMap().registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, this::breakLine);
        getInputMap().registerFunction(RichTextArea.Tag.INSERT_TAB, () -> insert("  "));
        getInputMap().register(KeyBinding.shortcut(KeyCode.SPACE), new CompletionMenu(this)::open);
        getInputMap().register(KeyBinding.alt(KeyCode.ENTER), () -> remedies.open(null));
        getInputMap().registerFunction(RichTextArea.Tag.PASTE, this::pasteWords);
        WrappedText.in(remedy);
        remedy.setMaxWidth(420);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        addEventHandler(MouseEvent.MOUSE_EXITED, left -> remedy.hide());
    }

    /** Returns the text as it stands. */
    public String text() {
        return text;
    }

    /** Shows a text that is no step of the history. */
    public void open(String opened) {
        applying = true;
        setText(opened);
        text = current();
        applying = false;
        select(TextPos.ZERO);
    }

    /** Changes the text in one step that can be undone. */
    public void apply(String wanted) {
        var edit = TextEdit.between(text, wanted);
        history.add(edit);
        put(edit);
    }

    public void moveTo(int place) {
        select(pos(place));
    }

    /** Goes to the beginning of a stretch of the text, and brings as much of it into view as there is room for. */
    public void show(int from, int to) {
        select(pos(Math.max(from, to - 1)));
        select(pos(from));
    }

    /** Marks a stretch of the text. */
    public void mark(int from, int to) {
        select(pos(from), pos(to));
    }

    /** Returns the place of the caret. */
    public int caret() {
        var at = getCaretPosition();
        return at == null ? 0 : place(at);
    }

    /** Returns the place of a line and a column, both from 1. */
    public int place(int line, int column) {
        return place(new TextPos(Math.clamp(line - 1L, 0, getParagraphCount() - 1), column - 1, column - 1, true));
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** Ends a step of the history, as when another field is gone to. */
    public void pause() {
        history.pause();
    }

    @Override
    public void undo() {
        history.undo().ifPresent(this::put);
    }

    @Override
    public void redo() {
        history.redo().ifPresent(this::put);
    }

    /** Shows the faults of the text. */
    public void faults(List<Diagnostic> found) {
        if (getModel() instanceof CodeTextModel model) {
            look(colors.faults(found), model);
        }
    }

    private void lookAnew() {
        if (getModel() instanceof CodeTextModel model) {
            look(new int[]{0, model.size() - 1}, model);
        }
    }

    private static void look(int @Nullable [] otherwise, CodeTextModel model) {
        if (otherwise != null) {
            model.fireStyleChangeEvent(TextPos.ofLeading(otherwise[0], 0), model.getEndOfParagraphTextPos(otherwise[1]));
        }
    }

    /** Underlines the words that may be misspelt. */
    public void misspelt(Set<String> words) {
        if (getModel() instanceof CodeTextModel model) {
            look(colors.misspelt(words, model), model);
        }
    }

    /** Sets what the menu at a word asks, or null where no spelling is checked. */
    public void words(RemedyMenu.@Nullable Words known) {
        remedies.words(known);
    }

    /** Returns the word that the caret stands at the end of, which may go on, or null. */
    public @Nullable String begun() {
        var at = getCaretPosition();
        if (at == null || !(getModel() instanceof CodeTextModel model)) {
            return null;
        }
        return colors.words(model, at.index()).stream().filter(word -> word.to() == at.charIndex()).map(ProseWord::word)
                .findFirst().orElse(null);
    }

    /** Returns the misspelt word at a place, its places counted in its line, or null. */
    @Nullable
    ProseWord misspeltAt(int place) {
        var at = pos(place);
        return getModel() instanceof CodeTextModel model ? colors.misspeltAt(model, at.index(), at.charIndex()) : null;
    }

    /** Writes a word in place of one in the line of the caret. */
    void replaceWord(ProseWord word, String instead) {
        int line = place(new TextPos(pos(caret()).index(), 0, 0, true));
        int from = line + word.from();
        int to = Math.min(line + word.to(), text.length());
        var written = text.substring(Math.min(from, to), to);
        if (ProseWord.plain(written).equals(word.word())) {
            var words = written.contains("’") ? instead.replace('\'', '’') : instead;
            apply(text.substring(0, from) + words + text.substring(to));
            moveTo(from + words.length());
        }
    }

    List<Diagnostic> faultsHere() {
        var at = getCaretPosition();
        return at == null ? List.of() : colors.faultsAt(at.index());
    }

    int placeAt(double screenX, double screenY) {
        return place(getTextPosition(screenX, screenY));
    }

    /** Returns the point below the caret, or the corner of the text where no caret is seen. */
    Point2D caretOnScreen() {
        var caret = lookup(".caret");
        var seen = caret == null ? null : caret.localToScreen(caret.getBoundsInLocal());
        var at = seen == null ? localToScreen(getBoundsInLocal()) : seen;
        return new Point2D(at.getMinX(), seen == null ? at.getMinY() : at.getMaxY());
    }

    private void put(TextEdit edit) {
        applying = true;
        replaceText(pos(edit.at()), pos(edit.at() + edit.removed().length()), edit.inserted());
        text = edit.on(text);
        applying = false;
        select(pos(edit.end()));
        changed.run();
    }

    private void typed() {
        var now = current();
        history.add(TextEdit.between(text, now));
        text = now;
        changed.run();
    }

    /** Goes on with a list: an item begins the next one, and an empty one ends the list. */
    private void breakLine() {
        var at = getCaretPosition();
        var line = getPlainText(at.index());
        var item = ITEM.matcher(line);
        if (hasNonEmptySelection() || at.charIndex() < line.length() || !item.matches()) {
            insert("\n");
        } else if (item.group(2).isBlank()) {
            replaceText(TextPos.ofLeading(at.index(), 0), TextPos.ofLeading(at.index(), line.length()), "");
        } else {
            insert("\n" + item.group(1).replace("[x]", "[ ]").replace("[X]", "[ ]"));
        }
    }

    /** Sets what takes pictures off the clipboard, if there are any. */
    public void pictures(Predicate<Clipboard> taken) {
        pictures = taken;
    }

    /** Puts in what another program has copied, as a workshop has it. */
    void pasteWords() {
        var board = Clipboard.getSystemClipboard();
        var at = getCaretPosition();
        var words = board.getString();
        if (!pictures.test(board) && words != null && at != null) {
            insert(colors.isProse(at.index()) ? PastedText.of(words) : PastedText.plain(words));
        }
    }

    private void insert(String words) {
        var selected = getSelection();
        if (selected != null) {
            select(replaceText(selected.getMin(), selected.getMax(), words));
        }
    }

    private void explain(MouseEvent event) {
        var over = getTextPosition(event.getScreenX(), event.getScreenY());
        var here = over == null ? List.<Diagnostic>of() : colors.faultsAt(over.index());
        if (here.isEmpty()) {
            remedy.hide();
            return;
        }
        var words = String.join("\n\n", here.stream().map(Diagnostic::words).toList());
        if (!remedy.isShowing() || !words.equals(remedy.getText())) {
            remedy.setText(words);
            var below = new Point2D(event.getScreenX() + 12, event.getScreenY() + 18);
            remedy.show(this, below.getX(), below.getY());
        }
    }

    private String current() {
        var lines = new StringBuilder();
        for (int i = 0; i < getParagraphCount(); i++) {
            lines.append(i == 0 ? "" : "\n").append(getPlainText(i));
        }
        return lines.toString();
    }

    private int place(@Nullable TextPos at) {
        if (at == null) {
            return 0;
        }
        int place = 0;
        for (int i = 0; i < at.index(); i++) {
            place = text.indexOf('\n', place) + 1;
        }
        int end = text.indexOf('\n', place);
        return Math.min(place + at.charIndex(), end < 0 ? text.length() : end);
    }

    /** Returns a place in what the control holds now. */
    private TextPos pos(int place) {
        int left = place;
        int last = getParagraphCount() - 1;
        for (int i = 0; i < last; i++) {
            int length = getPlainText(i).length();
            if (left <= length) {
                return TextPos.ofLeading(i, left);
            }
            left -= length + 1;
        }
        return TextPos.ofLeading(last, Math.min(left, getPlainText(last).length()));
    }
}
