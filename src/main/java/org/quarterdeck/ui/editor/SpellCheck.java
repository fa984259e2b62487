package org.quarterdeck.ui.editor;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.spelling.Spelling;
import org.quarterdeck.spelling.SpellingDictionary;
import org.quarterdeck.ui.common.FxGate;
import org.quarterdeck.workshop.editing.ProseWord;

/** Checks the spelling of the text in the moments when nobody types, on a thread of its own. */
final class SpellCheck implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SpellCheck.class.getName());
    private static final Duration QUIET = Duration.millis(400);

    /**
     * The words that may be misspelt.
     *
     * @param language that of the dictionary, or null where there is none
     */
    record Checked(String tag, @Nullable Locale language, Set<String> misspelt) {}

    /** A text to check, in a language and without the word that is being written. */
    private record Checking(String text, String tag, @Nullable String begun) {}

    private final Spelling spelling;
    private final Consumer<Checked> checked;
    private final Set<String> ignored = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Checking> newest = new AtomicReference<>();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final ExecutorService work = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("spelling").factory());
    private @Nullable Checking waiting;

    /** @param checked receives what was found, on the JavaFX thread */
    SpellCheck(Spelling spelling, Consumer<Checked> checked) {
        this.spelling = spelling;
        this.checked = checked;
        quiet.setOnFinished(nothing -> begin());
    }

    /**
     * Checks a text as soon as it stays as it is for a moment.
     *
     * @param begun the word that the caret stands at the end of, which may go on, or null
     */
    void check(String text, String tag, @Nullable String begun) {
        waiting = new Checking(text, tag, begun);
        quiet.playFromStart();
    }

    private void begin() {
        var next = waiting;
        if (next != null && newest.getAndSet(next) == null) {
            run(this::next);
        }
    }

    private void next() {
        var next = newest.getAndSet(null);
        if (next != null) {
            var words = ProseWord.of(next.text().lines().toList()).stream()
                    .filter(word -> !word.equals(next.begun()) && !ignored.contains(word)).toList();
            var found = new Checked(next.tag(), spelling.dictionary(next.tag()).map(SpellingDictionary::language).orElse(null),
                    Set.copyOf(spelling.misspelt(next.tag(), words)));
            FxGate.run(() -> checked.accept(found));
        }
    }

    /** Finds the words that may have been meant, and passes them on, on the JavaFX thread. */
    void suggest(String tag, String word, Consumer<List<String>> found) {
        run(() -> {
            var words = spelling.suggestions(tag, word);
            FxGate.run(() -> found.accept(words));
        });
    }

    /** Passes over a word for as long as this workshop is open. */
    void ignore(String word) {
        ignored.add(word);
        begin();
    }

    /**
     * Keeps a word of the trainer's own for all workshops.
     *
     * @param failed receives what failed, on the JavaFX thread
     */
    void keep(String word, Consumer<IOException> failed) {
        ignored.add(word);
        run(() -> {
            try {
                spelling.add(word);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a word of one's own cannot be kept", e);
                FxGate.run(() -> failed.accept(e));
            }
        });
        begin();
    }

    private void run(Runnable what) {
        try {
            work.execute(what);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "the editor was closed", e);
        }
    }

    @Override
    public void close() {
        quiet.stop();
        work.shutdownNow();
    }
}
