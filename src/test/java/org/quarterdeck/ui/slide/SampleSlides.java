package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.AgendaSlot;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.BuildMode;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Poles;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Poll.Reveal;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentContent;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;
import org.quarterdeck.workshop.SlideMaterial;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

/** A workshop with a slide of each layout, in words as long as real ones. */
public final class SampleSlides {

    private final List<Segment> segments = new ArrayList<>();
    private String lang = "en";

    private SampleSlides() {}

    public static SampleSlides none() {
        return new SampleSlides();
    }

    public static SampleSlides all() {
        return none()
                .slide("cover", SlideLayout.COVER, "Leadership and management", BuildMode.ALL, text("The mindset shift"))
                .slide("join", SlideLayout.JOIN, "Take out your phone", BuildMode.ALL)
                .slide("section", SlideLayout.SECTION, "Where do you stand?", BuildMode.ALL,
                        text("Six questions. No wrong side."))
                .slide("statement", SlideLayout.STATEMENT, "You need both. If nobody leads, managing slowly becomes maintenance.",
                        BuildMode.ALL)
                .slide("bullets", SlideLayout.BULLETS, "From outside, they look alike", BuildMode.STEPS,
                        items("Both coordinate work",
                                "Both solve problems", "Both spend the day with people",
                                "Underneath: two mindsets, two sets of skills"))
                .slide("text", SlideLayout.TEXT, "One ship, two jobs", BuildMode.ALL,
                        new Block.Paragraph(
                                List.of(new Inline.Text("The "), new Inline.Strong(List.of(new Inline.Text("captain"))),
                                        new Inline.Text(" has the spyglass and watches the horizon."))),
                        new Block.Paragraph(List.of(new Inline.Text("The "),
                                new Inline.Strong(List.of(new Inline.Text("first officer"))),
                                new Inline.Text(" has the crew and runs the day."))))
                .add("two-cols", SlideLayout.TWO_COLS, "One Monday, two lists", BuildMode.ALL, SlideContent.columns(2),
                        List.of(new Block.Heading(2, inlines("To keep going")), items("Look at the queue", "Share the work out",
                                "Answer what is urgent"), new Block.Heading(2, inlines("To change")),
                                items("Ask what is in the way", "Leave an hour free for what nobody asks for")))
                .add("two-cols-picture", SlideLayout.TWO_COLS, "The queue, month by month", BuildMode.ALL,
                        SlideContent.columns(1),
                        List.of(text("It climbs for three years. Nobody sees it from one Monday to the next."),
                                new Block.Picture("queue.png", "A curve that climbs for three years")))
                .slide("contrast", SlideLayout.CONTRAST, "Two ways to look at the same Monday", BuildMode.STEPS, table(
                        "Efficiency", "Vision", "Processes", "People", "Keeps things steady", "Drives the change",
                        "Are we doing it right?", "Is it the right thing to do?"))
                .slide("contrast-5", SlideLayout.CONTRAST, "Five strengths on each side", BuildMode.STEPS,
                        table("Solves problems",
                                "Listens and understands", "Organised, knows the details", "Sees far ahead", "Keeps to the goal",
                                "Motivates and gives room", "Limits the risk", "Takes the risk", "Makes the plan: how",
                                "Gives the reason: why"))
                .slide("quote", SlideLayout.QUOTE, "", BuildMode.ALL,
                        new Block.Quote(List.of(text("You manage things, you lead people."))),
                        text("Grace Hopper, computer pioneer and rear admiral"))
                .slide("sources", SlideLayout.SOURCES, "Where this comes from", BuildMode.ALL,
                        text("The ideas come from four short articles. The words are ours."))
                .slide("picture", SlideLayout.PICTURE, "The queue, month by month", BuildMode.ALL,
                        new Block.Picture("queue.png", "A curve that climbs for three years"))
                .add("quadrant", SlideLayout.QUADRANT, "Out of balance: where is your team?", BuildMode.ALL,
                        new SlideContent(new Question.Quadrant(new Question.Pair("Little management", "Much management"),
                                new Question.Pair("Little leadership", "Much leadership"),
                                List.of("Adrift", "Tidy, and standing still", "Inspired, unfocused", "In balance"))),
                        List.of())
                .add("corners", SlideLayout.QUADRANT, "Four corners", BuildMode.STEPS,
                        new SlideContent(new Question.Quadrant(new Question.Pair("", ""), new Question.Pair("", ""),
                                List.of("Drift", "Maintenance", "Chaos", "Momentum"))),
                        List.of(items("Drift", "Maintenance", "Chaos", "Momentum")))
                .slide("break", SlideLayout.BREAK, "Coffee", BuildMode.ALL, text("Back in your new group, please."))
                .slide("commitments", SlideLayout.COMMITMENTS, "One thing, within two weeks", BuildMode.ALL)
                .slide("table", SlideLayout.TEXT, "Three hats on a Monday", BuildMode.ALL, new Block.Table(
                        List.of(inlines("When"), inlines("Manager"), inlines("Leader")),
                        List.of(List.of(inlines("The queue grows"), inlines("Looks at it daily"),
                                inlines("Asks what is in the way")),
                                List.of(inlines("A test fails"), inlines("Reads it in person"), inlines("Shows how, lets go")))))
                .slide("code", SlideLayout.TEXT, "How the model counts", BuildMode.ALL,
                        new Block.Code("backlog += arrivals - capacity\nif backlog < 0:\n    backlog = 0"))
                .poll("choice", "The deadline slips. What is your first move?",
                        new Question.Choice(List.of("Ask what is in the way",
                                "Re-plan the work", "Work the evening myself", "Tell the client"), Set.of()))
                .poll("poles", "Solving problems: whose strength?",
                        new Question.Choice(List.of("Management", "Leadership"), Set.of()))
                .poll("quiz", "Who said \"You manage things, you lead people\"?", new Question.Choice(List.of("Grace Hopper",
                        "Peter Drucker", "Vince Lombardi", "Nobody knows any more, it was printed on a mug in an office"),
                        Set.of(0)))
                .poll("compass", "At work, which way do you lean?", new Question.Spectrum(List.of(
                        new Question.Pair("Do it well", "Ask why we do it"), new Question.Pair("Keep it reliable", "Make it new"),
                        new Question.Pair("Improve the process", "Help people grow"),
                        new Question.Pair("Deliver on time", "See what could be"),
                        new Question.Pair("Limit the risk", "Take the chance"),
                        new Question.Pair("Get today done", "Look a year ahead"))))
                .poll("words", "One word: what does a leader do?", new Question.Words(1))
                .poll("ranking", "What would help your team most, this very month?", new Question.Ranking(List.of(
                        "A clear goal", "Fewer meetings", "Room to decide", "Someone who listens")));
    }

