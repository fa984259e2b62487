package org.quarterdeck.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.ui.editor.SpellCheck.Checked;
import org.quarterdeck.ui.editor.text.RemedyMenu;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;

/** The spelling in the editor: words underlined in the text, what the menu offers for them, and a label that says what checks them. */
final class EditorSpelling implements RemedyMenu.Words, AutoCloseable {

    private final WorkshopTextArea text;
    private final NoticeBar notice;
    private final Label state = new Label();
    private final Tooltip about = new Tooltip();
    private @Nullable SpellCheck check;
    private String tag = "";
    private Set<String> misspelt = Set.of();

    EditorSpelling(WorkshopTextArea text, NoticeBar notice) {
        this.text = text;
        this.notice = notice;
        state.setId("spelling");
        state.getStyleClass().add("quiet");
        WrappedText.in(about);
        about.setMaxWidth(420);
        state.setTooltip(about);
    }

    /** Checks by the spelling of this computer from now on, or no more if there is none. */
    void by(@Nullable Spelling spelling) {
        close();
        check = spelling == null ? null : new SpellCheck(spelling, this::show);
        text.words(spelling == null ? null : this);
        if (spelling == null) {
            misspelt = Set.of();
            text.misspelt(misspelt);
            say("editor.spelling_off", "editor.spelling_off_why");
        }
    }

    /** Checks the text as it stands, in the language of its workshop. */
    void check(String lang) {
        tag = lang;
        if (check != null) {
            check.check(text.text(), lang, text.begun());
        }
    }

    private void show(Checked checked) {
        misspelt = checked.misspelt();
        text.misspelt(misspelt);
        var program = Locale.forLanguageTag(ProgramLanguage.tag());
        if (checked.language() == null) {
            say("editor.spelling_none", "editor.spelling_none_why",
                    Locale.forLanguageTag(checked.tag()).getDisplayLanguage(program));
        } else {
            say("editor.spelling_by", "editor.spelling_by_why", checked.language().getDisplayName(program));
        }
    }

    private void say(String words, String why, Object... values) {
        state.setText(UiMessages.text(words, values));
        about.setText(UiMessages.text(why, values));
    }

    /** Returns the label that says by what dictionary words are checked, or why they are not. */
    Label state() {
        return state;
    }

    @Override
    public void suggest(String word, Consumer<List<String>> found) {
        if (check != null) {
            check.suggest(tag, word, found);
        }
    }

    @Override
    public void keep(String word) {
        if (check != null) {
            check.keep(word, why -> notice.say(Notice.of(UiMessages.text("editor.word_not_kept", word))));
        }
    }

    @Override
    public void ignore(String word) {
        if (check != null) {
            check.ignore(word);
        }
    }

    @Override
    public void close() {
        if (check != null) {
            check.close();
            check = null;
        }
    }
}
