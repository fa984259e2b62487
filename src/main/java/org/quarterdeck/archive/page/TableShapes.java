package org.quarterdeck.archive.page;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;

/** The tables of a database by what their rows look like, by which a row is known that does not say where it is from. */
public final class TableShapes {

    private record Column(String name, boolean text, boolean optional, boolean later) {

        boolean fits(@Nullable Object value) {
            return value == null ? optional : text ? value instanceof String : value instanceof Long;
        }
    }

    /**
     * A table.
     *
     * @param keyed whether its rows lie in the order of its key
     * @param least the fewest values a row can have, since columns that came later are not in rows of before
     */
    private record Shape(String table, boolean keyed, List<Column> columns, int least) {

        boolean fits(PageRow row) {
            var values = row.values();
            if (row.keyed() != keyed || values.size() < least || values.size() > columns.size()) {
                return false;
            }
            for (int i = 0; i < values.size(); i++) {
                if (!columns.get(i).fits(values.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Shape> shapes;

    private TableShapes(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** Returns the shapes of all tables that there are in a database. */
    public static TableShapes of(Connection connection) throws SQLException {
        var keyed = new HashMap<String, Boolean>();
        JdbcSupport.each(connection, "SELECT name, wr FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                row -> keyed.put(row.getString(1), row.getBoolean(2)));
        var shapes = new ArrayList<Shape>();
        for (var table : keyed.entrySet()) {
            var columns = new ArrayList<Column>();
            JdbcSupport.each(connection, "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?) ORDER BY cid",
                    row -> columns.add(new Column(row.getString(1), "TEXT".equals(row.getString(2)), !row.getBoolean(3),
                            !row.getBoolean(3) || row.getString(4) != null)),
                    table.getKey());
            int least = columns.size();
            while (least > 0 && columns.get(least - 1).later()) {
                least--;
            }
            shapes.add(new Shape(table.getKey(), table.getValue(), columns, least));
        }
        return new TableShapes(shapes);
    }

    /** Returns the table of a row, or null if it is of none. */
    public @Nullable String table(PageRow row) {
        for (var shape : shapes) {
            if (shape.fits(row)) {
                return shape.table();
            }
        }
        return null;
    }

    /** Returns the names of a table's first columns. */
    public List<String> columns(String table, int count) {
        for (var shape : shapes) {
            if (shape.table().equals(table)) {
                return shape.columns().stream().map(Column::name).limit(count).toList();
            }
        }
        return List.of();
    }

    /** Returns whether the tables have as many columns as rows were found to have. */
    public boolean hold(Map<String, Integer> widest) {
        for (var each : widest.entrySet()) {
            if (columns(each.getKey(), Integer.MAX_VALUE).size() < each.getValue()) {
                return false;
            }
        }
        return true;
    }
}
