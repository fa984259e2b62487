package org.quarterdeck.archive.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.WordVocabulary;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.history.SearchWords;
import org.quarterdeck.session.state.TextId;
import org.quarterdeck.workshop.QuestionKind;

/**
 * Reads the words by which a session is found: its title, the trainer's details, its workshop, and what people wrote where no
 * view withholds it. Answers to a run of few people are left out, and so is what was replaced, held back or hidden, single words
 * too.
 */
final class SessionWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TITLE = """
            SELECT title || ' ' || client || ' ' || place || ' ' || tags || ' ' || notes, text
            FROM session JOIN workshop ON session_id = id WHERE id = ?""";
    /** Answers in the kinds that have words of people's own; one without such words counts as one of the run alone. */
    private static final String ANSWERS = """
            SELECT run, type, iif(type IN ('words', 'text') OR instr(answer_json, '"other"'), answer_json, NULL), journal_rev
            FROM run JOIN answer USING (session_id, run) WHERE session_id = ? AND opened_rev > 0 AND NOT by_hand
            AND type IN ('words', 'text', 'choice', 'multiple')""";
    private static final String COMMITMENTS = "SELECT key, when_text || ' ' || will_text, held FROM commitment WHERE session_id = ?";
    private static final Pattern LANG = Pattern.compile("(?m)^lang:[ \t]*[\"']?([A-Za-z0-9_-]+)");
    private static final String FENCE = "---";

    private record Given(Answer answer, long rev) {}

    private final Connection archive;
    private final String session;
    private final RoomDecisions decisions;
    private final String lang;
    private final Set<String> words;

    private SessionWords(Connection archive, String session, RoomDecisions decisions, String lang, Set<String> words) {
        this.archive = archive;
        this.session = session;
        this.decisions = decisions;
        this.lang = lang;
        this.words = words;
    }

    /**
     * The words of a session.
     *
     * @param own all but those of its workshop
     * @param workshop the workshop's text, which many sessions share
     */
    record Found(Set<String> own, String workshop) {}

    /** Reads the words of a session. */
    static Found of(Connection archive, String session, int smallest) throws SQLException {
        var words = new HashSet<String>();
        var workshop = new StringBuilder();
        JdbcSupport.each(archive, TITLE, row -> {
            words.addAll(SearchWords.of(row.getString(1)));
            workshop.append(row.getString(2));
        }, session);
        var decisions = RoomDecisions.of(archive, session);
        if (decisions != null) {
            var reading = new SessionWords(archive, session, decisions, lang(workshop.toString()), words);
            reading.answers(smallest);
            reading.handIns();
            reading.questions();
            reading.commitments();
        }
        return new Found(words, workshop.toString());
    }

    private static String lang(String workshop) {
        var text = workshop.stripLeading();
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        var said = LANG.matcher(end < 0 ? "" : text.substring(0, end));
        return said.find() ? Locale.forLanguageTag(said.group(1).replace('_', '-')).toLanguageTag() : "en";
    }

    private void add(String text) {
        words.addAll(SearchWords.of(text));
    }

    private void answers(int smallest) throws SQLException {
        var people = new HashMap<String, Integer>();
        var written = new LinkedHashMap<String, List<Given>>();
        JdbcSupport.each(archive, ANSWERS, row -> {
            var run = row.getString(1);
            var kind = QuestionKind.find(row.getString(2)).orElse(null);
            var json = row.getString(3);
            // Where it isn't known when an answer came, all that was ever held back may have held it back.
            long rev = row.getLong(4) > 0 ? row.getLong(4) : Long.MAX_VALUE;
            people.merge(run, 1, Integer::sum);
            if (kind != null && json != null) {
                try {
                    written.computeIfAbsent(run, _ -> new ArrayList<>())
                            .add(new Given(AnswerJson.read(kind, JSON.readTree(json)), rev));
                } catch (JsonProcessingException | UnreadableAnswerException e) {
                    System.getLogger(SessionWords.class.getName()).log(System.Logger.Level.DEBUG, "an answer makes no sense", e);
                }
            }
        }, session);
        written.forEach((run, given) -> {
            if (people.getOrDefault(run, 0) >= smallest) {
                entries(run, given);
            }
        });
    }

    private void entries(String run, List<Given> given) {
        var vocabulary = WordVocabulary.of(lang);
        var standing = new HashSet<String>();
        for (var each : given) {
            if (each.answer() instanceof Answer.Written some) {
                some.words().forEach(word -> standing.add(TextId.ofWord(run, vocabulary.key(word))));
            }
        }
        for (var each : given) {
            var held = decisions.held(run, each.answer(), each.rev(), lang);
            switch (each.answer()) {
                case Answer.Written some -> some.words().forEach(word -> {
                    var id = TextId.ofWord(run, vocabulary.key(word));
                    var other = decisions.merged(run).getOrDefault(id, id);
                    // The room sees a merged word as the other, unless nobody stands by that any more.
                    boolean hidden = Boolean.FALSE.equals(decisions.decided(RoomDecisions.entry(run, id), 0));
                    if (!hidden && (other.equals(id) || !standing.contains(other)) && shows(run, other, held.contains(id))) {
                        add(word);
                    }
                });
                case Answer.Said said -> addIfShown(run, said.text(), held);
                case Answer.PickedOther picked -> addIfShown(run, picked.other(), held);
                case Answer.Closed _ -> {
                    // It has no words.
                }
            }
        }
    }

    private void addIfShown(String run, String text, Set<String> held) {
        var id = TextId.of(run, text);
        if (shows(run, id, held.contains(id))) {
            add(text);
        }
    }

    private boolean shows(String run, String id, boolean held) {
        return decisions.shows(RoomDecisions.entry(run, id), 0, held);
    }

    /** Adds the newest version of what each group handed in, since the groups were last drawn. */
    private void handIns() {
        var drawn = new HashMap<String, Long>();
        decisions.certain(GroupsDrawn.class).forEach(each -> drawn.put(each.event().segment(), each.rev()));
        var newest = new LinkedHashMap<String, RoomDecisions.Placed<HandedIn>>();
        for (var each : decisions.all(HandedIn.class)) {
            var in = each.event();
            if (each.rev() > drawn.getOrDefault(in.segment(), 0L)) {
                newest.put(RoomDecisions.handIn(in.segment(), in.group(), in.prompt()), each);
            }
        }
        newest.forEach((place, each) -> {
            if (decisions.shows(place, each.rev(), each.event().held())) {
                add(each.event().text());
            }
        });
    }

    private void questions() {
        for (var each : decisions.all(QuestionAsked.class)) {
            var asked = each.event();
            if (decisions.shows(RoomDecisions.question(asked.id()), 0, asked.held())) {
                add(asked.text());
            }
        }
    }

    private void commitments() throws SQLException {
        JdbcSupport.each(archive, COMMITMENTS, row -> {
            if (decisions.shows(RoomDecisions.commitment(row.getString(1)), 0, row.getBoolean(3))) {
                add(row.getString(2));
            }
        }, session);
    }
}
