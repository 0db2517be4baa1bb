package io.sqledge.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case of a corpus file. Cases are separated by blank lines; lines before the statement that begin with {@code --} say more:
 *
 * <pre>
 *   -- types: 23, 0        declared parameter OIDs
 *   -- bind: 5, NULL       text of the parameters, without commas in it
 *   -- array: {1,2}        text of one parameter more, as it stands
 *   -- binary: 00 01       bytes of one parameter more, in binary format
 *   -- relayed: collation  it must be declined with this reason, at translation or at bind
 * </pre>
 */
record SqlCase(String text, List<Integer> types, List<ParameterValue> parameters, String relayed) {

    static List<SqlCase> read(String resource) throws IOException {
        try (InputStream in = SqlCase.class.getResourceAsStream(resource)) {
            List<SqlCase> cases = new ArrayList<>();
            for (String paragraph : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\\s*\n")) {
                SqlCase next = parse(paragraph);
                if (!next.text.isEmpty()) {
                    cases.add(next);
                }
            }
            return cases;
        }
    }

    private static SqlCase parse(String paragraph) {
        StringBuilder text = new StringBuilder();
        List<Integer> types = new ArrayList<>();
        List<ParameterValue> parameters = new ArrayList<>();
        String relayed = null;
        for (String line : paragraph.split("\n")) {
            if (line.startsWith("-- types:")) {
                for (String type : line.substring(9).split(",")) {
                    types.add(Integer.parseInt(type.trim()));
                }
            } else if (line.startsWith("-- bind:")) {
                for (String value : line.substring(8).split(",")) {
                    parameters.add(text(value.trim().equals("NULL") ? null : value.trim()));
                }
            } else if (line.startsWith("-- array: ")) {
                parameters.add(text(line.substring(10)));
            } else if (line.startsWith("-- binary: ")) {
                parameters.add(new ParameterValue(true, HexFormat.of().parseHex(line.substring(11).replace(" ", ""))));
            } else if (line.startsWith("-- relayed:")) {
                relayed = line.substring(11).trim();
            } else if (!line.startsWith("--")) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return new SqlCase(text.toString().trim(), types, parameters, relayed);
    }

    /** As {@link #read} takes it. */
    String written() {
        StringBuilder written = new StringBuilder();
        if (!types.isEmpty()) {
            written.append("-- types: ").append(types.stream().map(String::valueOf).collect(Collectors.joining(", "))).append('\n');
        }
        for (ParameterValue parameter : parameters) {
            if (parameter.binary()) {
                written.append("-- binary: ").append(HexFormat.of().formatHex(parameter.bytes())).append('\n');
            } else if (parameter.bytes() == null) {
                written.append("-- bind: NULL\n");
            } else {
                written.append("-- array: ").append(new String(parameter.bytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return written.append(text).toString();
    }

    static ParameterValue text(String value) {
        return new ParameterValue(false, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
