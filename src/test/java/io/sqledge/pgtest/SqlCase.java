package io.sqledge.pgtest;

import io.sqledge.testing.StatementShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a file of {@code src/test/resources/differential}. A statement ends with a semicolon at the end of a line; comment
 * lines before it may say:
 *
 * <pre>
 * --@ local                         it is answered from the file
 * --@ upstream: reason              it is relayed, for this reason ({@code upstream: *}: for any)
 * --@ parameter oid "value"         the next parameter, in text; null for NULL
 * --@ binary oid x'hex'             the same in binary
 * --@ setup                         it only prepares the database, and runs once
 * </pre>
 *
 * @param formats of each parameter, 0 text, 1 binary
 * @param route as SHOW sqledge.last_route must say, or null where nothing is said
 */
record SqlCase(String place, String sql, String route, boolean setup, List<Integer> oids, List<Integer> formats,
        List<byte[]> parameters) {

    static List<SqlCase> read(Path file) throws IOException {
        List<SqlCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        StringBuilder sql = new StringBuilder();
        List<Integer> oids = new ArrayList<>();
        List<Integer> formats = new ArrayList<>();
        List<byte[]> parameters = new ArrayList<>();
        String route = null;
        boolean setup = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean binary = line.startsWith("--@ binary ");
            if (binary || line.startsWith("--@ parameter ")) {
                Words words = new Words(line.substring("--@ ".length()));
                words.next();
                formats.add(binary ? 1 : 0);
                oids.add(words.nextInt());
                parameters.add(words.nextValue());
            } else if (line.startsWith("--@ setup")) {
                setup = true;
            } else if (line.startsWith("--@ ")) {
                route = line.substring("--@ ".length()).strip();
            } else if (!line.isBlank() && !line.startsWith("--")) {
                sql.append(sql.length() == 0 ? "" : "\n").append(line);
                if (line.stripTrailing().endsWith(";")) {
                    cases.add(new SqlCase(file.getFileName() + ":" + (i + 1), sql.substring(0, sql.lastIndexOf(";")), route,
                            setup, List.copyOf(oids), List.copyOf(formats), new ArrayList<>(parameters)));
                    sql.setLength(0);
                    oids.clear();
                    formats.clear();
                    parameters.clear();
                    route = null;
                    setup = false;
                }
            }
        }
        return cases;
    }

    /** Whether the statement fixes the order of its rows; cases that say ORDER BY fix it wholly. */
    boolean ordered() {
        return StatementShape.isOrdered(sql);
    }
}
