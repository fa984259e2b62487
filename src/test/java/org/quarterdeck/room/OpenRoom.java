package org.quarterdeck.room;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import org.quarterdeck.fixtures.Accepting;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.Workshops;
import org.quarterdeck.session.Command;
import org.quarterdeck.session.Command.Move;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.Run;
import org.quarterdeck.workshop.Poll.Reveal;

/** A room that really listens, on this machine's loopback, with its journal in memory and its clock in the test's hand. */
final class OpenRoom implements AutoCloseable {

    static final Limits QUICK = new Limits(16 * 1024, Duration.ofMillis(1_500), Duration.ofSeconds(20), Duration.ofMillis(300),
            Duration.ofMillis(200), 4_000, 4);
    final MemoryJournal journal = new MemoryJournal();
    final TestClock clock = TestClock.atNine();
    final LiveSession session;
    final RoomServer server;

    private OpenRoom(Workshops workshop, Limits limits) {
        session = LiveSession.start(workshop.room(), journal, clock);
        server = server(session, 0, limits);
    }

    private static RoomServer server(LiveSession session, int wanted, Limits limits) {
        try {
            var server = new RoomServer(session, Doors.open(InetAddress.ofLiteral("127.0.0.1"), wanted), limits, null);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Another server for the same session. */
    RoomServer second(int wantedPort) {
        return server(session, wantedPort, QUICK);
    }

    static OpenRoom of(Workshops workshop) {
        return new OpenRoom(workshop, QUICK);
    }

    static OpenRoom of(Workshops workshop, Limits limits) {
        return new OpenRoom(workshop, limits);
    }

    /** A welcome, a choice shown on closing, a spectrum revealed by hand, and a farewell. */
    static OpenRoom usual() {
        return of(Workshops.small().slide("welcome").minutes(1).choice("move", Reveal.ON_CLOSE)
                .spectrum("compass", Reveal.MANUAL).slide("farewell"));
    }

    int port() {
        return server.port();
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    RoomState state() {
        return session.state();
    }

    /** The facilitator's moves at the console; each must fit. */
    OpenRoom steer(Move... moves) {
        for (var move : moves) {
            accepted(new Command.Steer(move));
        }
        return this;
    }

    OpenRoom goTo(String segment) {
        accepted(new Command.GoTo(segment));
        return this;
    }

    private void accepted(Command command) {
        Accepting.accepted(session, command);
    }

    /** What is asked now. */
    Run asked() {
        return Objects.requireNonNull(state().poll().run());
    }

    String run() {
        return asked().id();
    }

    Phone phone() {
        return new Phone(this);
    }

    /** A phone that has joined. */
    Phone seated() {
        var phone = phone();
        phone.join("4711").expect(200);
        return phone;
    }

    Remote remote() {
        return new Remote(this);
    }

    @Override
    public void close() {
        server.close();
        session.close();
    }
}
