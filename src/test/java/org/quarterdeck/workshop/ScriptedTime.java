package org.quarterdeck.workshop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterdeck.workshop.parser.SegmentWords;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The time that a segment takes with thirty people, counted from what it says: speaking at 140 words a minute, reading at 200,
 * a vote, voices from the room, talk in pairs as the notes plan it, work in groups and their reports. Run by hand it prints a
 * built-in workshop's parts at each length: {@code ScriptedTime [FOLDER]}.
 *
 * @param speaking what the facilitator says, in seconds, as the others are
 * @param reading what is on the slide, read by all
 * @param voting votes, and what is written on phones
 * @param pairs talk with a neighbour
 * @param room voices from the room, work in groups, reports, pauses
 */
record ScriptedTime(double speaking, double reading, double voting, double pairs, double room) {

    static final double WORDS_SPOKEN = 140;
    private static final double WORDS_READ = 200;
    private static final double SIMPLE_VOTE = 45;
    private static final double LONG_VOTE = 90;
    private static final double VOICES = 15;
    private static final double CHART = 10;
    private static final double JOINING = 60;
    private static final double WRITING = 90;
    private static final double MONTHS_PLAYED = 20;
    private static final double TAKING_SEATS = 60;
    private static final double REPORT = 30;
    private static final double PEOPLE = 30;
    private static final Pattern MINUTES = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /**
     * What introduces the kinds of notes in each language: said, asked, talked about in pairs, said at the end.
     *
     * @param silence what a question begins with that nobody answers aloud
     */
    record NoteLabels(String say, String ask, String silence, String pairs, String expect, String late, String land) {

        static NoteLabels of(String language) {
            return language.equals("de")
                    ? new NoteLabels("Sag", "Frag", "(nichts|niemanden)", "Zu zweit", "Rechne mit", "Keine Zeit?",
                            "Auf den Punkt")
                    : new NoteLabels("Say", "Ask", "(nothing|nobody|for nothing)", "In pairs", "Expect", "Late?", "Land it");
        }
    }

    static ScriptedTime of(Workshop workshop, Segment segment) {
        var labels = NoteLabels.of(workshop.lang());
        double speaking = spoken(segment, labels.say) + spoken(segment, labels.ask) + spoken(segment, labels.pairs)
                + spoken(segment, labels.land);
        double reading = words(SegmentWords.shown(segment)) / WORDS_READ * 60;
        return new ScriptedTime(speaking, reading, voting(segment), 60 * pairMinutes(workshop, segment), room(segment, labels));
    }

    /** The seconds that the facilitator speaks for one label. */
    static double spoken(Segment segment, String label) {
        return words(SegmentWords.noted(segment, label)) / WORDS_SPOKEN * 60;
    }

    static double pairMinutes(Workshop workshop, Segment segment) {
        var text = SegmentWords.noted(segment, NoteLabels.of(workshop.lang()).pairs);
        var minutes = MINUTES.matcher(text);
        return minutes.find() ? Double.parseDouble(minutes.group().replace(',', '.')) : 0;
    }

    private static double voting(Segment segment) {
        return switch (segment.content()) {
            case Poll poll -> poll.rounds() * (isLong(poll.question()) ? LONG_VOTE : SIMPLE_VOTE);
            case Breakout breakout -> breakout.vote() ? SIMPLE_VOTE : 0;
            case SlideContent slide -> segment.layout() == SlideLayout.COMMITMENTS ? WRITING : 0;
            case Simulation simulation -> 0;
        };
    }

    private static boolean isLong(Question question) {
        return question instanceof Question.Points || question instanceof Question.Ranking
                || question instanceof Question.Spectrum
                || question instanceof Question.Text;
    }

    private static double room(Segment segment, NoteLabels labels) {
        double voices = Pattern.matches(labels.silence + ".*", SegmentWords.noted(segment, labels.ask)) ? 0 : VOICES;
        return voices + switch (segment.content()) {
            case Poll poll -> CHART;
            case Simulation simulation -> MONTHS_PLAYED;
            case Breakout breakout -> TAKING_SEATS + 60 * segment.minutes() + Math.ceil(PEOPLE / 4) * REPORT;
            case SlideContent slide -> switch (segment.layout()) {
                case JOIN -> JOINING;
                case BREAK -> 60 * segment.minutes();
                default -> 0;
            };
        };
    }

    static int words(String text) {
        return text.isBlank()
                ? 0
                : (int) Arrays.stream(text.strip().split("\\s+")).filter(w -> w.matches(".*\\p{L}.*|.*\\d.*"))
                        .count();
    }

    double minutes() {
        return (speaking + reading + voting + pairs + room) / 60;
    }

    static double minutes(Workshop workshop, List<Segment> segments) {
        return segments.stream().mapToDouble(s -> of(workshop, s).minutes()).sum();
    }

    public static void main(String[] args) {
        var workshop = WorkshopParser
                .read(Path.of(args.length > 0 ? args[0] : "assets/workshops/leadership-and-management")).workshop();
        for (int cut : workshop.cuts()) {
            var run = workshop.cutTo(cut);
            for (var segment : run.segments()) {
                var time = of(run, segment);
                System.out.printf(Locale.ROOT,
                        "%3d  %-28s planned %5.1f  counted %5.1f  (said %3.0f s, read %2.0f, vote %3.0f, pairs %3.0f, room %4.0f)%n",
                        cut, segment.id(), segment.minutes(), time.minutes(), time.speaking, time.reading, time.voting,
                        time.pairs,
                        time.room);
            }
            System.out.printf(Locale.ROOT, "%3d minutes: planned %.1f, counted %.1f, in pairs %.1f, %d polls%n", cut,
                    run.segments().stream().mapToDouble(Segment::minutes).sum(), minutes(run, run.segments()),
                    run.segments().stream().mapToDouble(s -> pairMinutes(run, s)).sum(),
                    run.segments().stream().filter(s -> s.poll() != null).count());
        }
    }
}
