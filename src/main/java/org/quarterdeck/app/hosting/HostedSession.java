package org.quarterdeck.app.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.AppMessages;
import org.quarterdeck.server.SessionServer;
import org.quarterdeck.server.doctor.NetworkProbe;
import org.quarterdeck.server.network.PortBinding;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.SteadyClock;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.SeatCommand;
import org.quarterdeck.session.history.EditionCohorts;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;
import org.quarterdeck.session.port.SessionArchive;
import org.quarterdeck.session.port.SessionArchive.Unfinished;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.port.SlidePictures;
import org.quarterdeck.session.privacy.StoredFacts;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.SessionStart;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.workshop.Workshop;

/** A live session together with the server for its phones. They are opened and closed together. */
public final class HostedSession implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HostedSession.class.getName());
    private final Path home;
    private final WordingKeeper wording;
    private final SessionArchive archive;
    private final LiveSession session;
    private final CohortSource cohorts;
    /** The workshop as the session began with it. */
    private final Workshop planned;
    private final SessionServer server;
    private final AddressWatcher watch;
    private final List<Consumer<RoomAddress>> addressListeners = new CopyOnWriteArrayList<>();
    private volatile RoomAddress address;
    private volatile long diskFree = -1;
    private volatile SessionStart told;
    private boolean closed;
    private final List<String> notices;

    private HostedSession(Path home, LiveSession session, Workshop planned, SessionArchive archive, PortBinding binding,
            @Nullable String notice,
            Supplier<StoredFacts> stored) throws IOException {
        this.home = home;
        this.wording = new WordingKeeper(home);
        this.archive = archive;
        this.told = session.state().start();
        this.session = session;
        this.planned = planned;
        this.cohorts = new EditionCohorts(archive, BuiltInEditions::questions);
        this.server = new SessionServer(session, binding, stored);
        this.server.start();
        this.address = server.address().by(SettingsFile.in(home).wifi());
        this.notices = Stream.of(notice, portNotice(binding)).flatMap(Stream::ofNullable).toList();
        RoomFile.write(home, address, binding.port(), session.state().start());
        session.onChange(this::follow);
        this.watch = new AddressWatcher(() -> {
            diskFree = diskFree(home);
            return server.address();
        }, address, AddressWatcher.INTERVAL, this::moved);
    }

    /** Returns a look at this machine's network, with the devices that have come. */
    public NetworkProbe probe() {
        return server.probe();
    }

    /** Returns the number of streams that phones and remotes hold open. */
    public int streams() {
        return server.streams();
    }

    /** Returns the bytes that were free in the home folder a moment ago, or a negative number where the system does not say. */
    public long diskFree() {
        return diskFree;
    }

    private static long diskFree(Path home) {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException e) {
            return -1; // a disk that does not say how full it is
        }
    }

    /** Writes the room's file anew once what it tells is renewed. */
    private void follow(RoomState state) {
        var start = state.start();
        var before = told;
        told = start;
        if (!before.remoteToken().equals(start.remoteToken())) {
            var _ = Thread.ofVirtual().name("room file").start(this::tell);
        }
    }

    private synchronized void tell() {
        if (!closed) {
            writeRoomFile();
        }
    }

    private void writeRoomFile() {
        try {
            RoomFile.write(home, address, server.port(), session.state().start());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is on the screens is not in room.json.", e);
        }
    }

    private synchronized void moved(RoomAddress now) {
        if (closed) {
            return;
        }
        address = now.by(address.wifi());
        writeRoomFile();
        addressListeners.forEach(listener -> listener.accept(address));
    }

    /**
     * The network settings of a server.
     *
     * @param bind the only address to listen on, or null for all
     * @param port the port to try first
     */
    public record Network(@Nullable String bind, int port) {

        private PortBinding bind(int wanted) throws IOException {
            return PortBinding.open(bind == null ? null : InetAddress.getByName(bind), wanted);
        }
    }

    /**
     * Begins a new session.
     *
     * @param stored what phones are told of what is stored
     */
    public static HostedSession begin(SessionSetup setup, SessionArchive archive, Path home, Network network,
            Supplier<StoredFacts> stored) throws IOException, ArchiveException {
        var clock = SteadyClock.from(Instant.EPOCH);
        var binding = network.bind(network.port());
        try {
            var start = setup.start(clock.instant(), binding.port());
            var planned = setup.workshop();
            var state = RoomState.fresh(start, planned);
            var journal = archive.begin(start);
            var client = state.workshop().brand().client();
            if (client != null) {
                archive.describe(start.id(), start.title(), new SessionDetails(client, "", List.of(), ""));
            }
            var session = LiveSession.start(state, journal, clock);
            return new HostedSession(home, session, planned, archive, binding, holdBack(session, home), stored);
        } catch (ArchiveException e) {
            binding.close();
            throw e;
        }
    }

    /** Resumes a session with the same code, seats, slide and open poll, and on the same port if it is free. */
    public static HostedSession resume(Unfinished unfinished, SessionArchive archive, Path home, Network network,
            Supplier<StoredFacts> stored) throws IOException, ArchiveException {
        var start = unfinished.recording().start();
        var binding = network.bind(start.port());
        try {
            var planned = SessionSetup.workshopOf(start);
            var state = EventReplay.all(start, planned, unfinished.recording().entries())
                    .saying(archive.commitments(start.id()), archive.commitmentStamps(start.id()));
            var entries = unfinished.recording().entries();
            var last = entries.isEmpty() ? start.startedAt() : entries.getLast().at();
            var clock = SteadyClock.from(last.isAfter(unfinished.aliveAt()) ? last : unfinished.aliveAt());
            var session = LiveSession.resume(state, entries, unfinished.aliveAt(), archive.resume(unfinished), clock);
            var resumed = AppMessages.text(state.ended() ? "notice.reopened" : "notice.resumed", start.title(), start.id());
            var hosted = new HostedSession(home, session, planned, archive, binding, unfinished.missing() == 0
                    ? resumed
                    : resumed + " " + AppMessages.text("notice.entries_missing", unfinished.missing()), stored);
            hosted.wording.recall(state, entries);
            return hosted;
        } catch (ArchiveException e) {
            binding.close();
            throw e;
        }
    }

    /** Holds back guests' texts that contain a listed word; returns a notice if the list cannot be read, or null. */
    private static @Nullable String holdBack(LiveSession session, Path home) {
        try {
            var words = ModerationWordList.of(home, session.state().workshop().lang());
            session.submit(new PollCommand.HoldBack(false, words)).join();
            return null;
        } catch (IOException | UncheckedIOException e) {
            return AppMessages.text("notice.no_word_list", home.resolve("moderation"));
        }
    }

    private static @Nullable String portNotice(PortBinding binding) {
        return binding.moved()
                ? AppMessages.text("notice.port_taken", binding.wanted(), binding.port())
                : null;
    }

    public LiveSession session() {
        return session;
    }

    /** Returns what carries changed words over to the workshop's file. */
    public WordingKeeper wording() {
        return wording;
    }

    /** Returns how long the workshop usually takes. Reads the archive, so it must not run on the FX thread. */
    public PastTimes usualTimes() throws ArchiveException {
        return new PastTimesReader().of(archive, planned, session.state().start().cut());
    }

    /** Returns the source of the answers of the trainer's other cohorts. */
    public CohortSource cohorts() {
        return cohorts;
    }

    /** Has remotes show pictures of the slides. */
    public void pictures(SlidePictures drawn) {
        server.pictures(drawn);
    }

    /** Has phones told of another wireless network, or of none. */
    public synchronized void wifi(@Nullable WifiNetwork network) {
        if (!closed) {
            address = address.by(network);
            addressListeners.forEach(listener -> listener.accept(address));
        }
    }

    public RoomAddress address() {
        return address;
    }

    /** Registers a listener for new addresses, which is called on a separate thread. */
    public void onMove(Consumer<RoomAddress> listener) {
        addressListeners.add(listener);
    }

    /** Returns the notice to the facilitator about a new address. */
    public static String movedTo(RoomAddress now) {
        return UiMessages.text("trouble.moved", now.shown());
    }

    /** Returns the notices to the facilitator about the opening. */
    public List<String> notices() {
        return notices;
    }

    public String remoteUrl() {
        return address.url() + "remote#" + session.state().start().remoteToken();
    }

    /** Renews the remote's token, so that remotes with the old one are replaced. Returns the new address. */
    public String renewRemote() {
        session.submit(new SeatCommand.RenewRemote()).join();
        tell();
        return remoteUrl();
    }

    /** Returns the line that scripts wait for. */
    public String openLine() {
        return "room open: " + address.url() + " code " + address.code();
    }

    private synchronized void removeRoomFile() throws IOException {
        closed = true;
        RoomFile.remove(home);
    }

    /** Closes the server and writes pending commands; the session can be resumed unless it was ended. */
    @Override
    public void close() throws IOException {
        watch.close();
        removeRoomFile();
        server.close();
        session.close();
    }
}
