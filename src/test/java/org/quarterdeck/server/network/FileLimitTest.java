package org.quarterdeck.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileLimitTest {

    private static String limits(String soft) {
        return """
                Limit                     Soft Limit           Hard Limit           Units
                Max processes             62834                62834                processes
                Max open files            %-20s 1048576              files
                """.formatted(soft);
    }

    @Test
    void connections_leave_a_reserve_of_the_files_that_the_system_allows() {
        assertEquals(1_024 - 100 - 128, FileLimit.connections(32_768, limits("1024"), 100));
        assertEquals(32_768, FileLimit.connections(32_768, limits("1048576"), 100));
        assertEquals(32_768, FileLimit.connections(32_768, limits("unlimited"), 100));
        assertEquals(16, FileLimit.connections(32_768, limits("64"), 100));
    }

    @Test
    void this_machine_s_own_limit_can_be_read() {
        assertTrue(FileLimit.connections(32_768) > 16);
    }
}
