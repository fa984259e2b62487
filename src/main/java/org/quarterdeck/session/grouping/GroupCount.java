package org.quarterdeck.session.grouping;

/** Calculates the number of groups for a number of people. */
public final class GroupCount {

    private GroupCount() {}

    /**
     * Returns the number of groups whose sizes are nearest to {@code size}, with nobody alone in a group unless {@code size}
     * is 1.
     *
     * @param people the number of people; 0 makes one group, for people without phones
     * @param size the wanted size of a group, at least 1
     */
    public static int forSize(int people, int size) {
        int count = Math.max(1, Math.floorDiv(2 * people + size, 2 * size));
        while (size > 1 && count > 1 && people / count < 2) {
            count--;
        }
        return count;
    }

    /**
     * Returns the wanted number of groups, but no more than there are people.
     *
     * @param people the number of people; 0 makes all of the groups, for people without phones
     */
    public static int forNumber(int people, int groups) {
        return people == 0 ? groups : Math.min(groups, people);
    }
}
