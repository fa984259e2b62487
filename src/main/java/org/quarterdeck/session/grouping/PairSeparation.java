package org.quarterdeck.session.grouping;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Separates people who have met by exchanging two seats of the same cluster at a time, which preserves group sizes and the
 * blend. A tabu search (F. Glover, 1986): recent exchanges may not be undone for a while. A drawing without repeated pairs
 * need not exist and is hard to find (the social golfer problem), so the search stops after a bounded number of steps with
 * the best drawing found.
 */
final class PairSeparation {

    private static final int STEPS = 20_000;
    private static final int TENURE = 6;

    private final int people;
    private final int[] clusters;
    private final int[] group;
    private final boolean[][] met;
    /** For each person and group, the number of people in it that they have met. */
    private final int[][] acquaintances;
    private final int[][] barredUntil;
    private final RandomGenerator random;
    private int repeats;

    private PairSeparation(List<Integer> seats, int[] clusters, int[] group, int groups, PairHistory known,
            RandomGenerator random) {
        this.people = seats.size();
        this.clusters = clusters;
        this.group = group;
        this.random = random;
        this.met = new boolean[people][people];
        this.acquaintances = new int[people][groups];
        this.barredUntil = new int[people][groups];
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < people; j++) {
                met[i][j] = i != j && known.contains(seats.get(i), seats.get(j));
                if (met[i][j]) {
                    acquaintances[i][group[j]]++;
                    repeats += group[i] == group[j] && i < j ? 1 : 0;
                }
            }
        }
    }

    /**
     * Improves {@code group}, which holds the group of each seat by its index in the list.
     *
     * @return the number of pairs that still meet again
     */
    static int separate(List<Integer> seats, int[] clusters, int[] group, int groups, PairHistory known, RandomGenerator random) {
        return new PairSeparation(seats, clusters, group, groups, known, random).search();
    }

    private int search() {
        var best = group.clone();
        int fewest = repeats;
        for (int step = 1; step <= STEPS && fewest > 0; step++) {
            int one = personWhoMeetsAgain();
            int other = partner(one, step, fewest);
            if (other >= 0) {
                exchange(one, other, step);
            }
            if (repeats < fewest) {
                fewest = repeats;
                System.arraycopy(group, 0, best, 0, people);
            }
        }
        System.arraycopy(best, 0, group, 0, people);
        return fewest;
    }

    /** Returns a random person who shares a group with somebody they have met. */
    private int personWhoMeetsAgain() {
        int from = random.nextInt(people);
        for (int i = 0; i < people; i++) {
            int person = (from + i) % people;
            if (acquaintances[person][group[person]] > 0) {
                return person;
            }
        }
        throw new IllegalStateException("nobody sits with anybody they have met");
    }

    /** Returns the best person to exchange places with, or -1 if there is none. */
    private int partner(int one, int step, int fewest) {
        int found = -1;
        int least = Integer.MAX_VALUE;
        int ties = 0;
        for (int other = 0; other < people; other++) {
            if (group[other] == group[one] || clusters[other] != clusters[one]) {
                continue;
            }
            int change = change(one, other);
            boolean barred = barredUntil[one][group[other]] >= step || barredUntil[other][group[one]] >= step;
            if (change > least || (barred && repeats + change >= fewest)) {
                continue;
            }
            ties = change < least ? 1 : ties + 1;
            if (change < least || random.nextInt(ties) == 0) {
                found = other;
                least = change;
            }
        }
        return found;
    }

    private int change(int one, int other) {
        int here = group[one];
        int there = group[other];
        int mutual = met[one][other] ? 1 : 0;
        return acquaintances[one][there] + acquaintances[other][here] - 2 * mutual - acquaintances[one][here]
                - acquaintances[other][there];
    }

    private void exchange(int one, int other, int step) {
        repeats += change(one, other);
        int here = group[one];
        int there = group[other];
        for (int i = 0; i < people; i++) {
            if (met[i][one] != met[i][other]) {
                int shift = met[i][one] ? 1 : -1;
                acquaintances[i][here] -= shift;
                acquaintances[i][there] += shift;
            }
        }
        group[one] = there;
        group[other] = here;
        int until = step + TENURE + random.nextInt(TENURE);
        barredUntil[one][here] = until;
        barredUntil[other][there] = until;
    }
}
