package org.quarterdeck.archive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.fixtures.ByteSearch;
import org.quarterdeck.fixtures.SimulatedCohort;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent.EntryJudged;
import org.quarterdeck.session.event.PollEvent.HeldBack;
import org.quarterdeck.session.event.PollEvent.WordsMerged;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.CommitmentJudged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionJournal;
import org.quarterdeck.session.state.BreakoutState.Basis;
import org.quarterdeck.session.state.Commitment;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.session.state.TextId;
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
            index.update(archive, SMALLEST, () -> true);
            assertEquals(Set.of(id), index.find("quokka"));
            JdbcSupport.execute(archive, "UPDATE session SET title = 'Wombat'");
            JdbcSupport.execute(archive, "ALTER TABLE commitment RENAME TO elsewhere");
            assertThrows(SQLException.class, () -> index.update(archive, SMALLEST, () -> true));
            assertEquals(Set.of(id), index.find("quokka"));
            JdbcSupport.execute(archive, "ALTER TABLE elsewhere RENAME TO commitment");
            index.update(archive, SMALLEST, () -> true);
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
            append(journal, 1, new HandedIn("groups", 1, 0, "quokka", 1, false, 0),
                    new HandedIn("groups", 1, 0, "heron", 2, false, 1),
                    new HandedIn("groups", 2, 0, "wombat", 1, true, 0), new HandedIn("groups", 2, 1, "plover", 1, true, 0),
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

    private static String word(String run, String word) {
        return TextId.ofWord(run, word);
    }

    private void assertFound(SqliteArchive archive, String... words) throws ArchiveException {
        for (var word : words) {
            assertEquals(Set.of(WorkshopFixture.start().id()), archive.search(word), word);
        }
    }

    private void assertNotFound(SqliteArchive archive, String... words) throws ArchiveException {
        for (var word : words) {
            assertEquals(Set.of(), archive.search(word), word);
        }
    }

    @Test
    void a_single_word_that_is_hidden_or_held_back_is_not_found_though_enough_people_answered() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            append(journal, 1, new HeldBack(false, new TreeSet<>(List.of("possum", "dingo")), true));
            write(journal, 2, "run-1", "quokka", "Possums", "d.i.n.g.o", "heron", "plover");
            append(journal, 101, new EntryJudged("run-1", word("run-1", "quokka"), false),
                    new EntryJudged("run-1", word("run-1", "plover"), false),
                    new EntryJudged("run-1", word("run-1", "plover"), true),
                    new EntryJudged("run-1", word("run-1", "possum"), true), new SessionEnded());
            assertNotFound(archive, "quokka", "dingo", "d.i.n.g.o");
            assertFound(archive, "heron", "plover", "possums");
        }
        assertEquals(List.of(), ByteSearch.filesWith("quokka", home.resolve("search.db")));
    }

    @Test
    void a_hidden_word_is_known_by_the_language_of_its_workshop_wherever_in_its_head_that_stands() throws Exception {
        var text = "---\ntitle: Ein Abend\n" + "# noch eine Zeile\n".repeat(300) + "lang: de\n---\n# Eins\n\nlang: en\n";
        var usual = WorkshopFixture.start();
        var start = new SessionStart("german", usual.startedAt(), "Ein Abend", usual.code(), usual.key(), usual.port(),
                usual.remoteToken(), null, false, "w.md", text, home);
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(start);
            write(journal, 1, "run-1", "Quokkas", "wombat", "heron", "plover", "snipe");
            append(journal, 101, new EntryJudged("run-1", word("run-1", "quokkas"), false), new SessionEnded());
            assertNotFound(archive, "quokkas");
            assertEquals(Set.of("german"), archive.search("heron"));
        }
    }

    @Test
    void a_sentence_and_an_option_of_somebody_s_own_that_were_hidden_are_not_found() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            append(journal, 1, new PollOpened("say", "run-1", QuestionKind.TEXT, 1, null),
                    new PollOpened("pick", "run-2", QuestionKind.CHOICE, 1, null));
            for (int seat = 1; seat <= 5; seat++) {
                append(journal, 10L * seat, new AnswerSaved("run-1", seat, new Said(seat == 1 ? "a quokka" : "heron " + seat)),
                        new AnswerSaved("run-2", seat, seat == 1
                                ? new PickedOther(List.of(), "wombat")
                                : seat == 2 ? new PickedOther(List.of(), "snipe") : new Picked(List.of(0))));
            }
            append(journal, 101, new EntryJudged("run-1", TextId.of("run-1", "a quokka"), false),
                    new EntryJudged("run-2", TextId.of("run-2", "wombat"), false), new SessionEnded());
            assertNotFound(archive, "quokka", "wombat");
            assertFound(archive, "heron", "snipe");
        }
    }

    @Test
    void a_word_that_was_merged_into_another_is_found_by_that_alone_and_hidden_with_it() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            write(journal, 1, "run-1", "quokka", "wombat", "heron", "plover", "snipe");
            append(journal, 101, new WordsMerged("run-1", word("run-1", "heron"), word("run-1", "plover")),
                    new WordsMerged("run-1", word("run-1", "quokka"), word("run-1", "wombat")),
                    new EntryJudged("run-1", word("run-1", "wombat"), false), new SessionEnded());
            assertNotFound(archive, "quokka", "wombat", "heron");
            assertFound(archive, "plover", "snipe");
        }
    }

    @Test
    void where_a_move_was_undone_what_was_ever_hidden_is_not_found() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            write(journal, 1, "run-1", "quokka", "wombat", "heron", "plover", "snipe");
            append(journal, 101, new EntryJudged("run-1", word("run-1", "quokka"), false),
                    new EntryJudged("run-1", word("run-1", "quokka"), true),
                    new MoveUndone(101, null, List.of(), List.of(), List.of(), null), new SessionEnded());
            assertNotFound(archive, "quokka");
            assertFound(archive, "heron");
        }
    }

    @Test
    void a_hand_in_is_found_by_its_newest_version_among_the_groups_that_were_drawn_last() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            append(journal, 1, new GroupsDrawn("groups", List.of(List.of(1), List.of(2)), 0, Basis.AS_ASKED, null),
                    new HandedIn("groups", 2, 0, "quokka", 1),
                    new GroupsDrawn("groups", List.of(List.of(2, 1)), 0, Basis.AS_ASKED, null),
                    new HandedIn("groups", 1, 0, "wombat", 1), new HandInJudged("groups", 1, 0, false),
                    new HandedIn("groups", 1, 0, "numbat", 2, false, 4), new HandedIn("groups", 1, 1, "heron", 1),
                    new SessionEnded());
            assertNotFound(archive, "quokka", "wombat", "numbat");
            assertFound(archive, "heron");
        }
    }

    @Test
    void a_session_whose_decisions_make_no_sense_is_found_by_its_title_alone() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            var journal = archive.begin(WorkshopFixture.start());
            write(journal, 1, "run-1", "quokka", "wombat", "heron", "plover", "snipe");
            append(journal, 101, new EntryJudged("run-1", word("run-1", "quokka"), false), new SessionEnded());
            SqliteFile.archiveIn(home).execute("UPDATE journal SET payload = 'no sense' WHERE kind = 'entry-judged'");
            assertNotFound(archive, "quokka", "heron");
            assertFound(archive, WorkshopFixture.start().title());
        }
    }

    @Test
    void an_index_of_an_older_program_is_made_anew() throws Exception {
        try (var archive = SqliteArchive.open(home)) {
            SimulatedCohort.playedInto(archive, false);
            try (var older = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("search.db"))) {
                JdbcSupport.execute(older, "CREATE TABLE known (number INTEGER PRIMARY KEY, session TEXT UNIQUE, state TEXT)");
                JdbcSupport.execute(older, "CREATE VIRTUAL TABLE words USING fts5(word, content='', contentless_delete=1)");
                JdbcSupport.execute(older, "INSERT INTO known VALUES (1, 'elsewhere', '')");
                JdbcSupport.execute(older, "INSERT INTO words (rowid, word) VALUES (1, 'quokka')");
            }
            assertEquals(Set.of(), archive.search("quokka"));
        }
        assertEquals(List.of(), ByteSearch.filesWith("quokka", home.resolve("search.db")));
    }

    @Test
    void the_index_is_brought_up_to_date_while_nobody_searches_and_stops_with_the_program() throws Exception {
        String id;
        try (var archive = SqliteArchive.open(home)) {
            id = SimulatedCohort.playedInto(archive, false);
            archive.indexWords();
            try (var index = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("search.db"))) {
                assertEquals(id, JdbcSupport.first(index, "SELECT session FROM known", row -> row.getString(1)));
            }
            SqliteFile.archiveIn(home).execute("UPDATE session SET title = 'Quokka'");
            archive.stopUpkeep();
            archive.indexWords();
        }
        try (var index = SearchIndex.open(home.resolve("search.db"))) {
            assertEquals(Set.of(), index.find("quokka"));
        }
    }
}
