package org.quarterdeck.ui.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.Notice;
import org.quarterdeck.ui.common.NoticeBar;
import org.quarterdeck.ui.common.QuestionBar;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.EditorReader.Reading;
import org.quarterdeck.ui.editor.strip.SlideStrip;
import org.quarterdeck.ui.editor.text.TextAreaClasses;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;
import org.quarterdeck.ui.slide.PrintedNames;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.workshop.Diagnostic;
import org.quarterdeck.workshop.ParseResult;
import org.quarterdeck.workshop.editing.LineMerge;
import org.quarterdeck.workshop.editing.QuickFix;
import org.quarterdeck.workshop.editing.SegmentBody;
import org.quarterdeck.workshop.editing.SegmentChange;
import org.quarterdeck.workshop.editing.SegmentedText;

/** The editor of one workshop's file. */
public final class EditorView extends BorderPane implements AutoCloseable {

    private static final Duration DRAFT = Duration.millis(800);
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|webp|svg)$");

    static {
        TextAreaClasses.load();
    }

    private final EditedFile file;
    private final EditorHost host;
    private final WorkshopTextArea text = new WorkshopTextArea(this::changed);
    private final EditorReader reader;
    private final SlideView slide = new SlideView(SlideShape.WIDE, true);
    private final Label caption = new Label();
    private final SlideStrip strip;
    private final FaultStrip faults;
    private final EditorSide side;
    private final EditorSpelling spelling;
    private final FindBar finding = new FindBar(text);
    private final NoticeBar notice = new NoticeBar();
    private final QuestionBar question = new QuestionBar();
    private final Palette palette = new Palette(this::add, this::backToText);
    private final EditorBar bar = new EditorBar(this);
    private final PauseTransition drafting = new PauseTransition(DRAFT);
    private Reading reading;
    private String saved;
    /** The text that is just being saved, which the file may be seen with before that is heard of. */
    private @Nullable String writing;
    private int segment = -1;
    private boolean discarded;
    /** Whether the file is not where it was. */
    private boolean gone;
    /** Whether the file is in another charset than a workshop's has to be, until it is saved. */
    private boolean foreign;
    /** The text that was written elsewhere, as a file of its own, and needs no draft here. */
    private @Nullable String copied;

    public EditorView(EditedFile file, EditorHost host) {
        this.file = file;
        this.host = host;
        this.saved = file.text();
        this.reader = new EditorReader(file.name(), file.folder(), this::show);
        this.reading = reader.now(file.text());
        setId("editor");
        getStyleClass().add("editor");
        getStylesheets().add(Stylesheets.sheet("editor"));
        strip = new SlideStrip(new SegmentMoves(), this::look);
        faults = new FaultStrip(fault -> goTo(text.place(fault.line(), fault.column())), this::mend);
        spelling = new EditorSpelling(text, notice);
        side = new EditorSide(text, finding, faults, spelling.state(), this::formed, host::choosePicture);
        drafting.setOnFinished(quiet -> keepDraft());
        setTop(new VBox(bar, question));
        setCenter(new StackPane(middle(), palette));
        setBottom(new VBox(strip, notice));
        text.caretPositionProperty().addListener(moved -> followCaret());
        addEventFilter(KeyEvent.KEY_PRESSED, new EditorKeys(this)::press);
        text.open(file.text());
        text.pictures(this::takePictures);
        setOnDragOver(event -> {
            if (holdsPictures(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            event.setDropCompleted(takePictures(event.getDragboard()));
            event.consume();
        });
        spelling.by(host.spelling());
        takeDraft(file.draft());
        show(reader.now(text.text()));
        reader.warmUp(text.text());
    }

    private SplitPane middle() {
        slide.setId("editor-slide");
        var picture = new StackPane(slide);
        picture.getStyleClass().add("slide-frame");
        caption.getStyleClass().addAll("quiet", "slide-caption");
        var right = new VBox(picture, caption);
        right.getStyleClass().add("preview");
        right.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(picture, Priority.SOMETIMES);
        picture.maxHeightProperty().bind(right.widthProperty().multiply(9.0 / 16));
        var both = new SplitPane(side, right);
        both.setDividerPositions(0.5);
        return both;
    }

    private void changed() {
        reader.read(text.text());
        // It is not put off by the next letter: who writes without a pause would have no draft.
        if (drafting.getStatus() != Animation.Status.RUNNING) {
            drafting.playFromStart();
        }
        showState();
    }

    /** Shows what the text says now. */
    private void show(Reading read) {
        reading = read;
        // More may have been typed since, and a place in that is another one in what was read.
        segment = (isCurrent() ? read.segments() : segments()).at(text.caret());
        text.faults(read.result().faults());
        faults.show(read.result().faults(), text.text());
        strip.show(read.result(), read.segments().count(), segment);
        showSlide();
        showState();
        spelling.check(read.result().workshop().lang());
        host.measure(read.result(), wanted -> reading.result() == wanted, measured -> {
            if (reading == read) {
                text.faults(measured.faults());
                faults.show(measured.faults(), text.text());
            }
        });
    }

    /** Checks the spelling from now on, or no more, as was just chosen. */
    public void spellingChosen() {
        spelling.by(host.spelling());
        spelling.check(reading.result().workshop().lang());
    }

    private void followCaret() {
        spelling.check(reading.result().workshop().lang());
        if (!isCurrent()) {
            return;
        }
        int now = reading.segments().at(text.caret());
        if (now != segment && now < reading.segments().count()) {
            segment = now;
            strip.follow(segment);
            showSlide();
        }
    }

    private void showSlide() {
        var workshop = reading.result().workshop();
        int shown = Math.clamp(segment, 0, workshop.segments().size() - 1);
        slide.show(SlideMoment.of(workshop, file.folder(), shown));
        caption.setText(UiMessages.text("editor.caption", shown + 1, workshop.segments().size(),
                PrintedNames.of(workshop, workshop.segments().get(shown))));
        if (!isCurrent()) {
            // More was typed since: a form would lose it. The reading of that comes.
            return;
        }
        side.show(shown < reading.segments().count() ? reading.segments().source(shown) : null, workshop.segments().get(shown));
    }

    /** Tells whether what was read last is the text as it stands. */
    private boolean isCurrent() {
        return reading.result().text().equals(text.text());
    }

    private void showState() {
        bar.show(reading.result().workshop().title(), saved(), text.canUndo(), text.canRedo(), reading.result().canGoLive());
    }

    /** Shows a slide that was chosen in the strip. */
    private void look(int chosen) {
        if (chosen < reading.segments().count()) {
            segment = chosen;
            text.show(reading.segments().begin(chosen), reading.segments().end(chosen));
            showSlide();
        }
    }

    private void goTo(int place) {
        text.moveTo(place);
    }

    /** Writes a fault's remedy where it belongs in the text as it stands, which may be longer than the one that was read. */
    private void mend(Diagnostic fault) {
        QuickFix.of(fault, text.text()).ifPresent(fix -> {
            text.apply(fix.edit().on(text.text()));
            goTo(fix.edit().end());
        });
    }

    /** Returns the segment whose slide is looked at: the first one where the caret stands among the workshop's keys. */
    private int lookedAt() {
        return Math.max(segment, 0);
    }

    private SegmentedText segments() {
        return SegmentedText.of(text.text());
    }

    private void add(String source) {
        var now = segments();
        change(now.insert(Math.min(lookedAt() + 1, now.count()), source));
        side.form();
    }

    /** Takes what a form has made of the slide that is looked at. */
    private void formed(String source) {
        var now = segments();
        if (lookedAt() < now.count()) {
            now.replace(lookedAt(), source).ifPresentOrElse(change -> text.apply(change.text()),
                    () -> notice.say(Notice.of(UiMessages.text("editor.refused"))));
        }
    }

    private static List<Path> pictures(Clipboard board) {
        return board.getFiles().stream().map(File::toPath)
                .filter(file -> PICTURE.matcher(file.getFileName().toString()).find()).toList();
    }

    private static boolean holdsPictures(Clipboard board) {
        return !pictures(board).isEmpty() || (board.hasImage() && !board.hasString());
    }

    /** Puts the pictures of a clipboard below the text of the slide that is looked at, and returns whether there are any. */
    private boolean takePictures(Clipboard board) {
        if (!holdsPictures(board)) {
            return false;
        }
        var files = pictures(board);
        var image = board.getImage();
        files.forEach(file -> host.takePicture(file, this::put));
        if (files.isEmpty() && image != null) {
            host.takePicture(image, this::put);
        }
        return true;
    }

    private void put(String picture) {
        var now = segments();
        if (lookedAt() < now.count()) {
            formed(SegmentBody.of(now.source(lookedAt())).withPicture(picture));
            showAtOnce();
        } else {
            tell(UiMessages.text("editor.no_slide"));
        }
    }

    /** Says a sentence at the bottom of the editor. */
    public void tell(String sentence) {
        notice.say(Notice.of(sentence));
    }

    /** Makes a change to the segments, or says why it can't be made. */
    private void change(Optional<SegmentChange> change) {
        if (change.isEmpty()) {
            notice.say(Notice.of(UiMessages.text("editor.refused")));
            return;
        }
        text.apply(change.get().text());
        var now = reader.now(text.text());
        if (change.get().segment() >= 0 && change.get().segment() < now.segments().count()) {
            text.moveTo(now.segments().begin(change.get().segment()));
        }
        show(now);
    }

    /** Has what was written and not saved in the text again, where nothing that is done next can write over it. */
    private void takeDraft(@Nullable String draft) {
        if (draft != null && !draft.equals(saved)) {
            text.apply(draft);
            notice.say(Notice.of(UiMessages.text("editor.draft"), UiMessages.text("editor.leave_draft"), () -> {
                text.apply(saved);
                showAtOnce();
            }));
        }
    }

    /** Takes what another program has written to the file: merged where it touches other lines, else asked about. */
    public void savedElsewhere(String theirs) {
        if (gone || foreign) {
            notice.dismiss();
        }
        gone = false;
        foreign = false;
        if (theirs.equals(saved) || theirs.equals(writing)) {
            showState();
            return;
        }
        var base = saved;
        var merged = LineMerge.of(base, text.text(), theirs);
        if (merged.isPresent()) {
            saved = theirs;
            text.apply(merged.get());
            notice.say(Notice.of(UiMessages.text("editor.merged")));
        } else {
            question.ask("elsewhere", UiMessages.text("editor.elsewhere"),
                    List.of(new QuestionBar.Choice(UiMessages.text("editor.keep_mine"), () -> saved = theirs),
                            new QuestionBar.Choice(UiMessages.text("editor.take_theirs"), () -> {
                                saved = theirs;
                                text.apply(theirs);
                            })));
        }
        showState();
    }

    /** Says that the file is not where it was. What was written stays here, and as a draft. */
    public void goneElsewhere() {
        gone = true;
        notice.say(failed(UiMessages.text("editor.gone", file.name())));
        drafting.playFromStart();
        showState();
    }

    /** Counts the file as not saved, because it is in another charset than a workshop's has to be. */
    public void foreignCharset() {
        foreign = true;
        showState();
    }

    /** Keeps no draft of this text, which was written elsewhere as a file of its own. */
    public void copied(String elsewhere) {
        copied = elsewhere;
        drafting.stop();
        keepDraft();
    }

    /** Keeps what is not saved, or drops what was kept where there is nothing. */
    private void keepDraft() {
        var now = text.text();
        host.keepDraft(now.equals(copied) ? known() : now, known());
    }

    /** Says what failed, and offers a way out that does not depend on it. */
    private Notice failed(String sentence) {
        return Notice.of(sentence, UiMessages.text("editor.save_copy"), () -> host.saveCopy(text.text()));
    }

    /** Asks about what is not saved, if anything is, before it goes on. */
    public void askToClose(Runnable then) {
        if (saved()) {
            then.run();
        } else {
            question.ask("close", UiMessages.text("editor.ask_unsaved"),
                    List.of(new QuestionBar.Choice(UiMessages.text("editor.save_and_close"), () -> save(then)),
                            new QuestionBar.Choice(UiMessages.text("editor.discard"), () -> {
                                drafting.stop();
                                host.keepDraft(saved, saved);
                                discarded = true;
                                then.run();
                            })));
        }
    }

    void leave() {
        askToClose(host::leave);
    }

    void goLive() {
        save(host::goLive);
    }

    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        if (saved()) {
            then.run();
            return;
        }
        drafting.stop();
        var written = text.text();
        writing = written;
        text.pause();
        var _ = host.save(written, saved).whenComplete((elsewhere, problem) -> {
            writing = null;
            if (problem != null) {
                notice.say(failed(String.valueOf(problem.getMessage())));
                drafting.playFromStart();
            } else if (elsewhere.isPresent()) {
                savedElsewhere(elsewhere.get());
                drafting.playFromStart();
            } else {
                gone = false;
                foreign = false;
                saved = written;
                notice.dismiss();
                showState();
                then.run();
            }
        });
    }

    void undo() {
        text.undo();
        showAtOnce();
    }

    void redo() {
        text.redo();
        showAtOnce();
    }

    private void showAtOnce() {
        show(reader.now(text.text()));
    }

    void find() {
        side.text();
        finding.open();
    }

    void help() {
        host.guide();
    }

    Node adding() {
        return palette.opener();
    }

    private void backToText() {
        text.requestFocus();
    }

    boolean saved() {
        return !gone && !foreign && text.text().equals(saved);
    }

    /** Returns the text that the file is known to have. */
    private String known() {
        return gone ? "" : saved;
    }

    /** Returns the text as it stands. */
    public String text() {
        return text.text();
    }

    /** Returns what was last read of the text. */
    public ParseResult read() {
        return reading.result();
    }

    /** The strip's changes to the segments. */
    private final class SegmentMoves implements SlideStrip.Changes {

        @Override
        public void move(int from, int to) {
            change(segments().move(from, to));
        }

        @Override
        public void remove(int removed) {
            change(segments().remove(removed));
            notice.say(new Notice(UiMessages.text("editor.removed"),
                    new Notice.Offer(UiMessages.text("making.undo"), false, EditorView.this::undo), () -> {}));
        }

        @Override
        public void duplicate(int copied) {
            change(segments().duplicate(copied));
        }
    }

    @Override
    public void close() {
        drafting.stop();
        if (!discarded && !saved()) {
            keepDraft();
        }
        reader.close();
        spelling.close();
    }
}
