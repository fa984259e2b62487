package org.quarterdeck.archive.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows of a database from its pages, one page after the other, with nothing that leads to them: neither the list of
 * tables nor the pages above. Whichever page is destroyed, the rows of all others are found.
 */
public final class PageRows {

    private static final int INDEX_NODE = 2;
    private static final int TABLE_NODE = 5;
    private static final int INDEX_LEAF = 10;
    private static final int TABLE_LEAF = 13;
    private static final int LONGEST_RECORD = 1 << 26;

    private final PageFile pages;
    private final BitSet trees = new BitSet();
    private final BitSet others = new BitSet();
    private final BitSet filled = new BitSet();
    private final BitSet children = new BitSet();
    private boolean sound;

    private PageRows(PageFile pages) {
        this.pages = pages;
        this.sound = !pages.isCut();
    }

    /** Takes the rows that are found. */
    public interface Taker {
        /** Returns whether to go on. */
        boolean take(PageRow row) throws SQLException;
    }

    /**
     * Reads the rows in the order of the pages.
     *
     * @return whether every page could be read and every row on it
     */
    public static boolean read(PageFile pages, Taker taker) throws IOException, SQLException {
        var rows = new PageRows(pages);
        for (int number = 1; number <= pages.count(); number++) {
            for (var row : rows.on(number)) {
                if (!taker.take(row)) {
                    return false;
                }
            }
        }
        return rows.isSound();
    }

    /** Returns whether each page with something on it is known for what it is, and each that is named is there. */
    private boolean isSound() {
        var strange = (BitSet) filled.clone();
        strange.andNot(trees);
        strange.andNot(others);
        children.andNot(trees);
        return sound && strange.isEmpty() && children.isEmpty();
    }

    private List<PageRow> on(int number) throws IOException {
        var bytes = pages.page(number);
        var page = ByteBuffer.wrap(bytes);
        int start = number == 1 ? PageFile.HEADER : 0;
        int kind = bytes[start];
        boolean node = kind == INDEX_NODE || kind == TABLE_NODE;
        int head = start + (node ? 12 : 8);
        int cells = page.getShort(start + 3) & 0xffff;
        if ((!node && kind != INDEX_LEAF && kind != TABLE_LEAF) || head + 2 * cells > pages.usable()) {
            tellOther(number, bytes);
            return List.of();
        }
        filled.set(number);
        trees.set(number);
        if (node) {
            child(page.getInt(start + 8));
        }
        var rows = new ArrayList<PageRow>();
        for (int i = 0; i < cells; i++) {
            try {
                var row = cell(page, page.getShort(head + 2 * i) & 0xffff, kind);
                if (row != null) {
                    rows.add(row);
                }
            } catch (IllegalArgumentException e) {
                sound = false;
            }
        }
        return rows;
    }

    /** Notes a page that is in no tree: an empty one, one in the list of those that are free, or one that is destroyed. */
    private void tellOther(int number, byte[] bytes) {
        var page = ByteBuffer.wrap(bytes);
        for (byte each : bytes) {
            if (each != 0) {
                filled.set(number);
                break;
            }
        }
        int free = page.getInt(4);
        boolean list = page.getInt(0) >= 0 && page.getInt(0) <= pages.count() && free >= 0 && free <= pages.usable() / 4 - 2;
        for (int i = 0; list && i < free; i++) {
            int named = page.getInt(8 + 4 * i);
            list = named > 1 && named <= pages.count();
        }
        if (list && number > 1) {
            others.set(number);
        }
    }

    private void child(int number) {
        if (number > 0 && number <= pages.count()) {
            children.set(number);
        } else {
            sound = false;
        }
    }

    private @Nullable PageRow cell(ByteBuffer page, int at, int kind) throws IOException {
        RecordReader.require(at >= 8 && at < pages.usable() - 3);
        var cell = page.duplicate().limit(pages.usable()).position(at);
        if (kind == INDEX_NODE || kind == TABLE_NODE) {
            RecordReader.require(cell.remaining() > 4);
            child(cell.getInt());
        }
        if (kind == TABLE_NODE) {
            return null;
        }
        long length = RecordReader.varint(cell);
        if (kind == TABLE_LEAF) {
            RecordReader.varint(cell);
        }
        RecordReader.require(length > 0 && length <= LONGEST_RECORD);
        var record = record(cell, (int) length, kind);
        return new PageRow(kind != TABLE_LEAF, RecordReader.values(record));
    }

    /** Returns a record, whose end may lie on pages of its own. */
    private ByteBuffer record(ByteBuffer cell, int length, int kind) throws IOException {
        int usable = pages.usable();
        int most = kind == TABLE_LEAF ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        int least = (usable - 12) * 32 / 255 - 23;
        int wanted = least + (length - least) % (usable - 4);
        int here = length <= most ? length : wanted <= most ? wanted : least;
        RecordReader.require(here <= cell.remaining() - (here < length ? 4 : 0));
        var record = ByteBuffer.allocate(length);
        record.put(cell.slice().limit(here));
        if (here < length) {
            int next = cell.getInt(cell.position() + here);
            while (record.hasRemaining()) {
                RecordReader.require(next > 1 && next <= pages.count());
                var page = ByteBuffer.wrap(pages.page(next));
                others.set(next);
                next = page.getInt();
                record.put(page.limit(Math.min(usable, 4 + record.remaining())));
            }
        }
        return record.flip();
    }
}
