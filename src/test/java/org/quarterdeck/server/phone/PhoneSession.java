package org.quarterdeck.server.phone;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.quarterdeck.fixtures.AcceptedCommands;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.SampleAnswers;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.Answer;
import org.quarterdeck.server.FixedAddresses;
import org.quarterdeck.server.SessionServer;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.AudienceCommand;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.SlidePictures;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Workshop;

/** A live room on this machine's loopback that a browser can be pointed at, and that can go down and come back. */
final class PhoneSession implements AutoCloseable {

    static final String CODE = "4711";
    static final String TOKEN = "token";
    private final Workshop workshop;
    private final SessionStart start;
    private final TestClock clock = TestClock.atNine();
    private final List<JournalEntry> past = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();
    private String host = "127.0.0.1";
    private List<String> known = List.of(host);
    private MemoryJournal journal = new MemoryJournal();
    private LiveSession session;
    private SessionServer server;

    PhoneSession(WorkshopFixture workshop) {
        this(workshop, WorkshopFixture.start());
    }

    PhoneSession(WorkshopFixture workshop, SessionStart start) {
        this.workshop = workshop.build();
        this.start = start;
        session = LiveSession.start(RoomState.fresh(start, this.workshop), journal, clock);
        server = open(0);
    }

    private SessionServer open(int port) {
        try {
            var binding = PortBinding.open(InetAddress.ofLiteral(host), port);
            var ways = known.stream().map(at -> "http://" + at + ":" + binding.port()).toList();
            return FixedAddresses.open(session, binding, ways);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String url(String path) {
        return "http://" + host + ":" + server.port() + path;
    }

    /** It tells phones that it may be found at these addresses. */
    PhoneSession knownAt(String... hosts) {
        int port = server.port();
        known = List.of(hosts);
        server.close();
        server = open(port);
        return this;
    }

    /** The machine's address is another from now on; the program has not noticed, or is down. */
    void moveTo(String address) {
        host = address;
    }

    /** Opens the room at an address and a port. */
    void standAt(String address, int port) {
        server.close();
        host = address;
        server = open(port);
    }

    int port() {
        return server.port();
    }

    /** The machine is in no network for a while. */
    void leaveTheNetwork() {
        server.close();
    }

    /** It is in one again: at its address of now, and at the same port. */
    void enterTheNetwork() {
        server = open(server.port());
    }

    /** A window draws the slides. */
    void draws(SlidePictures pictures) {
        server.pictures(pictures);
    }

    RoomState state() {
        return session.state();
    }

    MemoryJournal journal() {
        return journal;
    }

    /** The facilitator's moves; each must fit. */
    void steer(Move... moves) {
        for (var move : moves) {
            accepted(new Command.Steer(move));
        }
    }

    /** Somebody moves the archive's file away; the room notices. */
    void loseArchive() {
        journal.lose(Message.of("archive", "archive.lost.gone", "archive.db"));
        clock.advance(Duration.ofSeconds(1));
        Eventually.until("it is noticed", session::isArchiveLost);
    }

    void goTo(String segment) {
        accepted(new Command.GoTo(segment));
    }

    /** The groups get more time. */
    void moreTime(Duration more) {
        accepted(new ExerciseCommand.AddTime(more));
    }

    /** Another guest, who needs no browser. */
    void someoneAnswers(Answer answer) {
        accepted(new Command.CastAnswer(someone(), asked().id(), answer));
    }

    /** Another guest's draft that stood complete as the vote closed, and takes a moment on its way. */
    void someonesDraftArrives(Answer answer) {
        accepted(new Command.CastAnswer(someone(), asked().id(), answer, true));
    }

    private int someone() {
        int seat = state().seats().given() + 1;
        accepted(new Command.Join("someone " + seat));
        accepted(new Command.Arrive(seat));
        return seat;
    }

    /** Another guest asks the facilitator something. */
    void someoneAsks(String text) {
        othersJoin(1);
        accepted(new AudienceCommand.AskFacilitator(others.getLast(), text));
    }

    /** So many more come in, who need no browser. */
    void othersJoin(int people) {
        for (int i = 0; i < people; i++) {
            accepted(new Command.Join("other " + (state().seats().given() + 1)));
            accepted(new Command.Arrive(state().seats().given()));
            others.add(state().seats().given());
        }
    }

    /** They answer what is asked, each in a way of their own. */
    void othersAnswer(Question question, Random random) {
        others.forEach(seat -> accepted(new Command.CastAnswer(seat, asked().id(), SampleAnswers.answer(question, random))));
    }

    /** Another command of the facilitator's, or of somebody who needs no browser. */
    void does(Command command) {
        accepted(command);
    }

    private void accepted(Command command) {
        AcceptedCommands.accepted(session, command);
    }

    PollRun asked() {
        return Objects.requireNonNull(state().poll().run());
    }

    /** What the answers to the current run are, in the order of the seats. */
    List<Answer> answers() {
        return asked().answers().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(java.util.Map.Entry::getValue)
                .toList();
    }

    /** How often an answer was written, replacements and all. */
    long answersWritten() {
        return journal.events().stream().filter(AnswerSaved.class::isInstance).count();
    }

    /** The program ends. */
    void goDown() {
        server.close();
        session.close();
    }

    /** The program is started again to go on with the same session, on the same port. */
    void comeBack() {
        int port = server.port();
        past.addAll(journal.entries());
        journal = new MemoryJournal();
        try {
            session = LiveSession.resume(EventReplay.all(start, workshop, past), past, clock.instant(), journal, clock);
        } catch (ArchiveException e) {
            throw new AssertionError(e);
        }
        server = open(port);
    }

    @Override
    public void close() {
        goDown();
    }
}
