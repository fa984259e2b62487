package org.quarterdeck.archive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.CommitmentJudged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.workshop.QuestionKind;

class SearchIndexTest {

    private static final int SMALLEST = 5;

    @TempDir
    Path home;

    @Test
    void an_update_that_fails_half_way_changes_nothing_and_the_next_one_takes_everything_in() throws Exception {
        String id;
        try (var archive = SqliteArchive.open(home)) {
            id = SimulatedCohort.playedInto(archive, false);
        }
        try (var archive = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("archive.db"));
                var index = SearchIndex.open(home.resolve("search.db"))) {
            JdbcSupport.execute(archive, "UPDATE session SET title = 'Quokka'");
            index.update(archive, SMALLEST);
            assertEquals(Set.of(id), index.find("quokka"));
            JdbcSupport.execute(archive, "UPDATE session SET title = 'Wombat'");
            JdbcSupport.execute(archive, "ALTER TABLE commitment RENAME TO elsewhere");
            assertThrows(SQLException.class, () -> index.update(archive, SMALLEST));
            assertEquals(Set.of(id), index.find("quokka"));
            JdbcSupport.execute(archive, "ALTER TABLE elsewhere RENAME TO commitment");
            index.update(archive, SMALLEST);
            assertEquals(Set.of(id), index.find("wombat"));
            assertEquals(Set.of(), index.find("quokka"));
        }
    }

    /** One word for each of some people, in a run of their own. */
    private static void write(SessionJournal journal, long rev, String run, String... people) throws ArchiveException {
        var events = new ArrayList<SessionEvent>(List.of(new PollOpened("segment-of-" + run, run, QuestionKind.WORDS, 1, null)));
        for (int i = 0; i < people.length; i++) {
            events.add(new AnswerSaved(run, i + 1, new Written(List.of(people[i]))));
        }
        append(journal, rev, events.toArray(SessionEvent[]::new));
    }

    private static void append(SessionJournal journal, long rev, SessionEvent... events) throws ArchiveException {
        journal.append(IntStream.range(0, events.length)
                .mapToObj(i -> new JournalEntry(rev + i, TestClock.NINE.plusSeconds(rev + i), events[i])).toList());
    }

    @Test
    void a_word_of_a_run_that_few_answered_is_not_found_and_one_that_enough_answered_is() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            write(journal, 1, "run-1", "quokka", "wombat", "numbat", "dingo");
            write(journal, 101, "run-2", "heron", "plover", "curlew", "snipe", "godwit");
            append(journal, 201, new SessionEnded());
            for (var word : List.of("quokka", "wombat", "dingo", "quokka wombat")) {
                assertEquals(Set.of(), archive.search(word), word);
            }
            var id = WorkshopFixture.start().id();
            assertEquals(Set.of(id), archive.search("godwit heron"));
            archive.withholdingBelow(3);
            assertEquals(Set.of(id), archive.search("quokka"), "the setting is another now");
            archive.withholdingBelow(6);
            assertEquals(Set.of(), archive.search("heron"));
        }
    }

    @Test
    void nothing_is_found_that_was_replaced_held_back_or_hidden() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            append(journal, 1, new HandedIn("groups", 1, 0, "quokka", 1, false), new HandedIn("groups", 1, 0, "heron", 2, false),
                    new HandedIn("groups", 2, 0, "wombat", 1, true), new HandedIn("groups", 2, 1, "plover", 1, true),
                    new HandInJudged("groups", 2, 1, true), new QuestionAsked("q-1", 1, "numbat", true),
                    new QuestionAsked("q-2", 1, "curlew", false), new QuestionAsked("q-3", 1, "dingo", false),
                    new QuestionJudged("q-3", false),
                    new CommitmentMade(true, true, new Commitment("key-1", "", "possum", true), "stamp-1"),
                    new CommitmentMade(true, true, new Commitment("key-2", "", "snipe", true), "stamp-2"),
                    new CommitmentJudged("key-2", true), new SessionEnded());
            for (var word : List.of("quokka", "wombat", "numbat", "dingo", "possum")) {
                assertEquals(Set.of(), archive.search(word), word);
            }
            for (var word : List.of("heron", "plover", "curlew", "snipe")) {
                assertEquals(Set.of(WorkshopFixture.start().id()), archive.search(word), word);
            }
        }
    }
}
