package org.quarterdeck.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.port.ArchiveException;

/**
 * The sessions of this computer that are shared with the team, and those that wait to be shared or erased there, in a file of
 * the home, so that they survive the program's end.
 */
final class ShareLedger {

    static final String FILE = "shares.json";

    private static final System.Logger LOG = System.getLogger(ShareLedger.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, ShareEntry> entries = new LinkedHashMap<>();

    private ShareLedger(Path file) {
        this.file = file;
    }

    /** Reads the ledger in a folder; one that is missing is empty. */
    static ShareLedger in(Path folder) throws ArchiveException {
        var ledger = new ShareLedger(folder.resolve(FILE));
        try {
            JSON.readTree(Files.readString(ledger.file)).forEach(ledger::read);
        } catch (NoSuchFileException none) {
            return ledger;
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveException(TeamMessages.of("team.ledger_unreadable", ledger.file), e);
        }
        return ledger;
    }

    private void read(JsonNode json) {
        var id = json.path("session").asText();
        entries.put(id, new ShareEntry(id, json.path("title").asText(),
                ShareEntry.State.valueOf(json.path("state").asText().toUpperCase(Locale.ROOT)),
                json.hasNonNull("reason") ? json.get("reason").asText() : null));
    }

    synchronized List<ShareEntry> all() {
        return List.copyOf(entries.values());
    }

    synchronized @Nullable ShareEntry of(String session) {
        return entries.get(session);
    }

    /** Returns the first that waits to be shared or erased and is none of those sessions, or null. */
    synchronized @Nullable ShareEntry next(Set<String> but) {
        return entries.values().stream().filter(entry -> entry.waits() && !but.contains(entry.session())).findFirst()
                .orElse(null);
    }

    synchronized void put(ShareEntry entry) throws ArchiveException {
        entries.remove(entry.session());
        entries.put(entry.session(), entry);
        write();
    }

    synchronized void remove(String session) throws ArchiveException {
        if (entries.remove(session) != null) {
            write();
        }
    }

    private void write() throws ArchiveException {
        var all = JSON.createArrayNode();
        for (var entry : entries.values()) {
            all.addObject().put("session", entry.session()).put("title", entry.title())
                    .put("state", entry.state().name().toLowerCase(Locale.ROOT)).put("reason", entry.reason());
        }
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(next, all.toPrettyString(), UTF_8);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the ledger of what is shared", e);
            throw new ArchiveException(TeamMessages.of("team.ledger_unwritable", file), e);
        }
    }
}
