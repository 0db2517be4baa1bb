package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.pgtype.PgType;
import io.sqledge.pgtype.PgTypes;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.pgtype.ValueSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowBatchTest {

    private static final WriteStatement TWO = new WriteStatement.Builder().append("INSERT INTO pairs VALUES (").parameter(false).append(", ")
            .parameter(true).append("), (").parameter(false).append(", ").parameter(true).append(")").build();
    private static final WriteStatement ONE = new WriteStatement.Builder().append("INSERT INTO pairs VALUES (").parameter(false).append(", ")
            .parameter(true).append(")").build();

    @TempDir
    Path directory;

    /** What SQLite says it holds, row by row. */
    private List<String> stored(RowBatch batch) throws Exception {
        Path path = directory.resolve("sqledge.db");
        try (TestReplica replica = TestReplica.create(path)) {
            replica.writer.call(t -> t.execute("CREATE TABLE pairs (any, text TEXT)"));
            replica.writer.call(t -> {
                int at = 0;
                for (; batch.rows() - at >= 2; at += 2) {
                    assertThat(t.execute(TWO, batch, at, 2)).isEqualTo(2);
                }
                return at < batch.rows() ? t.execute(ONE, batch, at, 1) : 0;
            });
        }
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT typeof(any) || ' ' || quote(any) || ' ' || typeof(text) || ' ' || coalesce(hex(text), '') FROM pairs ORDER BY rowid""")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    @Test
    void everyStorageClassArrivesAsItWas() throws Exception {
        RowBatch batch = new RowBatch(2, 1);
        batch.addInteger(Long.MIN_VALUE);
        batch.addText("xyäz".getBytes(StandardCharsets.UTF_8), 1, 3);
        batch.add(new SqliteValue.Real(-1.5));
        batch.addText(new byte[0], 0, 0);
        batch.add(new SqliteValue.Text("1.0".getBytes(StandardCharsets.UTF_8)));
        batch.addNull();
        batch.add(new SqliteValue.Blob(new byte[] {0, (byte) 0xFF}));
        batch.add(SqliteValue.NULL);
        batch.add(new SqliteValue.Blob(new byte[0]));
        batch.add(SqliteValue.Text.of("😀"));
        batch.add(new SqliteValue.Int(7));
        // Not UTF-8: what a database of encoding SQL_ASCII may hold.
        batch.addText(new byte[] {'a', (byte) 0xE4}, 0, 2);
        batch.addNull();
        batch.add(new SqliteValue.Text("0123".getBytes(StandardCharsets.UTF_8)));
        assertThat(stored(batch)).containsExactly("integer -9223372036854775808 text 79C3A4", "real -1.5 text ", "text '1.0' null ",
                "blob X'00FF' null ", "blob X'' text F09F9880", "integer 7 text 61E4", "null NULL text 30313233");
    }

    @Test
    void growsAsItIsFilled() throws Exception {
        RowBatch batch = new RowBatch(2, 10);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            batch.addInteger(i);
            batch.addText("abc".repeat(i % 7).getBytes(StandardCharsets.UTF_8), 0, i % 7 * 3);
            expected.add("integer " + i + " text " + "616263".repeat(i % 7));
        }
        assertThat(batch.rows()).isEqualTo(1001);
        assertThat(stored(batch)).isEqualTo(expected);
    }

    /** The ways by which a value takes no object of its own must come to the same as the others. */
    @Test
    void valuesAreStoredAsTheirTypesReadThem() throws Exception {
        Random random = new Random(42);
        List<String> texts = new ArrayList<>(List.of("0", "-0", "+1", "-1", "32767", "-32768", "32768", "2147483647", "-2147483648", "2147483648",
                "9223372036854775807", "-9223372036854775808", "9223372036854775808", "999999999999999999", "-99999999999999999", "4294967295",
                "4294967296", "", "-", "1.0", " 1", "1e3", "007", "12a"));
        for (int i = 0; i < 2_000; i++) {
            texts.add(Long.toString(random.nextLong() >> random.nextInt(64)));
        }
        for (int oid : new int[] {20, 21, 23, 26, 25, 1043, 1042, 16, 1082, 1114, 1700, 701, 2950}) {
            PgType type = PgTypes.builtin(oid);
            for (String text : texts) {
                byte[] framed = ("\t" + text + "\t").getBytes(StandardCharsets.UTF_8);
                SqliteValue value;
                try {
                    value = type.fromServerText(framed, 1, framed.length - 2, 9);
                } catch (PgException refused) {
                    assertThatThrownBy(() -> type.storeServerText(framed, 1, framed.length - 2, 9, new Single()))
                            .as(text).hasMessage(refused.getMessage());
                    continue;
                }
                Single single = new Single();
                assertThat(type.storeServerText(framed, 1, framed.length - 2, 9, single)).isEqualTo(type.profile(value, 9));
                assertThat(single.value).as(text).isEqualTo(value);
            }
        }
    }

    private static final class Single implements ValueSink {
        private SqliteValue value;

        @Override
        public void addNull() {
            add(SqliteValue.NULL);
        }

        @Override
        public void addInteger(long integer) {
            add(new SqliteValue.Int(integer));
        }

        @Override
        public void addText(byte[] utf8, int offset, int length) {
            add(new SqliteValue.Text(Arrays.copyOfRange(utf8, offset, offset + length)));
        }

        @Override
        public void add(SqliteValue added) {
            assertThat(value).isNull();
            value = added;
        }
    }
}
