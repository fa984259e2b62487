package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.question.WordHistory;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.question.kind.Tally;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.ui.slide.canvas.ChartViewState;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.Workshop;

/** Questions of all kinds with answers as a room gives them, and those that charts find hard. */
public final class SampleCharts {

    public static final List<Integer> PEOPLE = List.of(0, 1, 12, 200, 5_000);

    private static final List<String> WORDS = List.of("trust", "courage", "clarity", "listens", "vision", "direction", "decides",
            "patience", "honesty", "people first", "calm", "cares", "curiosity", "example", "growth", "purpose", "humour", "time",
            "empathy", "responsibility", "makes room for others", "energy", "fairness", "asks", "hope", "says why", "presence",
            "serves", "سلام", "信頼", "Verantwortungsbewusstsein", "backbone", "focus", "learns", "change", "risk", "voice");
    private static final List<String> TEXTS = List.of("Less meetings", "Let us decide who joins the on-call rota, please.",
            "Ask before you answer. I have seen you do it once this year and the whole team still talks about that day.",
            "More sleep",
            "A clear goal for the quarter that does not change every second week, written down where everybody can find it, and "
                    + "someone who says no on our behalf when the next urgent thing comes along. That alone would help more than any"
                    + " tool, budget or offsite ever has.",
            "שלום לכולם, פחות ישיבות", "Honest feedback 🙂", "Time to think", "信頼してください。もっと任せてください。",
            "Say what you will stop doing.", "Zalgo: Z" + "\u0301\u0316\u0334".repeat(40) + " text", "<b>Bold</b> & brave");

    private static List<Written> told = List.of();
    private static WordHistory before = WordHistory.NONE;

    private SampleCharts() {}

    public static SampleSlides slides() {
        return SampleSlides.none()
                .poll("choice", "The deadline slips. What is your first move?",
                        new Question.Choice(List.of("Ask what is in the way", "Re-plan the work", "Work the evening myself",
                                "Tell the client"), Set.of()))
                .poll("poles", "Solving problems: whose strength?",
                        new Question.Choice(List.of("Management", "Leadership"), Set.of()))
                .poll("quiz", "Who said \"You manage things, you lead people\"?",
                        new Question.Choice(List.of("Grace Hopper", "Peter Drucker", "Vince Lombardi", "Nobody knows"),
                                Set.of(0)))
                .poll("multiple", "What eats your week?", new Question.Multiple(List.of("Meetings without an end",
                        "Chasing answers", "Work that nobody asked for", "Reports", "Waiting for a decision"), 3, Set.of()))
                .poll("twelve", "When are you at your best, if you are honest with yourself and nobody listens?",
                        new Question.Multiple(List.of("January", "February", "March", "April", "May", "June", "July", "August",
                                "September", "October", "November", "December"), 4, Set.of()))
                .poll("long", "Which of these is the sentence that you would like to have said?", new Question.Choice(List.of(
                        "We will stop the release and find out what is really going on before anybody works another weekend",
                        "I do not know yet, and I will tell you as soon as I do, even if it is late in the evening",
                        "It was my decision, so it is my mistake, and here is what I have learned from it so far"), Set.of()))
                .poll("eight-long", "What keeps you from saying what you think?", new Question.Choice(List.of(
                        "I do not want to look as if I had not understood", "Somebody more senior has spoken already",
                        "The decision seems to have been made before we met", "There is never enough time left at the end",
                        "Last time somebody did, it was held against them", "It is easier to say it to two people afterwards",
                        "I am not sure enough that I am right about it", "Nothing: I say what I think, and it is heard"),
                        Set.of()))
                .poll("endless", "A word of four hundred letters", new Question.Choice(List.of("Agh".repeat(133) + "!", "Short",
                        "شكرا لكم جميعا على الحضور", "もっと任せてください"), Set.of(2)))
                .poll("scale", "How true is this for your team?", new Question.Scale(List.of("We know why our work matters",
                        "We decide where the knowledge is", "We may fail and say so"), 5, "never", "always"))
                .poll("scale-many", "How often did this happen last month?",
                        new Question.Scale(List.of("I asked before I answered",
                                "Someone disagreed with me in the open", "I left a decision to those who live with it",
                                "I said why before I said what", "I thanked someone by name", "I looked a year ahead",
                                "I was home for dinner"), 6, "not once", "every day"))
                .poll("eleven", "Would you recommend us?",
                        new Question.Scale(List.of("To a friend", "To your boss"), 11, "no", "certainly"))
                .poll("compass", "At work, which way do you lean?", new Question.Spectrum(List.of(
                        new Pair("Do it well", "Ask why we do it"), new Pair("Keep it reliable", "Make it new"),
                        new Pair("Improve the process", "Help people grow"), new Pair("Deliver on time", "See what could be"),
                        new Pair("Limit the risk", "Take the chance"), new Pair("Get today done", "Look a year ahead"))))
                .poll("eight", "What does a leader do when it gets tight?", new Question.Spectrum(List.of(
                        new Pair("Stays calm", "Shows concern"), new Pair("Decides alone", "Asks the team"),
                        new Pair("Follows the plan", "Drops the plan"), new Pair("Protects the date", "Protects people"),
                        new Pair("Says little", "Says everything"), new Pair("Works more", "Works less"),
                        new Pair("Calls the boss", "Calls the client"), new Pair("Saves money", "Saves time"))))
                .poll("lean", "Where do you stand?", new Question.Spectrum(List.of(new Pair("Do it right", "Do the right thing"),
                        new Pair("Keep it steady", "Drive the change"), new Pair("Watch the queue", "Share the queue"))))
                .poll("ranking", "What would help your team most, this very month?", new Question.Ranking(List.of("A clear goal",
                        "Fewer meetings", "Room to decide", "Someone who listens")))
                .poll("points", "A director's week: where does it go?", new Question.Points(List.of("Watching the queue",
                        "Dispositioning in person", "Chasing managers", "Spreading the work and coaching",
                        "Building the automation"), 100))
                .poll("words", "One word: what does a leader do?", new Question.Words(3))
                .poll("text", "What should we stop doing?", new Question.Text(280, true))
                .poll("quadrant", "Your last big decision: where was it?",
                        new Question.Quadrant(new Pair("Little care", "Much care"),
                                new Pair("Low demands", "High demands"), List.of("Drift", "Comfort", "Pressure", "Growth")));
    }

