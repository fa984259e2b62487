package org.quarterdeck.ui.slide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.PollState.Phase;
import org.quarterdeck.session.RoomAddress;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.Figures;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.Run;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/**
 * A question and what can be answered; while it is open, how to get in and how many have answered; and the chart once the
 * room may see it. The answers' places are the same from the question to the chart, so that only bars move.
 */
final class PollPage implements Page {

    private static final double OPEN_BOTTOM = 898;
    private static final int MANY_ROWS = 4;
    private static final double SMALL_CODE = 120;

    private final Sheet sheet;
    private final ResultChart chart;
    private final ToldNote told;
    private SlideMoment moment;
    private @Nullable Node status;
    private String statusText = "";
    private Instant now = Instant.MIN;

    PollPage(Sheet sheet, SlideMoment moment, Poll poll, boolean reducedMotion) {
        this.sheet = sheet;
        this.moment = moment;
        var style = new ChartStyle(sheet.palette, 1, reducedMotion || moment.audience() == Audience.PREVIEW);
        this.chart = Objects.requireNonNull(
                ResultChart.of(poll.question(), moment.workshop().poles(), sheet.print::smart, style), "a chart");
        double top = (rows(poll.question()) > MANY_ROWS
                ? Headline.atTopAboveMuch(sheet, moment.segment().title())
                : Headline.atTop(sheet, moment.segment().title())) + 64;
        this.told = new ToldNote(sheet, poll);
        double height = OPEN_BOTTOM - told.height() - top;
        chart.resize(sheet.shape.measure(), height);
        sheet.put(chart, sheet.shape.margin(), top);
        sheet.overflowIf(chart.overflows());
        var address = moment.address();
        if (moment.vote().open() && address != null) {
            putAddress(address);
        } else if (moment.workshop().footer() != null) {
            Footer.left(sheet, moment.workshop().footer());
        }
        if (moment.vote().phase() == Phase.READY) {
            Footer.right(sheet, String.valueOf(moment.index() + 1));
        }
        follow(moment);
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public void follow(SlideMoment next) {
        moment = next;
        var result = next.vote().result();
        if (result != null) {
            chart.show(result);
            told.show(OPEN_BOTTOM);
        }
        putStatus();
    }

    @Override
    public boolean ticks() {
        return moment.vote().closesAt() != null;
    }

    @Override
    public void tick(Instant time) {
        now = time;
        putStatus();
    }

    @Override
    public String text() {
        return sheet.text() + "\n" + chart.caption() + "\n" + statusText;
    }

    private static int rows(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.options().size();
            case Question.Spectrum spectrum -> spectrum.pairs().size();
            default -> 0;
        };
    }

    private void putStatus() {
        var runs = status();
        var text = TextBlock.line(runs.toArray(Run[]::new));
        if (text.text().equals(statusText)) {
            return;
        }
        statusText = text.text();
        if (status != null) {
            sheet.pane().getChildren().remove(status);
        }
        status = sheet.put(text.node(), sheet.shape.right() - text.width(), Sheet.FOOTER_BASELINE - text.ascent());
    }

    private List<Run> status() {
        var vote = moment.vote();
        var runs = new ArrayList<Run>();
        switch (vote.phase()) {
            case READY -> {
                return runs;
            }
            case OPEN -> {
                var left = left();
                if (left != null) {
                    runs.add(strong(left));
                    runs.add(plain("  left      "));
                }
                runs.add(strong(Figures.count(vote.answers())));
                runs.add(plain(" of " + Figures.count(Math.max(moment.joined(), vote.answers()))
                        + (vote.answers() == 1 ? " has answered" : " have answered")));
            }
            case CLOSED -> {
                runs.add(strong(Figures.count(vote.answers())));
                runs.add(plain(vote.answers() == 1 ? " answer" : " answers"));
                if (vote.result() == null) {
                    runs.add(plain(". The vote is closed."));
                }
            }
        }
        return runs;
    }

    private @Nullable String left() {
        var closesAt = moment.vote().closesAt();
        if (closesAt == null || now.equals(Instant.MIN)) {
            return null;
        }
        var rest = Duration.between(now, closesAt).plusMillis(999);
        long seconds = Math.max(0, rest.toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private Run strong(String text) {
        return new Run(text, Fonts.strong(40), sheet.palette.ink());
    }

    private Run plain(String text) {
        return new Run(text, Fonts.text(40), sheet.palette.muted());
    }

    private void putAddress(RoomAddress address) {
        double side = QrPicture.side(QrPicture.joining(address), SMALL_CODE, QrPicture.NARROW);
        double top = 984 - side / 2;
        sheet.put(QrPicture.of(QrPicture.joining(address), SMALL_CODE, QrPicture.NARROW), sheet.shape.margin(), top);
        double x = sheet.shape.margin() + side + 28;
        sheet.putOn(TextBlock.line(new Run(address.shown(), Fonts.strong(40), sheet.palette.ink())), x, 972, 0);
        sheet.putOn(TextBlock.line(plain("code "), strong(address.code())), x, 1022, 0);
    }
}
