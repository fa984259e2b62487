package org.quarterdeck.ui.review.list;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterdeck.session.port.SessionArchive.Summary;

/**
 * Which sessions a list shows. An empty set stands for all.
 *
 * @param rehearsals whether rehearsals are shown too
 */
public record SessionFilter(Set<String> years, Set<String> clients, Set<String> tags, boolean rehearsals) {

    public static final SessionFilter ALL = new SessionFilter(Set.of(), Set.of(), Set.of(), true);

    public SessionFilter {
        years = Set.copyOf(years);
        clients = Set.copyOf(clients);
        tags = Set.copyOf(tags);
    }

    /** The order of a list. */
    public enum Order {
        NEWEST(Comparator.comparing(Summary::startedAt).reversed()), OLDEST(Comparator.comparing(Summary::startedAt)), TITLE(
                Comparator.comparing(Summary::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(NEWEST.by)), CLIENT(
                                Comparator.comparing((Summary each) -> each.details().client().isEmpty())
                                        .thenComparing(each -> each.details().client(), String.CASE_INSENSITIVE_ORDER)
                                        .thenComparing(NEWEST.by)), PEOPLE(
                                                Comparator.comparingInt(Summary::people).reversed().thenComparing(NEWEST.by));

        private final Comparator<Summary> by;

        Order(Comparator<Summary> by) {
            this.by = by;
        }

        public Comparator<Summary> by() {
            return by;
        }
    }

    /** Returns the same filter with or without rehearsals. */
    public SessionFilter with(boolean rehearsed) {
        return new SessionFilter(years, clients, tags, rehearsed);
    }

    /** Returns whether a session is shown. */
    public boolean shows(Summary session, ZoneId zone) {
        return (rehearsals || !session.rehearsal()) && allows(years, List.of(year(session, zone)))
                && allows(clients, List.of(session.details().client())) && allows(tags, session.details().tags());
    }

    private static boolean allows(Set<String> wanted, Collection<String> there) {
        return wanted.isEmpty() || there.stream().anyMatch(wanted::contains);
    }

    /** Returns the year in which a session began. */
    public static String year(Summary session, ZoneId zone) {
        return String.valueOf(session.startedAt().atZone(zone).getYear());
    }

    /** Returns the different values that sessions have, in their order by letters, without empty ones. */
    public static Set<String> values(Collection<Summary> sessions, Function<Summary, Stream<String>> of) {
        var values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sessions.stream().flatMap(of).filter(value -> !value.isEmpty()).forEach(values::add);
        return values;
    }
}