    public static Workshop workshop(Theme theme) {
        return slides().build(theme);
    }

    /** What that many people answer, by seat, the same every time. */
    public static Map<Integer, Answer> answers(Question question, int people, int seed) {
        var random = new Random(seed);
        var answers = new HashMap<Integer, Answer>();
        for (int seat = 1; seat <= people; seat++) {
            answers.put(seat, answer(question, random, seed));
        }
        return answers;
    }

    /** The states in which a chart is looked at: before and during the vote, then with its result, and what can lie beneath it. */
    public static Map<String, SlideMoment> moments(Workshop workshop, String id) {
        var moments = new LinkedHashMap<String, SlideMoment>();
        moments.put("ready", moment(workshop, id, Phase.READY, 0, null, null, 0, 23));
        moments.put("open", moment(workshop, id, Phase.OPEN, 9, null, null, 0, 23));
        for (int people : PEOPLE) {
            moments.put(String.valueOf(people), shown(workshop, id, people, false, 0));
        }
        moments.put("before", shown(workshop, id, 38, false, 0, before(question(workshop, id), 38)));
        moments.put("rooms", shown(workshop, id, 38, true, 0, rooms(question(workshop, id))));
        moments.put("view", shown(workshop, id, 38, true, 1));
        return moments;
    }

    public static ComparisonResult before(Question question, int people) {
        var before = answers(question, people - 2, 3);
        return new ComparisonResult.Before("", Tally.of(question, before, "en"),
                Tally.shift(question, before, answers(question, people, 7)));
    }

    public static ComparisonResult rooms(Question question) {
        return new ComparisonResult.Rooms(Tally.of(question, answers(question, 112, 5), "en"), 5);
    }

    /** An open vote whose chart grows as answers come. */
    public static SlideMoment live(Workshop workshop, String id, Map<Integer, Answer> answers) {
        return moment(workshop, id, Phase.OPEN, answers.size(), result(question(workshop, id), answers), null, 0, 1_200);
    }

