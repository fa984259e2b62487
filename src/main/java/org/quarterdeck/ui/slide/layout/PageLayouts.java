package org.quarterdeck.ui.slide.layout;

import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.ui.chart.BrandPalette;
import org.quarterdeck.ui.slide.canvas.ProjectorTheme;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.element.BrandFont;
import org.quarterdeck.ui.text.Typography;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.SlideContent;

/** Chooses the layout for a moment and lays it out. */
public final class PageLayouts {

    private PageLayouts() {}

    public static SlidePage lay(SlideMoment moment, SlideShape shape, boolean reducedMotion) {
        boolean backdrop = PictureBackdrop.has(moment);
        var usual = BrandPalette.of(moment.workshop(), ProjectorTheme.of(moment));
        var sheet = new SlideCanvas(shape, backdrop ? PictureBackdrop.inFront(usual) : usual,
                Typography.of(moment.workshop().lang()),
                MessageBundle.of("slides", moment.workshop().lang()));
        sheet.headlines(BrandFont.of(moment.workshop(), moment.folder()));
        if (moment.ended()) {
            return TitlePages.thanks(sheet, moment);
        }
        if (moment.parked() != null) {
            return new ParkingLotPage(sheet, moment);
        }
        if (moment.questions() != null) {
            return new AudienceQuestionsPage(sheet, moment, reducedMotion);
        }
        sheet.head(moment.segment().heading());
        if (backdrop) {
            PictureBackdrop.put(sheet, moment);
            if (PictureBackdrop.bare(moment)) {
                return new SlidePage.Still(sheet);
            }
        }
        var segment = moment.segment();
        return switch (segment.content()) {
            case Poll poll -> new PollPage(sheet, moment, poll, reducedMotion);
            case Simulation simulation -> new SimulationPage(sheet, moment, simulation, reducedMotion);
            case SlideContent slide -> slide(sheet, moment, slide);
            case Breakout breakout -> breakout(sheet, moment, breakout, reducedMotion);
            default -> TextPages.described(sheet, moment);
        };
    }

    private static SlidePage slide(SlideCanvas sheet, SlideMoment moment, SlideContent slide) {
        var segment = moment.segment();
        return switch (segment.layout()) {
            case COVER -> TitlePages.cover(sheet, moment);
            case SECTION -> TitlePages.section(sheet, moment);
            case STATEMENT -> TitlePages.statement(sheet, moment);
            case QUOTE -> TitlePages.quote(sheet, moment);
            case CONTRAST -> ContrastPage.of(sheet, moment);
            case JOIN -> new JoinPage(sheet, moment);
            case SOURCES -> SourcesPage.of(sheet, moment);
            case BULLETS, TEXT, PICTURE -> {
                var pictures = Block.pictures(segment.body());
                yield pictures.isEmpty() ? TextPages.text(sheet, moment) : PicturePage.of(sheet, moment, pictures);
            }
            case TWO_COLS -> TwoColumnsPage.of(sheet, moment, slide);
            case QUADRANT -> slide.plane() == null
                    ? TextPages.described(sheet, moment)
                    : QuadrantPage.of(sheet, moment, slide.plane());
            case BREAK -> new BreakPage(sheet, moment);
            case COMMITMENTS -> new CommitmentsPage(sheet, moment);
            case POLL, BREAKOUT, SIMULATION -> TextPages.described(sheet, moment);
        };
    }

    private static SlidePage breakout(SlideCanvas sheet, SlideMoment moment, Breakout breakout, boolean reducedMotion) {
        var work = moment.work();
        var ballot = work.ballot();
        return switch (work.stage()) {
            case READY -> TextPages.described(sheet, moment);
            case GROUPS -> new GroupsPage(sheet, moment, breakout);
            case TASK -> new TaskPage(sheet, moment, breakout);
            case CLOSED -> work.groups().isEmpty()
                    ? TitlePages.together(sheet, moment)
                    : new GroupReportPage(sheet, moment, breakout, work.groups().getFirst(), work.leaf());
            case VOTE -> ballot == null ? TextPages.described(sheet, moment) : new PollPage(sheet, moment, ballot, reducedMotion);
        };
    }
}
