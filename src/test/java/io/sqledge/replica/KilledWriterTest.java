package io.sqledge.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.pgtype.Lsn;
import io.sqledge.pgtype.SqliteValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invariant: whenever the writing process dies, the rows in the file are those of the position in the file. */
class KilledWriterTest {

    private static final int KILLS = 5;
    private static final Table NUMBERS = TestReplica.table(1, "numbers", 1, TestReplica.column(1, "n", TestReplica.INT4),
            TestReplica.column(2, "filler", TestReplica.TEXT));

    @TempDir
    Path directory;

    @Test
    void rowsAndPositionAgreeAfterEachKill() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path path = directory.resolve("sqledge.db");
        TestReplica.create(path, NUMBERS).close();
        long before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process writer = ChildProcess.start(Writer.class, path.toString());
            assertThat(writer.getInputStream().read()).as("the writer has begun").isEqualTo('w');
            Thread.sleep(random.nextInt(200));
            writer.destroyForcibly().waitFor();
            try (TestReplica replica = TestReplica.open(path)) {
                List<SqliteValue> found = replica.writer.call(t -> t.query("""
                        SELECT count(*), coalesce(max(n), 0), (SELECT pos FROM postgres_pos),
                          (SELECT integrity_check FROM pragma_integrity_check) FROM numbers""", List.of()).get(0));
                long count = ((SqliteValue.Int) found.get(0)).value();
                assertThat(found).as("seed %d, kill %d: rows, last row, position, integrity", seed, kill)
                        .isEqualTo(List.of(new SqliteValue.Int(count), new SqliteValue.Int(count),
                                SqliteValue.Text.of(position(count).toString()), SqliteValue.Text.of("ok")));
                assertThat(count).isGreaterThan(before);
                before = count;
            }
        }
    }

    private static Lsn position(long row) {
        return new Lsn(0x100 + row);
    }

    /** Writes row after row, each with its position, until it is killed. */
    static final class Writer {
        public static void main(String[] arguments) {
            TestReplica replica = TestReplica.open(Path.of(arguments[0]));
            boolean told = false;
            while (true) {
                replica.writer.call(t -> {
                    long row = t.state().pos().value() - 0x100 + 1;
                    t.execute("INSERT INTO numbers VALUES (?, hex(zeroblob(1000)))", List.of(new SqliteValue.Int(row)));
                    t.updateState(t.state().withPos(position(row), Instant.EPOCH));
                    return null;
                });
                if (!told) {
                    System.out.println("writing");
                    told = true;
                }
            }
        }
    }
}
