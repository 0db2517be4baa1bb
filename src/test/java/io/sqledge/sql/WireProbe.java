package io.sqledge.sql;

import io.sqledge.testing.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks Postgres in its own protocol, because no driver shows all of RowDescription, nor values as they came. One connection,
 * one thread, trust authentication.
 */
final class WireProbe implements AutoCloseable {

    /** RowDescription's fields but the format code. */
    record Field(String name, int tableOid, int attributeNumber, int typeOid, int typeLength, int typmod) { }

    /** @param error SQLSTATE and message, or null; then the rest is what came before it */
    record Answer(String error, List<Integer> parameterOids, List<Field> fields, List<List<byte[]>> rows) { }

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    WireProbe(PostgresServer server, String database) throws IOException {
        socket = new Socket(server.host(), server.port());
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new java.io.BufferedOutputStream(socket.getOutputStream()));
        Body startup = new Body();
        startup.data.writeInt(196608);
        for (String part : List.of("user", server.user(), "database", database, "TimeZone", "UTC", "DateStyle", "ISO, MDY",
                "client_encoding", "UTF8")) {
            startup.string(part);
        }
        startup.data.writeByte(0);
        byte[] body = startup.bytes.toByteArray();
        out.writeInt(body.length + 4);
        out.write(body);
        out.flush();
        Answer answer = readToReady();
        if (answer.error != null) {
            throw new IOException(answer.error);
        }
    }

    private static final class Body {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final DataOutputStream data = new DataOutputStream(bytes);

        void string(String text) throws IOException {
            data.write(text.getBytes(StandardCharsets.UTF_8));
            data.writeByte(0);
        }
    }

    private void send(char tag, Body body) throws IOException {
        out.writeByte(tag);
        out.writeInt(body.bytes.size() + 4);
        out.write(body.bytes.toByteArray());
    }

    /** Parse, Describe, Bind, Execute, Sync. @param declared parameter OIDs @param binary format of the results */
    Answer ask(String sql, List<Integer> declared, List<ParameterValue> parameters, boolean binary) throws IOException {
        Body parse = new Body();
        parse.string("");
        parse.string(sql);
        parse.data.writeShort(declared.size());
        for (int oid : declared) {
            parse.data.writeInt(oid);
        }
        send('P', parse);
        Body describe = new Body();
        describe.data.writeByte('S');
        describe.string("");
        send('D', describe);
        Body bind = new Body();
        bind.string("");
        bind.string("");
        bind.data.writeShort(parameters.size());
        for (ParameterValue value : parameters) {
            bind.data.writeShort(value.binary() ? 1 : 0);
        }
        bind.data.writeShort(parameters.size());
        for (ParameterValue value : parameters) {
            bind.data.writeInt(value.bytes() == null ? -1 : value.bytes().length);
            if (value.bytes() != null) {
                bind.data.write(value.bytes());
            }
        }
        bind.data.writeShort(1);
        bind.data.writeShort(binary ? 1 : 0);
        send('B', bind);
        Body execute = new Body();
        execute.string("");
        execute.data.writeInt(0);
        send('E', execute);
        send('S', new Body());
        out.flush();
        return readToReady();
    }

    private Answer readToReady() throws IOException {
        String error = null;
        List<Integer> parameterOids = List.of();
        List<Field> fields = List.of();
        List<List<byte[]>> rows = new ArrayList<>();
        while (true) {
            char tag = (char) in.readByte();
            byte[] body = new byte[in.readInt() - 4];
            in.readFully(body);
            DataInputStream data = new DataInputStream(new java.io.ByteArrayInputStream(body));
            switch (tag) {
                case 'R' -> {
                    if (data.readInt() != 0) {
                        throw new IOException("this test needs a server with trust authentication");
                    }
                }
                case 't' -> parameterOids = readOids(data);
                case 'T' -> fields = readFields(data);
                case 'D' -> rows.add(readRow(data));
                case 'E' -> error = readError(data);
                case 'Z' -> {
                    return new Answer(error, parameterOids, fields, rows);
                }
                default -> { }
            }
        }
    }

    private static List<Integer> readOids(DataInputStream data) throws IOException {
        List<Integer> oids = new ArrayList<>();
        for (int n = data.readShort(); n > 0; n--) {
            oids.add(data.readInt());
        }
        return oids;
    }

    private static List<Field> readFields(DataInputStream data) throws IOException {
        List<Field> fields = new ArrayList<>();
        for (int n = data.readShort(); n > 0; n--) {
            String name = readString(data);
            fields.add(new Field(name, data.readInt(), data.readShort(), data.readInt(), data.readShort(), data.readInt()));
            data.readShort();
        }
        return fields;
    }

    private static List<byte[]> readRow(DataInputStream data) throws IOException {
        List<byte[]> row = new ArrayList<>();
        for (int n = data.readShort(); n > 0; n--) {
            int length = data.readInt();
            row.add(length < 0 ? null : data.readNBytes(length));
        }
        return row;
    }

    private static String readError(DataInputStream data) throws IOException {
        String state = "";
        String message = "";
        for (int field = data.readByte(); field != 0; field = data.readByte()) {
            String text = readString(data);
            if (field == 'C') {
                state = text;
            } else if (field == 'M') {
                message = text;
            }
        }
        return state + " " + message;
    }

    private static String readString(DataInputStream data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = data.readByte(); b != 0; b = data.readByte()) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
