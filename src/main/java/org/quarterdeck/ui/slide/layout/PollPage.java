package org.quarterdeck.ui.slide.layout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.ResultChart;
import org.quarterdeck.ui.chart.bars.BallotChart;
import org.quarterdeck.ui.chart.kind.ResultCharts;
import org.quarterdeck.ui.chart.scatter.ScatterChart;
import org.quarterdeck.ui.slide.canvas.CornerReveal;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.IntroText;
import org.quarterdeck.ui.slide.element.QrCodeImage;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.slide.element.ToldNote;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/**
 * The slide of a poll: the question and its possible answers; while it is open, how to join and the number of answers;
 * and the chart once the room may see it. Answers keep their places from question to chart, so that only bars move.
 */
final class PollPage implements SlidePage {

    /** The lower end of charts, above the line about a vote. */
    static final double OPEN_BOTTOM = 898;
    private static final int MANY_ROWS = 4;
    /** The least height of a chart below the author's text, including the gap between them. */
    private static final double LEAST_CHART = 464;
    private static final double SMALL_CODE = 120;

    private final SlideCanvas sheet;
    private final Poll poll;
    private final ResultChart chart;
    private final ToldNote told;
    private SlideMoment moment;
    private final @Nullable Node footer;
    private @Nullable Node status;
    private String statusText = "";
    private double statusWidth;
    private @Nullable Node note;
    private String noteText = "";
    private double noteFrom;
    private Instant now = Instant.MIN;

    PollPage(SlideCanvas sheet, SlideMoment moment, Poll poll, boolean reducedMotion) {
        this.sheet = sheet;
        this.moment = moment;
        this.poll = poll;
        var style = new ChartStyle(sheet.palette, 1, reducedMotion || moment.audience() == SlideAudience.PREVIEW, sheet.words,
                sheet.shape.measure());
        this.chart = chart(sheet, moment, poll, style);
        double headline = rows(poll.question()) > MANY_ROWS
                ? SlideHeadline.atTopAboveMuch(sheet, moment.segment().title())
                : SlideHeadline.atTop(sheet, moment.segment().title());
        var words = poll == moment.segment().poll() ? moment.segment().body() : List.<Block>of();
        double top = IntroText.put(sheet, words, headline, OPEN_BOTTOM - LEAST_CHART) + 64;
        this.told = new ToldNote(sheet, poll, chart, top, OPEN_BOTTOM);
        sheet.put(chart, sheet.shape.margin(), top);
        sheet.overflowIf(chart.overflows());
        var address = moment.address();
        noteFrom = sheet.shape.margin();
        int before = sheet.pane().getChildren().size();
        if (vote().open() && address != null) {
            putAddress(address);
        } else if (moment.workshop().footer() != null) {
            SlideFooter.left(sheet, moment.workshop().footer());
        }
        footer = vote().open() || sheet.pane().getChildren().size() == before
                ? null
                : sheet.pane().getChildren().getLast();
        if (vote().phase() == Phase.READY) {
            SlideFooter.right(sheet, String.valueOf(moment.index() + 1));
        }
        follow(moment);
    }

    /**
     * Returns the chart. In a vote on the groups' text, rows have the groups' marks. If the corners of a plane are
     * named later, they have no names yet.
     */
    private static ResultChart chart(SlideCanvas sheet, SlideMoment moment, Poll poll, ChartStyle style) {
        var groups = moment.work().groups();
        if (poll == moment.work().ballot() && poll.question() instanceof Question.Choice choice) {
            return new BallotChart(choice, groups.stream().map(PollPage::candidate).toList(), style);
        }
        var plane = CornerReveal.after(poll.question(), moment.workshop(), moment.index());
        return plane == null
                ? ResultCharts.of(poll.question(), moment.workshop().poles(), sheet.print::smart, style)
                : ScatterChart.unnamed(plane, sheet.print::smart, style);
    }

