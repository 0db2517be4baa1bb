package io.sqledge.pgtype;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** One column of a query exactly as the server's output and send functions give it, by COPY in text and in binary. */
final class CopyOutput {

    private static final int BINARY_HEADER = 19;

    private CopyOutput() { }

    static List<byte[]> text(Connection connection, String query) throws SQLException, IOException {
        byte[] bytes = copy(connection, "COPY (" + query + ") TO STDOUT");
        List<byte[]> fields = new ArrayList<>();
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                fields.add(field.toByteArray());
                field.reset();
            } else if (bytes[i] == '\\') {
                field.write(unescaped(bytes[++i]));
            } else {
                field.write(bytes[i]);
            }
        }
        return fields;
    }

    private static int unescaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            case 'N' -> throw new IllegalArgumentException("NULL among the values");
            default -> letter;
        };
    }

    static List<byte[]> binary(Connection connection, String query) throws SQLException, IOException {
        ByteBuffer bytes = ByteBuffer.wrap(copy(connection, "COPY (" + query + ") TO STDOUT (FORMAT binary)"));
        bytes.position(BINARY_HEADER);
        List<byte[]> fields = new ArrayList<>();
        while (bytes.getShort() != -1) {
            byte[] field = new byte[bytes.getInt()];
            bytes.get(field);
            fields.add(field);
        }
        return fields;
    }

    private static byte[] copy(Connection connection, String sql) throws SQLException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
        return out.toByteArray();
    }
}
