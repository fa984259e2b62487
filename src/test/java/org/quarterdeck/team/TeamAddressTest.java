package org.quarterdeck.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.session.port.ArchiveException;

class TeamAddressTest {

    @Test
    void is_read_as_other_programs_read_it() throws ArchiveException {
        assertEquals(new TeamAddress("db.example.com", 5433, "work shops", "anna", Map.of("sslmode", "require")),
                TeamAddress.of("postgresql://anna@db.example.com:5433/work%20shops?sslmode=require"));
        assertEquals(new TeamAddress("db", 5432, "team", null, Map.of()), TeamAddress.of(" postgres://db/team "));
    }

    @Test
    void asks_for_a_whole_encryption_unless_the_server_is_here_or_the_address_says_otherwise() throws ArchiveException {
        assertEquals("verify-full", TeamAddress.of("postgresql://db.example.com/team").sslMode());
        assertEquals("prefer", TeamAddress.of("postgresql://localhost/team").sslMode());
        assertEquals("require", TeamAddress.of("postgresql://db.example.com/team?sslmode=require").sslMode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team", "http://db/team", "postgresql://db", "postgresql://db/", "postgresql://db/a/b",
            "jdbc:postgresql://db/team", "postgresql:///team", "postgresql://d b/team"})
    void that_is_none_is_refused_with_an_example(String text) {
        var fault = assertThrows(ArchiveException.class, () -> TeamAddress.of(text));
        assertTrue(fault.getMessage().contains("postgresql://host:5432/database"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://anna:secret@db/team", "postgresql://db/team?password=secret"})
    void with_a_password_is_refused_since_it_is_kept_and_shown(String text) {
        var fault = assertThrows(ArchiveException.class, () -> TeamAddress.of(text));
        assertTrue(fault.getMessage().contains("~/.pgpass") && !fault.getMessage().contains("secret"), fault.getMessage());
    }

    @Test
    void takes_no_option_that_could_run_anything() {
        assertThrows(ArchiveException.class, () -> TeamAddress.of("postgresql://db/team?socketFactory=java.lang.Object"));
    }
}
