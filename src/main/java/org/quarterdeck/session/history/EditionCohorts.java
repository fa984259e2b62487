package org.quarterdeck.session.history;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.port.CohortSource;

/**
 * Answers to the same question in whatever language a room was asked it.
 *
 * @param source the rooms
 * @param editions asked for at each use, on the thread that asks for the rooms
 */
public record EditionCohorts(CohortSource source, Supplier<QuestionEditions> editions) implements CohortSource {

    @Override
    public List<Cohort> asked(Set<String> fingerprints, int round, String except) throws ArchiveException {
        var known = editions.get();
        var all = fingerprints.stream().flatMap(print -> known.of(print).stream()).collect(Collectors.toUnmodifiableSet());
        return source.asked(all, round, except);
    }

    @Override
    public int smallestGroup() {
        return source.smallestGroup();
    }
}
