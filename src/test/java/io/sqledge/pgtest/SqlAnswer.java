package io.sqledge.pgtest;

import io.sqledge.pgtest.WireClient.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * All that a server answers to one statement, up to ReadyForQuery, as lines: descriptions with every field, rows in order,
 * tag, and of errors and notices what a client may act on.
 */
record SqlAnswer(List<String> head, List<String> rows, List<String> tail) {

    /** How a statement is sent. */
    enum Form { SIMPLE, EXTENDED_TEXT, EXTENDED_BINARY }

    static SqlAnswer ask(WireClient client, SqlCase asked, Form form) throws IOException {
        client.send(form == Form.SIMPLE ? new WireClient.Body().string(asked.sql()).tagged('Q')
                : extended(asked, form == Form.EXTENDED_BINARY));
        SqlAnswer answer = new SqlAnswer(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Message message = client.read(); message.tag() != 'Z'; message = client.read()) {
            switch (message.tag()) {
                case 'D' -> answer.rows.add(MessageText.of(message));
                case 'T' -> answer.head.add(MessageText.of(message) + " " + HexFormat.of().formatHex(message.body()));
                case 'E', 'N' -> answer.tail.add(told(message));
                case 'C' -> answer.tail.add(MessageText.of(message));
                case 'S' -> { }
                case WireClient.CLOSED -> throw new IOException("connection closed, having answered " + answer);
                default -> answer.head.add(MessageText.of(message));
            }
        }
        return answer;
    }

    private static byte[] extended(SqlCase asked, boolean binary) {
        WireClient.Body parse = new WireClient.Body().string("").string(asked.sql()).int16(asked.oids().size());
        asked.oids().forEach(parse::int32);
        WireClient.Body bind = new WireClient.Body().string("").string("").int16(asked.formats().size());
        asked.formats().forEach(bind::int16);
        bind.int16(asked.parameters().size());
        asked.parameters().forEach(bind::value);
        bind.int16(1).int16(binary ? 1 : 0);
        return new WireClient.Body().raw(parse.tagged('P'))
                .raw(new WireClient.Body().int8('S').string("").tagged('D'))
                .raw(bind.tagged('B'))
                .raw(new WireClient.Body().int8('P').string("").tagged('D'))
                .raw(new WireClient.Body().string("").int32(0).tagged('E'))
                .raw(new WireClient.Body().tagged('S')).bytes();
    }

    private static String told(Message message) {
        Map<Character, String> fields = MessageText.errorFields(message);
        // File, line and routine of the server's source are nobody's business.
        fields.keySet().removeAll(List.of('F', 'L', 'R'));
        return message.tag() + " " + fields;
    }

    SqlAnswer inAnyOrder() {
        return new SqlAnswer(head, rows.stream().sorted().toList(), tail);
    }

    /** With no more of the rows than how many there are. */
    SqlAnswer withoutValues() {
        return new SqlAnswer(head, Collections.nCopies(rows.size(), "DataRow"), tail);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(head);
        lines.addAll(rows);
        lines.addAll(tail);
        return String.join("\n    ", lines);
    }
}
