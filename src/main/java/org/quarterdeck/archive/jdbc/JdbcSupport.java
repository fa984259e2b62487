package org.quarterdeck.archive.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Helper methods for JDBC. */
public final class JdbcSupport {

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public interface Each {
        void read(ResultSet row) throws SQLException;
    }

    private JdbcSupport() {}

    /** Runs a statement that returns nothing. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement with the given values: text, whole numbers or null. */
    public static int run(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        bind(statement, values);
        return statement.executeUpdate();
    }

    /** Adds the given values to the statement's batch. */
    public static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        bind(statement, values);
        statement.addBatch();
    }

    /** Returns the value read from the first row, or null if there is none. */
    public static <T> @Nullable T first(Connection connection, String query, Row<T> read, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? read.read(rows) : null;
            }
        }
    }

    public static void each(Connection connection, String query, Each read, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.read(rows);
                }
            }
        }
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