    /** What answers add up to that came in the order of their seats. */
    public static Result result(Question question, Map<Integer, Answer> answers) {
        var result = Tally.of(question, answers, "en");
        return result instanceof Cloud cloud
                ? cloud.with(history(new TreeMap<>(answers).values().stream().map(Written.class::cast).toList()))
                : result;
    }

    /** As in a room that is live, what was there stays what it was when more comes. */
    private static WordHistory history(List<Written> answers) {
        boolean more = answers.size() >= told.size() && answers.subList(0, told.size()).equals(told);
        var history = more ? before : WordHistory.NONE;
        for (var answer : answers.subList(more ? told.size() : 0, answers.size())) {
            history = history.changed(List.of(), answer.words(), WordVocabulary.of("en"));
        }
        told = answers;
        before = history;
        return history;
    }

    public static Question question(Workshop workshop, String id) {
        return Objects.requireNonNull(workshop.segments().get(workshop.indexOf(id)).poll()).question();
    }

    private static SlideMoment shown(Workshop workshop, String id, int people, boolean hands, int view,
            ComparisonResult... beneath) {
        var answers = answers(question(workshop, id), people, 7);
        if (hands) {
            for (int seat = 1; seat <= 5; seat++) {
                answers.put(-seat, answers.remove(seat));
            }
        }
        var result = result(question(workshop, id), answers);
        return moment(workshop, id, Phase.CLOSED, people, result, beneath.length == 0 ? null : beneath[0], view, people);
    }

    private static SlideMoment moment(Workshop workshop, String id, Phase phase, int answers, @Nullable Result result,
            @Nullable ComparisonResult beneath, int view, int joined) {
        int index = workshop.indexOf(id);
        var poll = Objects.requireNonNull(workshop.segments().get(index).poll());
        var vote = SampleMoments.seen(poll, phase, answers, result, beneath);
        return SampleMoments.moment(workshop, index, 0, vote, joined).looked(new ChartViewState(view, null, false));
    }

    private static Answer answer(Question question, Random random, int seed) {
        double later = seed == 3 ? 0 : 0.16;
        return switch (question) {
            case Question.Choice choice -> new Answer.Picked(List.of(skewed(choice.options().size(), random)));
            case Question.Scale scale -> {
                var ratings = new ArrayList<Integer>();
                for (int i = 0; i < scale.statements().size(); i++) {
                    double mark = Math.clamp(0.4 + later + 0.05 * i + 0.24 * random.nextGaussian(), 0, 1);
                    ratings.add(random.nextInt(12) == 0 ? null : 1 + (int) Math.round(mark * (scale.points() - 1)));
                }
                yield new Answer.Rated(ratings);
            }
            case Question.Spectrum spectrum -> {
                var marks = new ArrayList<Double>();
                for (int i = 0; i < spectrum.pairs().size(); i++) {
                    marks.add(Math.clamp(0.32 + later + 0.05 * i + 0.19 * random.nextGaussian(), 0.0, 1.0));
                }
                yield new Answer.Placed(marks);
            }
            case Question.Points points -> {
                var given = new ArrayList<Integer>();
                int left = points.total();
                for (int i = 0; i < points.options().size() - 1; i++) {
                    int share = (int) (left * Math.clamp(0.42 + 0.2 * random.nextGaussian(), 0, 1));
                    given.add(share);
                    left -= share;
                }
                given.add(left);
                yield new Answer.Spread(given);
            }
            case Question.Words words -> {
                var written = new ArrayList<String>();
                for (int i = 0; i <= random.nextInt(words.most()); i++) {
                    written.add(WORDS.get(Math.min(WORDS.size() - 1, (int) Math.abs(random.nextGaussian() * 11))));
                }
                yield new Answer.Written(written);
            }
            case Question.Text text -> new Answer.Said(random.nextInt(90) + 10 + ": " + TEXTS.get(random.nextInt(TEXTS.size())));
            case Question.Quadrant quadrant -> new Answer.Marked(Math.clamp(0.45 + later + 0.2 * random.nextGaussian(), 0, 1),
                    Math.clamp(0.62 + 0.17 * random.nextGaussian(), 0, 1));
            default -> SampleAnswers.answer(question, random);
        };
    }

    private static int skewed(int options, Random random) {
        return Math.clamp((int) Math.abs(random.nextGaussian() * 1.3), 0, options - 1);
    }
}