    private static BallotChart.Candidate candidate(GroupSummary group) {
        var words = group.handIns().stream().filter(handIn -> !handIn.blank()).map(HandIn::text).findFirst().orElse("");
        return new BallotChart.Candidate(group.number(), group.name(), words.strip().replaceAll("\\s+", " "));
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public void follow(SlideMoment next) {
        moment = next;
        var shown = vote().shown();
        if (shown != null) {
            chart.showCompared(shown);
        }
        told.show(vote().told(), OPEN_BOTTOM);
        chart.turnTo(next.view());
        putStatus();
        putNote();
    }

    private PollView vote() {
        var vote = moment.vote();
        return vote == null ? PollView.untouched(poll) : vote;
    }

    @Override
    public boolean ticks() {
        return vote().closesAt() != null;
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
            case Question.Choice choice -> choice.counted("").size();
            case Question.Multiple multiple -> multiple.counted("").size();
            case Question.Scale scale -> scale.statements().size() + 1;
            case Question.Spectrum spectrum -> spectrum.pairs().size();
            case Question.Ranking ranking -> ranking.options().size();
            case Question.Points points -> points.options().size();
            case Question.Quadrant quadrant -> MANY_ROWS + 1;
            case Question.Words words -> MANY_ROWS + 1;
            case Question.Text text -> MANY_ROWS + 1;
        };
    }

    private void putStatus() {
        var runs = status();
        var text = TextBlock.line(runs.toArray(TextRun[]::new));
        if (text.text().equals(statusText)) {
            return;
        }
        statusText = text.text();
        statusWidth = text.width();
        if (status != null) {
            sheet.pane().getChildren().remove(status);
        }
        status = sheet.put(text.node(), sheet.shape.right() - text.width(), SlideCanvas.FOOTER_BASELINE - text.ascent());
    }

    /** Places the notes on the comparison result and on what did not fit into the chart, in place of the footer. */
    private void putNote() {
        var words = chart.note();
        if (words.equals(noteText)) {
            return;
        }
        noteText = words;
        if (note != null) {
            sheet.pane().getChildren().remove(note);
        }
        if (footer != null) {
            footer.setVisible(words.isEmpty());
        }
        var text = TextBlock.of(List.of(plain(words)), sheet.shape.right() - statusWidth - 60 - noteFrom, 1.2,
                LineBreaking.BALANCED);
        note = sheet.put(text.node(), noteFrom, SlideCanvas.FOOTER_BASELINE - text.opticalHeight());
    }

    private List<TextRun> status() {
        var vote = vote();
        var runs = new ArrayList<TextRun>();
        switch (vote.phase()) {
            case READY -> {
                return runs;
            }
            case OPEN -> {
                var left = left();
                if (left != null) {
                    runs.addAll(said(sheet.words.text("slide.poll_left", left) + "\u2003"));
                }
                boolean more = vote.answers() > moment.joined();
                runs.addAll(said(more
                        ? sheet.words.count("slide.answers", vote.answers())
                        : sheet.words.count("slide.answered", vote.answers(), sheet.words.count(moment.joined()))));
            }
            case CLOSED -> {
                runs.addAll(said(sheet.words.count("slide.answers", vote.answers())));
                var result = vote.result();
                if (result == null) {
                    runs.add(plain(". " + sheet.words.text("slide.closed")));
                } else if (result.hands() > 0) {
                    runs.add(plain(", " + sheet.words.count("chart.hands", result.hands())));
                }
            }
        }
        return runs;
    }

    private @Nullable String left() {
        var closesAt = vote().closesAt();
        if (closesAt == null || now.equals(Instant.MIN)) {
            return null;
        }
        var rest = Duration.between(now, closesAt).plusMillis(999);
        long seconds = Math.max(0, rest.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Returns the runs of a text with its figure emphasised. */
    private List<TextRun> said(String words) {
        return List.of(sheet.marked(words, 40, sheet.palette.muted()));
    }

    private TextRun plain(String text) {
        return new TextRun(text, BundledFonts.text(40), sheet.palette.muted());
    }

    private void putAddress(RoomAddress address) {
        double side = QrCodeImage.side(QrCodeImage.joining(address), SMALL_CODE, QrCodeImage.NARROW);
        double top = 984 - side / 2;
        sheet.put(QrCodeImage.of(QrCodeImage.joining(address), SMALL_CODE, QrCodeImage.NARROW), sheet.shape.margin(), top);
        double x = sheet.shape.margin() + side + 28;
        var where = TextBlock.line(new TextRun(address.shown(), BundledFonts.strong(40), sheet.palette.ink()));
        noteFrom = x + where.width() + 60;
        sheet.putOn(where, x, 972, 0);
        sheet.putOn(TextBlock.line(said(sheet.words.text("slide.code", address.code())).toArray(TextRun[]::new)), x, 1022, 0);
    }
}
