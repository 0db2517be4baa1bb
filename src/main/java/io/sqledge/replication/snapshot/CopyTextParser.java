package io.sqledge.replication.snapshot;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import java.util.Arrays;

/**
 * Splits one line of COPY's text format into fields (PostgreSQL manual, "COPY", "Text Format"): fields are separated by a
 * tab, {@code \N} alone is NULL, and the backslash sequences are {@code \b \f \n \r \t \v \\}. The server never writes the
 * octal and hexadecimal sequences that COPY FROM reads; here they are errors, as is every other. The bytes are UTF-8, in
 * which neither tab nor backslash occurs inside a character. Not safe for several threads: the fields are reused from
 * line to line.
 */
public final class CopyTextParser {

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
        for (int i = 0; i <= end; i++) {
            if (i == end || line[i] == '\t') {
                if (field == offsets.length) {
                    throw wrongCount(field + 1);
                }
                offsets[field] = start;
                lengths[field++] = i - start;
                start = i + 1;
            } else if (line[i] == '\\') {
                boolean isNull = i == start && i + 1 < end && line[i + 1] == 'N' && (i + 2 == end || line[i + 2] == '\t');
                if (!isNull || field == offsets.length) {
                    return false;
                }
                offsets[field] = start;
                lengths[field++] = -1;
                i += 2;
                start = i + 1;
            }
        }
        if (field != offsets.length) {
            throw wrongCount(field);
        }
        return true;
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
