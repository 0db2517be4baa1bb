package io.sqledge.pgtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtest.Recorder.Statement;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.Shell;
import io.sqledge.testing.StatementShape;
import io.sqledge.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Writes {@code src/test/resources/orm} anew: runs the programs of {@code src/test/orm} and keeps the reads that their libraries
 * send, one of each shape. {@code src/test/orm/install} installs the libraries;
 * {@code ./mvnw verify -Pcapture} captures.
 */
@Tag("capture")
class OrmCaptureIT {

    private static final Path PROGRAMS = Path.of("src/test/orm");
    private static final Path CORPUS = Path.of("src/test/resources/orm");

    private static TestDatabase database;
    private static Recorder recorder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = PostgresServer.shared().createDatabase("orm");
        database.run(Files.readString(PROGRAMS.resolve("schema.sql")));
        recorder = new Recorder(database.server());
        Files.createDirectories(CORPUS);
    }

    @AfterAll
    static void stop() {
        try (TestDatabase dropped = database; Recorder closed = recorder) {
            recorder = null;
        }
    }

    @ParameterizedTest
    @CsvSource({"knex,node,node/knex.mjs", "kysely,node,node/kysely.mjs", "drizzle,node,node/drizzle.mjs", "sequelize,node,node/sequelize.mjs",
        "typeorm,node,node/typeorm.mjs", "django,/usr/bin/python3,python/django_reads.py", "sqlalchemy,/usr/bin/python3,python/sqlalchemy_reads.py",
        "peewee,/usr/bin/python3,python/peewee_reads.py", "activerecord,ruby,ruby/active_record_reads.rb",
        "jooq,java,java/src/main/java/shop/JooqReads.java", "hibernate,java,java/src/main/java/shop/HibernateReads.java"})
    void captured(String library, String interpreter, String program) throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "PGHOST=127.0.0.1", "PGPORT=" + recorder.port(), "PGUSER=" + database.server().user(),
                "PGPASSWORD=" + database.server().password(), "PGDATABASE=" + database.name(), "PYTHONDONTWRITEBYTECODE=1", interpreter));
        command.addAll(interpreter.equals("java") ? compiled(program) : List.of(PROGRAMS.resolve(program).toString()));
        Shell.Result result = Shell.run(command);
        System.err.print(result.err());
        result.orFail();
        Map<String, Statement> shapes = new LinkedHashMap<>();
        for (Statement statement : recorder.take()) {
            String sql = statement.sql().strip().replaceAll(";+$", "");
            if (StatementShape.isRead(sql)) {
                shapes.putIfAbsent(StatementShape.of(sql), new Statement(sql, statement.oids(), statement.formats(), statement.values()));
            }
        }
        assertThat(shapes).as("reads of " + library).hasSizeGreaterThanOrEqualTo(100);
        List<String> lines = new ArrayList<>(List.of("-- Captured by OrmCaptureIT from " + program + ", not written by hand.", ""));
        shapes.values().forEach(statement -> lines.addAll(lines(statement)));
        Files.write(CORPUS.resolve(library + ".sql"), lines);
        System.err.println(library + ": " + shapes.size() + " shapes");
    }

    private static List<String> compiled(String program) {
        Path built = PROGRAMS.resolve("java/target");
        String main = program.substring(program.indexOf("shop/")).replace(".java", "").replace('/', '.');
        return List.of("-cp", built.resolve("classes") + ":" + built.resolve("dependency") + "/*", main);
    }

    private static List<String> lines(Statement statement) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < statement.values().size(); i++) {
            byte[] value = statement.values().get(i);
            String text = value == null ? "null" : statement.formats().get(i) == 1 ? "x'" + HexFormat.of().formatHex(value) + "'"
                    : quoted(new String(value, StandardCharsets.UTF_8));
            lines.add("--@ " + (statement.formats().get(i) == 1 ? "binary" : "parameter") + " " + statement.oids().get(i) + " " + text);
        }
        lines.add(statement.sql() + ";");
        lines.add("");
        return lines;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }
}
