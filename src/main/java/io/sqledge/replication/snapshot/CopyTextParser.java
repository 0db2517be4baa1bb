package io.sqledge.replication.snapshot;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Splits one line of COPY's text format into fields (PostgreSQL manual, "COPY", "Text Format"): fields are separated by a
 * tab, {@code \N} alone is NULL, and the backslash sequences are {@code \b \f \n \r \t \v \\}. The server never writes the
 * octal and hexadecimal sequences that COPY FROM reads; here they are errors, as is every other. The bytes are UTF-8, in
 * which neither tab nor backslash occurs inside a character. Not safe for several threads: the fields are reused from
 * line to line.
 */
public final class CopyTextParser {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long TABS = '\t' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private final int[] offsets;
    private final int[] lengths;
    private byte[] buffer = new byte[256];
    private byte[] text;

    /** @param fields how many fields every line has, from 1 */
    public CopyTextParser(int fields) {
        offsets = new int[fields];
        lengths = new int[fields];
    }

    /**
     * @param line one line with or without its newline, as CopyData carries it
     * @throws PgException 08P01 when the number of fields is another
     */
    public void parse(byte[] line) {
        int end = line.length > 0 && line[line.length - 1] == '\n' ? line.length - 1 : line.length;
        if (!splitPlain(line, end)) {
            unescape(line, end);
        }
    }

    /**
     * Most lines hold no backslash but in NULLs: then the fields are where they are.
     *
     * @return false for a line that holds one
     */
    private boolean splitPlain(byte[] line, int end) {
        text = line;
        int field = 0;
        int start = 0;
        for (int i = nextSpecial(line, 0, end); i <= end; i = nextSpecial(line, i + 1, end)) {
            if (i == end || line[i] == '\t') {
                if (field == offsets.length) {
                    throw wrongCount(field + 1);
                }
                offsets[field] = start;
                lengths[field++] = i - start;
                start = i + 1;
            } else {
                boolean isNull = i == start && i + 1 < end && line[i + 1] == 'N' && (i + 2 == end || line[i + 2] == '\t');
                if (!isNull || field == offsets.length) {
                    return false;
                }
                offsets[field] = start;
                lengths[field++] = -1;
                // To its tab, or to the end.
                i += 2;
                start = i + 1;
            }
        }
        if (field != offsets.length) {
            throw wrongCount(field);
        }
        return true;
    }

    /** Where the next tab or backslash is, or the end; eight bytes at a time, as most of a table's bytes are neither. */
    private static int nextSpecial(byte[] line, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long word = (long) WORDS.get(line, at);
            long tabs = word ^ TABS;
            long backslashes = word ^ BACKSLASHES;
            // The lowest byte found this way is zero for sure; above it a borrow may pretend.
            long found = ((tabs - ONES) & ~tabs | (backslashes - ONES) & ~backslashes) & HIGHEST_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3);
            }
        }
        while (at < end && line[at] != '\t' && line[at] != '\\') {
            at++;
        }
        return at;
    }

    private void unescape(byte[] line, int end) {
        if (buffer.length < end) {
            buffer = new byte[Math.max(end, buffer.length * 2)];
        }
        text = buffer;
        int field = 0;
        int out = 0;
        int start = 0;
        boolean isNull = false;
        for (int i = 0; ; i++) {
            if (i == end || line[i] == '\t') {
                if (field == offsets.length) {
                    throw wrongCount(field + 1);
                }
                offsets[field] = start;
                lengths[field] = isNull ? -1 : out - start;
                field++;
                isNull = false;
                start = out;
                if (i == end) {
                    break;
                }
            } else if (line[i] != '\\') {
                text[out++] = line[i];
            } else {
                if (++i == end) {
                    throw malformed("a backslash ends the line");
                }
                switch (line[i]) {
                    case 'b' -> text[out++] = '\b';
                    case 'f' -> text[out++] = '\f';
                    case 'n' -> text[out++] = '\n';
                    case 'r' -> text[out++] = '\r';
                    case 't' -> text[out++] = '\t';
                    case 'v' -> text[out++] = 0x0B;
                    case '\\' -> text[out++] = '\\';
                    case 'N' -> {
                        if (out != start || i + 1 < end && line[i + 1] != '\t') {
                            throw malformed("\\N inside a field");
                        }
                        isNull = true;
                    }
                    default -> throw malformed("unknown backslash sequence");
                }
            }
        }
        if (field != offsets.length) {
            throw wrongCount(field);
        }
    }

    public boolean isNull(int field) {
        return lengths[field] < 0;
    }

    /** The array that holds all fields, valid until the next line. */
    public byte[] text() {
        return text;
    }

    public int offset(int field) {
        return offsets[field];
    }

    public int length(int field) {
        return lengths[field];
    }

    /** The field as bytes of its own, or null for NULL. */
    public byte[] bytes(int field) {
        return isNull(field) ? null : Arrays.copyOfRange(text, offsets[field], offsets[field] + lengths[field]);
    }

    private PgException wrongCount(int found) {
        return malformed("expected " + offsets.length + " fields, found " + found);
    }

    private static PgException malformed(String detail) {
        return PgException.error(SqlState.PROTOCOL_VIOLATION, "malformed COPY line").detail(detail);
    }
}
