package org.quarterdeck.ui.slide.layout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.ui.chart.ChartHeights;
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
    /** The least height of a chart below the author's text, including the gap between them. */
    private static final double LEAST_CHART = 464;
    private static final double SMALL_CODE = 120;
    /** The code that takes the place of the answers as long as there are none. */
    private static final double LARGE_CODE = 460;
    private static final double BELOW_HEAD = 64;
    /** The sizes of a question in people's own words that waits alone on its slide, and the height of the line below it. */
    private static final double[] ALONE = {144, 128, 112, 104, 96, 88};
    private static final double ALONE_HINT = 150;

    /** The baseline over the number of answers. */
    private static final double ABOVE_STATUS = SlideCanvas.FOOTER_BASELINE - 46;
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
    private final double end;
    private @Nullable Node invitation;
    private Instant now = Instant.MIN;

    PollPage(SlideCanvas sheet, SlideMoment moment, Poll poll, boolean reducedMotion) {
        this.sheet = sheet;
        this.moment = moment;
        this.poll = poll;
        var style = new ChartStyle(sheet.palette, 1, reducedMotion || moment.audience() == SlideAudience.PREVIEW, sheet.words,
                sheet.shape.measure());
        this.chart = chart(sheet, moment, poll, style);
        if (moment.vote() != null) {
            chart.inPages();
        }
        double top = putHead() + BELOW_HEAD;
        this.told = new ToldNote(sheet, poll, chart, top, OPEN_BOTTOM);
        sheet.put(chart, sheet.shape.margin(), top);
        sheet.overflowIf(chart.overflows());
        var address = moment.address();
        noteFrom = sheet.shape.margin();
        int before = sheet.pane().getChildren().size();
        if (vote().open() && address != null) {
            putAddress(address);
            invitation = inOwnWords() ? putInvitation(address, top) : null;
        } else if (moment.workshop().footer() != null) {
            SlideFooter.left(sheet, moment.workshop().footer());
        }
        footer = vote().open() || sheet.pane().getChildren().size() == before
                ? null
                : sheet.pane().getChildren().getLast();
        if (vote().phase() == Phase.READY) {
            SlideFooter.right(sheet, moment, String.valueOf(moment.index() + 1));
            end = sheet.shape.right();
        } else {
            end = SlideFooter.logo(sheet, moment);
        }
        follow(moment);
    }

    /** Places the question and its text. Returns their lower end. */
    private double putHead() {
        var title = moment.segment().title();
        var words = poll == moment.segment().poll() ? moment.segment().body() : List.<Block>of();
        if (inOwnWords() && vote().phase() == Phase.READY && words.isEmpty() && !title.isBlank()) {
            chart.resize(sheet.shape.measure(), OPEN_BOTTOM - SlideHeadline.endAboveMuch(sheet, title) - BELOW_HEAD);
            sheet.overflowIf(chart.overflows());
            return putAlone(title);
        }
        double headline = ChartHeights.much(poll.question())
                ? SlideHeadline.atTopAboveMuch(sheet, title)
                : SlideHeadline.atTop(sheet, title);
        return IntroText.put(sheet, words, headline, OPEN_BOTTOM - LEAST_CHART);
    }

    /** Places a question with nothing below it but how it is answered, large and near the middle. */
    private double putAlone(String title) {
        var block = SlideHeadline.biggest(sheet, title, sheet.shape.measure(), ALONE, 3);
        double y = SlideCanvas.TOP
                + Math.max(0, (OPEN_BOTTOM - SlideCanvas.TOP - block.opticalHeight() - ALONE_HINT) * 0.44);
        sheet.put(sheet.fitted(block, OPEN_BOTTOM - y), sheet.shape.margin(), y);
        return y + block.opticalHeight();
    }

    /** Returns whether people answer in words of their own, so that there is nothing to show before they do. */
    private boolean inOwnWords() {
        return poll.question() instanceof Question.Open;
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
        if (next.vote() != null) {
            // Somebody is there to turn the pages, as there is not on paper or in an overview.
            chart.inPages();
        }
        var shown = vote().shown();
        if (shown != null) {
            chart.showCompared(shown);
        }
        if (invitation != null) {
            invitation.setVisible(shown == null || shown.result().answers() == 0);
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
        status = sheet.put(text.node(), end - text.width(), SlideCanvas.FOOTER_BASELINE - text.ascent());
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
        var line = TextBlock.line(plain(words));
        double beside = end - statusWidth - 60 - noteFrom;
        if (noteFrom > sheet.shape.margin() && line.width() > beside && line.width() <= end - noteFrom) {
            // Over the number of answers, rather than in two lines beside the address.
            note = sheet.put(line.node(), end - line.width(), ABOVE_STATUS - line.ascent());
            return;
        }
        var text = TextBlock.of(List.of(plain(words)), beside, 1.2, LineBreaking.BALANCED);
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
                int people = moment.joined() + vote.absent();
                boolean more = vote.answers() > people || vote.hands() > 0;
                runs.addAll(said(more
                        ? sheet.words.count("slide.answers", vote.answers())
                        : sheet.words.count("slide.answered", vote.answers(), sheet.words.count(people))));
            }
            case CLOSED -> {
                runs.addAll(said(sheet.words.count("slide.answers", vote.answers())));
                var result = vote.result();
                if (result == null) {
                    runs.add(plain(". " + sheet.words.text("slide.closed")));
                } else if (result.hands() > 0) {
                    runs.add(plain(", " + sheet.words.count("chart.hands", result.hands())));
                }
                if (result != null && PercentShares.rounded(result)) {
                    runs.add(plain(", " + sheet.words.text("slide.rounded")));
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

    /** Places a code to join by where the answers will be. Returns null if there is too little room for it to be read. */
    private @Nullable Node putInvitation(RoomAddress address, double top) {
        double most = Math.min(LARGE_CODE, OPEN_BOTTOM - top);
        if (most < 2 * SMALL_CODE) {
            return null;
        }
        double side = QrCodeImage.side(QrCodeImage.joining(address), most);
        return sheet.put(QrCodeImage.of(QrCodeImage.joining(address), most), sheet.shape.right() - side, top);
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
