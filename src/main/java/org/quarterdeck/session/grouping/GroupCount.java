package org.quarterdeck.session.grouping;

/** Into how many groups a number of people goes. */
public final class GroupCount {

    private GroupCount() {}

    /**
     * So that the sizes come nearest to the one wanted, and nobody who was to have company is left alone.
     *
     * @param people who are to be seated; 0 makes one group, for a room whose people hold no phones
     * @param size people a group wanted, at least 1
     */
    public static int forSize(int people, int size) {
        int count = Math.max(1, Math.floorDiv(2 * people + size, 2 * size));
        while (size > 1 && count > 1 && people / count < 2) {
            count--;
        }
        return count;
    }

    /**
     * As many as are wanted, but none that would stay empty.
     *
     * @param people 0 makes all of the groups, for a room whose people hold no phones
     */
    public static int forNumber(int people, int groups) {
        return people == 0 ? groups : Math.min(groups, people);
    }
}