    public SampleSlides lang(String tag) {
        lang = tag;
        return this;
    }

    public SampleSlides slide(String id, SlideLayout layout, String title, BuildMode build, Block... body) {
        return add(id, layout, title, build, new SlideContent(), List.of(body));
    }

    public SampleSlides poll(String id, String title, Question question) {
        return add(id, SlideLayout.POLL, title, BuildMode.ALL,
                new Poll(question, Reveal.ON_CLOSE),
                List.of());
    }

    public Workshop build() {
        return build(Theme.BRIGHT);
    }

    public Workshop build(Theme theme) {
        var sources = new LinkedHashMap<String, String>();
        sources.put("A", "Leadership vs Management: The Mindset Shift That Drives Growth");
        sources.put("B", "How to Drive Your Team Forward Using the Leadership vs Management Mindset");
        sources.put("C", "Leadership vs. Management: 3 Key Differences to Know, by Kristina Perunicic");
        sources.put("D", "The Difference Between Leadership and Management: Why It Matters");
        return new Workshop("Leadership and management: the mindset shift", "Quarterdeck", lang, 90, List.of(), Poles.DEFAULT,
                sources, theme, "The mindset shift", segments);
    }

    public static Block.Paragraph text(String text) {
        return new Block.Paragraph(inlines(text));
    }

    public static Block.Items items(String... texts) {
        return new Block.Items(false, Stream.of(texts).map(t -> new Block.Item(null, List.<Block>of(text(t)))).toList());
    }

    /** Left, right, left, right. */
    public static Block.Table table(String... cells) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(List.of(inlines(cells[i]), inlines(cells[i + 1])));
        }
        return new Block.Table(List.of(inlines("Management"), inlines("Leadership")), rows);
    }

    private static List<Inline> inlines(String text) {
        return List.of(new Inline.Text(text));
    }

    private SampleSlides add(String id, SlideLayout layout, String title, BuildMode build, SegmentContent content,
            List<Block> body) {
        @Nullable
        String part = layout == SlideLayout.COVER || layout == SlideLayout.SECTION ? title : null;
        segments.add(
                new Segment(id, title, AgendaSlot.ANY.opening(part).lasting(1), new SlideMaterial(layout, build, body), content));
        return this;
    }
}
