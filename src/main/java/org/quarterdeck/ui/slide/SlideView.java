package org.quarterdeck.ui.slide;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.ui.common.StyleClasses;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.canvas.Legibility;
import org.quarterdeck.ui.slide.canvas.ProjectorTheme;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.film.FilmFrame;
import org.quarterdeck.ui.slide.layout.PageLayouts;
import org.quarterdeck.ui.slide.tool.PenDrawing;
import org.quarterdeck.ui.slide.tool.SlideZoom;

/**
 * A slide at one moment, laid out on its canvas and scaled to any size. The projector, the console and the thumbnails
 * show slides with it.
 */
public final class SlideView extends Region {

    private static final Duration TURN = Duration.millis(140);

    private final SlideShape shape;
    private boolean reducedMotion;
    private final InstantSource clock;
    private final Scale scale = new Scale();
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.millis(250), tick -> tick()));
    private final SlidePreloader ahead = new SlidePreloader(this::dressed);
    private final InvalidationListener theme = chosen -> layAgain();
    private @Nullable FadeTransition turning;
    private @Nullable SlideMoment shown;
    private final PenDrawing drawing;
    private SlideZoom zoom = SlideZoom.WHOLE;
    private @Nullable SlidePage page;

    public SlideView(SlideShape shape, boolean reducedMotion) {
        this(shape, reducedMotion, InstantSource.system());
    }

    /** @param clock the time for countdowns */
    public SlideView(SlideShape shape, boolean reducedMotion, InstantSource clock) {
        this.shape = shape;
        this.reducedMotion = reducedMotion;
        this.clock = clock;
        this.drawing = new PenDrawing(shape.width(), SlideShape.HEIGHT);
        drawing.getTransforms().setAll(scale);
        seconds.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add(StyleClasses.SLIDE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        sceneProperty().addListener(changed -> followClock());
        ProjectorTheme.chosenProperty().addListener(new WeakInvalidationListener(theme));
    }

    /** Has slides appear at once instead of fading and growing, or lets them move again. */
    public void reduceMotion(boolean reduced) {
        if (reducedMotion != reduced) {
            reducedMotion = reduced;
            layAgain();
        }
    }

    private void layAgain() {
        ahead.forget();
        if (shown != null) {
            lay(shown);
            tick();
            followClock();
        }
    }

    public SlideShape shape() {
        return shape;
    }

    /** Shows a moment. If only its figures are new, the page is kept and updated. */
    public void show(SlideMoment moment) {
        var before = shown;
        boolean turned = before != null && (before.index() != moment.index() || before.ended() != moment.ended());
        shown = moment;
        if (page != null && before != null && before.sameSlide(moment)) {
            page.follow(moment);
        } else {
            lay(moment);
            settle(turned);
        }
        if (page != null) {
            setAccessibleText(page.text());
            drawing.show(moment.marks(), page.sheet().palette);
        }
        tick();
        followClock();
    }

    /** Counts down to a time. Slides that the room looks at do so by themselves. */
    public void tick(Instant now) {
        if (page != null) {
            page.tick(now);
        }
    }

    /** Prepares moments that may come next while nothing else happens, so that they appear quickly. */
    public void ahead(List<SlideMoment> moments) {
        ahead.want(moments);
    }

    /** Returns whether a chart of so many answers is to be prepared, since there are twice as many as the last time. */
    public boolean wantsDrawing(int index, int answers) {
        return ahead.wantsDrawing(index, answers);
    }

    /** Prepares a chart's letters and figures in the same way. */
    public void drawAhead(SlideMoment chart) {
        ahead.drawAhead(chart);
    }

    /** Returns whether a moment has been prepared. */
    boolean ready(SlideMoment moment) {
        return ahead.has(moment);
    }

    /** Returns whether the slide has more text than fits at the smallest size that is readable from the back row. */
    public boolean overflows() {
        return page != null && page.overflows();
    }

    /** Returns the film on the slide, the first one if there are several, or null if there is none. */
    public @Nullable FilmFrame film() {
        return page == null ? null : film(page.sheet().pane());
    }

    private static @Nullable FilmFrame film(Parent within) {
        for (var child : within.getChildrenUnmodifiable()) {
            var found = child instanceof FilmFrame frame ? frame : child instanceof Parent parent ? film(parent) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns a future that completes, on any thread, when the slide's pictures are loaded or have failed. */
    public CompletableFuture<?> complete() {
        return page == null ? CompletableFuture.completedFuture(null) : page.sheet().complete();
    }

    /** Returns how far the slide can be read. There is no limit for a black screen. */
    public Legibility legible() {
        return page == null ? new Legibility(Double.MAX_VALUE, Double.MAX_VALUE) : page.sheet().legible();
    }

    /** Shows a part of the slide as large as the whole. */
    public void zoom(SlideZoom part) {
        if (!part.equals(zoom)) {
            zoom = part;
            var edge = new Rectangle();
            edge.widthProperty().bind(widthProperty());
            edge.heightProperty().bind(heightProperty());
            setClip(part.equals(SlideZoom.WHOLE) ? null : edge);
            requestLayout();
        }
    }

    /** Shows strokes of the pen that are not part of the session yet. */
    void wet(List<List<PenSpot>> strokes) {
        drawing.wet(strokes);
    }

    /** Returns where the whole slide lies, beyond the edges of this view where it is zoomed. */
    public Bounds picture() {
        double factor = Math.min(getWidth() / shape.width(), getHeight() / SlideShape.HEIGHT);
        double width = factor * shape.width();
        double height = factor * SlideShape.HEIGHT;
        double large = zoom.factor();
        return new BoundingBox((getWidth() - width) / 2 - zoom.x() * width * large,
                (getHeight() - height) / 2 - zoom.y() * height * large, width * large, height * large);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? shape.width() : height * shape.width() / SlideShape.HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? SlideShape.HEIGHT : width * SlideShape.HEIGHT / shape.width();
    }

    @Override
    protected void layoutChildren() {
        if (page == null) {
            return;
        }
        var picture = picture();
        scale.setX(picture.getWidth() / shape.width());
        scale.setY(picture.getHeight() / SlideShape.HEIGHT);
        page.sheet().pane().relocate(Math.rint(picture.getMinX()), Math.rint(picture.getMinY()));
        drawing.relocate(Math.rint(picture.getMinX()), Math.rint(picture.getMinY()));
    }

    private void lay(SlideMoment moment) {
        if (moment.black()) {
            page = null;
            getChildren().clear();
            paint(Color.BLACK);
            setAccessibleText(UiMessages.text("now.black_screen"));
            return;
        }
        var ready = ahead.take(moment);
        var laid = ready == null ? dressed(moment) : ready;
        if (ready != null) {
            ready.follow(moment);
        }
        page = laid;
        paint(laid.sheet().palette.paper());
        getChildren().setAll(laid.sheet().pane(), drawing);
        requestLayout();
    }

    private SlidePage dressed(SlideMoment moment) {
        var laid = PageLayouts.lay(moment, shape, reducedMotion);
        laid.sheet().pane().setManaged(false);
        laid.sheet().pane().getTransforms().setAll(scale);
        var _ = laid.sheet().startLoading();
        return laid;
    }

    /** Fades in a new slide, quickly and readable from the first frame. Build steps appear at once. */
    private void settle(boolean turned) {
        if (turning != null) {
            turning.jumpTo(TURN);
            turning.stop();
            turning = null;
        }
        var moment = shown;
        if (turned && !reducedMotion && page != null && moment != null && moment.audience() == SlideAudience.ROOM
                && getScene() != null) {
            turning = new FadeTransition(TURN, page.sheet().pane());
            turning.setFromValue(0.35);
            turning.setToValue(1);
            turning.setInterpolator(Interpolator.EASE_OUT);
            turning.play();
        }
    }

    private void paint(Paint paint) {
        setBackground(Background.fill(paint));
    }

    /** Runs the clock only while a countdown is visible. */
    private void followClock() {
        var moment = shown;
        if (getScene() != null && moment != null && moment.audience() == SlideAudience.ROOM && page != null && page.ticks()) {
            seconds.play();
        } else {
            seconds.stop();
        }
        if (getScene() == null) {
            ahead.stop();
        }
    }

    private void tick() {
        tick(clock.instant());
    }
}
