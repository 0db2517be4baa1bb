package io.sqledge.pgtype;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes the forms of a value as a test likes to read them: text as String, binary as hexadecimal. */
final class Forms {

    private Forms() { }

    static SqliteValue server(PgType type, int typmod, String text) {
        byte[] framed = TypeProof.framed(text.getBytes(StandardCharsets.UTF_8));
        return type.fromServerText(framed, 1, framed.length - 2, typmod);
    }

    static SqliteValue client(PgType type, int typmod, String text) {
        byte[] framed = TypeProof.framed(text.getBytes(StandardCharsets.UTF_8));
        return type.fromClientText(framed, 1, framed.length - 2, typmod);
    }

    static SqliteValue binary(PgType type, int typmod, String hex) {
        byte[] framed = TypeProof.framed(HexFormat.of().parseHex(hex.replace(" ", "")));
        return type.fromBinary(framed, 1, framed.length - 2, typmod);
    }

    static String text(PgType type, int typmod, SqliteValue stored) {
        ByteBuilder out = new ByteBuilder(16);
        type.writeText(stored, typmod, out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    static String hex(PgType type, int typmod, SqliteValue stored) {
        ByteBuilder out = new ByteBuilder(16);
        type.writeBinary(stored, typmod, out);
        return HexFormat.of().formatHex(out.toByteArray());
    }
}
