package org.quarterdeck.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quarterdeck.archive.SqliteArchive;
import org.quarterdeck.fixtures.PostgresServer;
import org.quarterdeck.fixtures.TeamFixture;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.team.SharePreparation;
import org.quarterdeck.team.SharedSession;
import org.quarterdeck.team.postgres.PostgresArchive;
import org.quarterdeck.team.postgres.SharedQueries;
import org.quarterdeck.workshop.parser.WorkshopParser;

/**
 * The times of a team's archive with many sessions of 200 people and 10 questions each, and the plans of its queries:
 * {@code TeamBenchmark [FOLDER] [SESSIONS ...]}, 100 and 1000 by default. Two sessions are played and shared, the others are
 * copies of the first. A folder keeps the server's data, so that they are measured again without being made.
 */
public final class TeamBenchmark {

    private static final int PEOPLE = 200;
    private static final int TRAINERS = 20;
    /** The numbers of sessions that are copied in one transaction. */
    private static final int BATCH = 500;
    private static final String FIRST = "s-0";
    private static final String SECOND = "s-1";
    private static final List<String> TABLES = List.of("session", "session_words", "session_file", "run", "answer");

    private final Path home = Files.createTempDirectory("quarterdeck-bench");
    private final SqliteArchive own;
    private final SharedSession model;
    private final TeamFixture team;

    private TeamBenchmark(TeamFixture team) throws Exception {
        this.team = team;
        this.own = SqliteArchive.open(home.resolve("own"));
        ArchiveBenchmark.play(own, FIRST, PEOPLE);
        ArchiveBenchmark.play(own, SECOND, PEOPLE);
        this.model = prepared(FIRST);
    }

    public static void main(String[] args) throws Exception {
        var sizes = new ArrayList<>(List.of(args));
        var server = sizes.isEmpty() || isNumber(sizes.getFirst())
                ? PostgresServer.running()
                : PostgresServer.kept(Path.of(sizes.removeFirst()).toAbsolutePath());
        System.out.println("sessions   answers    list  session  another  question    find   share  20 at once    size");
        for (var size : sizes.isEmpty() ? List.of("100", "1000") : sizes) {
            var bench = new TeamBenchmark(TeamFixture.setUp(server, database(server, "sessions_" + size)));
            bench.fill(Integer.parseInt(size));
            bench.measure(size);
            bench.plans();
        }
        System.exit(0);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static String database(PostgresServer server, String name) throws SQLException {
        if (server.rows("postgres", PostgresServer.ADMIN, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'").isEmpty()) {
            server.execute("postgres", "CREATE DATABASE " + name);
        }
        return name;
    }

    private SharedSession prepared(String session) throws ArchiveException {
        return SharePreparation.of(own, session, start -> WorkshopParser.read(start.file(), start.text(), Path.of(".")));
    }

    private static SharedSession named(String id, SharedSession s) {
        var summary = s.summary();
        return new SharedSession(new Summary(id, summary.title(), summary.startedAt(), summary.endedAt(), summary.cut(),
                summary.people(), summary.answers(), false), s.digest(), s.words(), s.runs(), s.answers(), s.file());
    }

    private void fill(int sessions) throws Exception {
        try (var anna = team.as(TeamFixture.ANNA, home.resolve("filling"))) {
            anna.share(model, sent -> {});
            anna.share(prepared(SECOND), sent -> {});
        }
        int there = Integer.parseInt(value("SELECT count(*) FROM quarterdeck.session"));
        for (int next = there; next < sessions; next += BATCH) {
            var copies = new StringBuilder();
            for (var table : TABLES) {
                var columns = value("SELECT string_agg(column_name, ', ' ORDER BY ordinal_position)"
                        + " FROM information_schema.columns WHERE table_schema = 'quarterdeck' AND table_name = '" + table + "'");
                copies.append("INSERT INTO quarterdeck.").append(table).append(" (").append(columns).append(") SELECT ")
                        .append(columns.replaceFirst("session_id", "'" + FIRST + "-' || n")
                                .replace("started_at", "started_at - n * interval '1 hour'"))
                        .append(" FROM quarterdeck.").append(table).append(", generate_series(").append(next).append(", ")
                        .append(Math.min(next + BATCH, sessions) - 1).append(") AS n WHERE session_id = '").append(FIRST)
                        .append("'; ");
            }
            team.server().execute(team.database(), copies.toString());
        }
        if (there < sessions) {
            team.server().execute(team.database(), "VACUUM ANALYZE");
        }
    }

    private String value(String query) throws SQLException {
        return team.server().rows(team.database(), PostgresServer.ADMIN, query).getFirst();
    }

    private void measure(String size) throws Exception {
        var asked = model.runs().stream().filter(run -> run.tally() != null && run.latest()).findFirst().orElseThrow();
        try (var ben = team.as(TeamFixture.BEN, home.resolve("ben"));
                var anna = team.as(TeamFixture.ANNA, home.resolve("anna"))) {
            anna.search("connected");
            double list = seconds(ben::listed);
            double session = seconds(() -> ben.recording(FIRST));
            double another = seconds(() -> ben.recording(SECOND));
            double question = seconds(() -> ben.asked(Set.of(asked.fingerprint()), asked.round(), "none"));
            double find = seconds(() -> ben.search("july remember"));
            double share = seconds(() -> anna.share(named("shared", prepared(FIRST)), sent -> {}));
            double many = together();
            System.out.printf("%8s %9s %7.3f  %7.3f  %7.3f  %8.3f %7.3f %7.3f  %10.3f  %6s%n", size,
                    value("SELECT count(*) FROM quarterdeck.answer"), list, session, another, question, find, share, many,
                    value("SELECT pg_size_pretty(pg_database_size(current_database()))"));
        } finally {
            team.server().execute(team.database(), "DELETE FROM quarterdeck.session WHERE session_id LIKE 'shared%'");
        }
    }

    /** Lets trainers share a session each, all at once, each by a login and a computer of their own. */
    private double together() throws Exception {
        var trainers = new ArrayList<PostgresArchive>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= TRAINERS; i++) {
                var login = "trainer_" + i;
                if (value("SELECT count(*) FROM pg_roles WHERE rolname = '" + login + "'").equals("0")) {
                    team.server().execute(team.database(), "CREATE ROLE " + login + " LOGIN IN ROLE quarterdeck_trainer");
                }
                trainers.add(team.as(login, home.resolve(login)));
            }
            return seconds(() -> {
                var all = new ArrayList<Future<Boolean>>();
                for (var each : trainers) {
                    var session = named("shared-" + all.size(), model);
                    all.add(pool.submit(() -> each.share(session, sent -> {})));
                }
                for (var each : all) {
                    if (!each.get()) {
                        throw new IllegalStateException("it was there already");
                    }
                }
                return all;
            });
        } finally {
            trainers.forEach(PostgresArchive::close);
        }
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private void plans() throws SQLException {
        var run = model.runs().stream().filter(each -> each.tally() != null && each.latest()).findFirst().orElseThrow();
        for (var query : SharedQueries.all(run.fingerprint(), run.round(), FIRST)) {
            System.out.println();
            var plan = team.server().rows(team.database(), TeamFixture.BEN, "EXPLAIN " + query);
            plan.forEach(System.out::println);
            if (plan.stream().anyMatch(line -> line.contains("Seq Scan on answer"))) {
                throw new IllegalStateException("the answers are read one by one");
            }
        }
        System.out.println();
    }
}
