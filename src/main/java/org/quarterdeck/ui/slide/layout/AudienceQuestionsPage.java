package org.quarterdeck.ui.slide.layout;

import java.util.List;
import java.util.Objects;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.session.audience.AudienceQuestion;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.wall.WallChart;
import org.quarterdeck.ui.slide.canvas.SlideAudience;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.workshop.Question;

/** Shows the questions from the room that are still to be answered, a card each, those with the most votes first. */
final class AudienceQuestionsPage implements SlidePage {

    private final SlideCanvas sheet;
    private final WallChart wall;
    private final double top;
    private List<AudienceQuestion> shown = List.of();

    AudienceQuestionsPage(SlideCanvas sheet, SlideMoment moment, boolean reducedMotion) {
        this.sheet = sheet;
        top = SlideHeadline.atTopAboveMuch(sheet, sheet.words.text("slide.questions")) + 56;
        wall = new WallChart(new Question.Text(AudienceQuestion.LONGEST, true),
                new ChartStyle(sheet.palette, 1, reducedMotion || moment.audience() == SlideAudience.PREVIEW, sheet.words,
                        sheet.shape.measure()));
        wall.resize(sheet.shape.measure(), SlideCanvas.BOTTOM - top);
        sheet.put(wall, sheet.shape.margin(), top);
        follow(moment);
    }

    @Override
    public SlideCanvas sheet() {
        return sheet;
    }

    @Override
    public void follow(SlideMoment moment) {
        shown = Objects.requireNonNullElse(moment.questions(), List.<AudienceQuestion>of()).stream()
                .filter(each -> !each.answered()).toList();
        var cards = shown.stream().map(each -> new Card(each.id(), each.text(), each.votes())).toList();
        wall.showCompared(new ComparedResult(new Wall(cards, cards.size(), 0), null));
        wall.turnTo(moment.view());
    }

    @Override
    public String text() {
        return sheet.text() + "\n" + wall.caption();
    }
}
