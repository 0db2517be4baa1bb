package io.sqledge.pgtype;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Types of PostgreSQL's own bookkeeping that users keep in columns at times, all TEXT as printed, equal when their texts are:
 * pg_lsn (OID 3220, binary int64), xid8 (5069, binary uint64), tid (27, binary int32 block, int16 item) and "char" (18,
 * one byte).
 */
final class SystemTypes {

    private SystemTypes() { }

    private abstract static class EqualByText extends TextStoredType {

        EqualByText(String name) {
            super(name);
        }

        @Override
        public boolean hasBinary() {
            return true;
        }

        @Override
        public boolean equalityIsExact(int typmod) {
            return true;
        }
    }

    static final class LsnType extends EqualByText {

        LsnType() {
            super("pg_lsn");
        }

        @Override
        public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
            byte[] utf8 = Stored.text(this, stored);
            try {
                out.putLong(Lsn.parse(new String(utf8, US_ASCII)).value());
            } catch (IllegalArgumentException e) {
                throw Stored.malformed(this);
            }
        }
    }

    static final class Xid8Type extends EqualByText {

        Xid8Type() {
            super("xid8");
        }

        @Override
        public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
            byte[] utf8 = Stored.text(this, stored);
            try {
                out.putLong(Long.parseUnsignedLong(new String(utf8, US_ASCII)));
            } catch (NumberFormatException e) {
                throw Stored.malformed(this);
            }
        }
    }

    static final class TidType extends EqualByText {

        TidType() {
            super("tid");
        }

        @Override
        public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
            byte[] utf8 = Stored.text(this, stored);
            IsoScanner scanner = new IsoScanner(utf8, 0, utf8.length);
            scanner.expect('(');
            out.putInt((int) scanner.digits(1, 10));
            scanner.expect(',');
            out.putShort((int) scanner.digits(1, 5));
            scanner.expect(')');
            if (!scanner.succeeded()) {
                throw Stored.malformed(this);
            }
        }
    }

    /** Byte 0 prints as the empty text; from version 16 on bytes above 127 print as {@code \ooo}. Sorts unsigned. */
    static final class CharType extends EqualByText {

        CharType() {
            super("char");
        }

        @Override
        public SqliteValue fromClientText(byte[] utf8, int offset, int length, int typmod) {
            return length == 0 || length == 1 && utf8[offset] > 0 ? Stored.copy(utf8, offset, length) : null;
        }

        @Override
        public SqliteValue fromBinary(byte[] bytes, int offset, int length, int typmod) {
            if (length != 1 || bytes[offset] < 0) {
                return null;
            }
            return Stored.copy(bytes, offset, bytes[offset] == 0 ? 0 : 1);
        }

        @Override
        public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
            byte[] utf8 = Stored.text(this, stored);
            if (utf8.length == 4 && utf8[0] == '\\') {
                out.put((utf8[1] - '0') << 6 | (utf8[2] - '0') << 3 | utf8[3] - '0');
            } else if (utf8.length <= 1) {
                out.put(utf8.length == 0 ? 0 : utf8[0]);
            } else {
                throw Stored.malformed(this);
            }
        }
    }
}
