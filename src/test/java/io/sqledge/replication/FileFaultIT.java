package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.replica.ReplicaFile;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.Shell;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invariant: whatever happens to the file or its disk, it equals the upstream in the end, and nothing of ours is left behind. */
class FileFaultIT {

    private static final int PAGE = 4096;

    @TempDir
    Path directory;
    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = PostgresServer.shared().createDatabase("file_fault");
        database.run("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT i, repeat(i::text, 60) FROM generate_series(1, 20000) i");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private Path file() {
        return directory.resolve("edge.db");
    }

    private String upstream(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private String slots() throws SQLException {
        return upstream("SELECT string_agg(slot_name, ' ') FROM pg_replication_slots WHERE database = current_database()");
    }

    private List<Path> damagedFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().matches("edge\\.db\\.damaged-\\d{8}T\\d{6}Z")).toList();
        }
    }

    /** From a page on, as a broken disk would. */
    private void spoil(long firstPage) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
            byte[] garbage = new byte[PAGE];
            Random random = new Random(5);
            for (long at = firstPage * PAGE; at < file.length(); at += PAGE) {
                random.nextBytes(garbage);
                file.seek(at);
                file.write(garbage);
            }
        }
    }

    private interface Spoiler {
        void spoil() throws IOException;
    }

    private void damagedWhileDownIsCopiedAgain(Spoiler damage, boolean slotKnown) throws Exception {
        String slot;
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
            slot = slots();
        }
        damage.spoil();
        database.run("DELETE FROM t WHERE id % 3 = 0");
        try (TestEdge edge = new TestEdge(database, file())) {
            edge.await("moved aside", () -> !damagedFiles().isEmpty());
            edge.await("there again", () -> Files.exists(file()));
            assertThat(edge.differences()).isEmpty();
            assertThat(slots()).satisfies(left -> {
                if (slotKnown) {
                    assertThat(left).as("the damaged file's slot is gone").doesNotContain(slot).doesNotContain(" ");
                }
            });
            database.run("INSERT INTO t VALUES (-1, 'after')");
            assertThat(edge.differences()).isEmpty();
        }
        assertThat(damagedFiles()).hasSize(1);
    }

    @Test
    void fileThatLostItsEndIsCopiedAgain() throws Exception {
        damagedWhileDownIsCopiedAgain(() -> {
            try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
                file.setLength(file.length() / 2 + 100);
            }
        }, true);
    }

    @Test
    void fileThatIsEmptyIsCopiedAgain() throws Exception {
        damagedWhileDownIsCopiedAgain(() -> Files.write(file(), new byte[0]), false);
    }

    @Test
    void fileWhoseBookkeepingIsGoneIsCopiedAgain() throws Exception {
        damagedWhileDownIsCopiedAgain(() -> {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE sqledge_table");
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }, true);
    }

    @Test
    void fileWhosePagesAreGarbageIsCopiedAgain() throws Exception {
        damagedWhileDownIsCopiedAgain(() -> spoil(1), false);
    }

    @Test
    void fileWhoseFirstPageIsGarbageButForItsHeaderIsCopiedAgain() throws Exception {
        damagedWhileDownIsCopiedAgain(() -> {
            try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
                byte[] garbage = new byte[PAGE - 100];
                new Random(6).nextBytes(garbage);
                file.seek(100);
                file.write(garbage);
            }
        }, false);
    }

    /** It might be anybody's. */
    @Test
    void fileWithoutItsHeaderIsRefusedAndLeftAsItIs() throws Exception {
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
        }
        spoil(0);
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> new TestEdge(database, file()).close()).hasMessageContaining("is no SQLite file")
                .hasMessageContaining("edge.db");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(damagedFiles()).isEmpty();
    }

    /** Only the table's own pages: found when a change reaches them. */
    @Test
    void fileDamagedWhileItIsWrittenIsCopiedAgain() throws Exception {
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
            String slot = slots();
            long rows = Long.parseLong(edge.inFile("PRAGMA page_count")) / 2;
            spoil(rows);
            database.run("UPDATE t SET v = 'new'");
            edge.await("moved aside", () -> !damagedFiles().isEmpty());
            edge.await("there again", () -> Files.exists(file()));
            edge.await("streaming", () -> edge.worker.status().phase() == ReplicationPhase.STREAMING);
            assertThat(edge.differences()).isEmpty();
            assertThat(slots()).doesNotContain(slot).doesNotContain(" ");
            database.run("ALTER TABLE t ADD n int DEFAULT 5; INSERT INTO t VALUES (-1, 'after')");
            assertThat(edge.differences()).isEmpty();
        }
    }

    @Test
    void backupThatIsBehindItsSlotIsNotContinued() throws Exception {
        Path backup = directory.resolve("backup.db");
        try (TestEdge edge = new TestEdge(database, file())) {
            assertThat(edge.differences()).isEmpty();
            edge.inFile("SELECT 1");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = connection.createStatement()) {
                statement.execute("VACUUM INTO '" + backup + "'");
            }
            database.run("DELETE FROM t WHERE id % 7 = 0");
            assertThat(edge.differences()).isEmpty();
            String position = edge.inFile("SELECT pos FROM postgres_pos");
            edge.await("acknowledged", () -> "t".equals(upstream("SELECT confirmed_flush_lsn >= '" + position
                    + "' FROM pg_replication_slots WHERE database = current_database()")));
        }
        Files.move(backup, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (TestEdge edge = new TestEdge(database, file())) {
            edge.await("copied again", () -> edge.table("t").state() == io.sqledge.catalog.Table.State.COPYING
                    || !"1".equals(edge.inFile("SELECT next_number FROM sqledge_state")));
            assertThat(edge.differences()).isEmpty();
        }
    }

    /** A JVM whose file is on a volume of so many bytes, of which so many are taken by {@code filler}. */
    private ReplicationChild onVolume(String mibibytes, String fillerKibibytes) throws Exception {
        Path volume = Files.createDirectories(directory.resolve("volume"));
        List<String> wrapper = new ArrayList<>(RequiredTools.ownMounts());
        wrapper.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=" + mibibytes + "m none " + volume + " && head -c " + fillerKibibytes
                + "k /dev/zero > " + volume + "/filler && exec \"$@\"", "sh"));
        return new ReplicationChild(wrapper, directory, database, volume.resolve("edge.db"));
    }

    private List<String> differences(ReplicationChild child) throws Exception {
        child.awaitCaughtUp();
        return ReplicaComparer.compare(database.jdbcUrl(), child.readable().toString(), List.of("public"));
    }

    @Test
    void firstCopyWaitsForSpaceAndLeavesNothingMeanwhile() throws Exception {
        try (ReplicationChild child = onVolume("40", "39000")) {
            child.await("told", () -> child.output().contains("no space left on device"));
            child.await("nothing upstream", () -> slots() == null && upstream("SELECT count(*) FROM pg_publication").equals("0"));
            assertThat(child.file()).doesNotExist();
            Files.delete(child.file().resolveSibling("filler"));
            assertThat(differences(child)).isEmpty();
        }
    }

    @Test
    void fullDiskIsWaitedForWhileTheOldRowsAreRead() throws Exception {
        try (ReplicationChild child = onVolume("60", "10")) {
            assertThat(differences(child)).isEmpty();
            Path filler = child.file().resolveSibling("filler");
            try (Stream<Path> files = Files.list(filler.getParent())) {
                long used = files.mapToLong(f -> f.toFile().length()).sum();
                Files.write(filler, new byte[(int) ((60L << 20) - used) - 300_000]);
            }
            // Many transactions, which the log takes, and one that is kept in a file until it is applied.
            for (int i = 0; i < 20; i++) {
                database.run("UPDATE t SET v = 'changed " + i + "' WHERE id % 20 = " + i);
            }
            child.await("told", () -> child.output().contains("could not write") && child.output().contains("no space left on device"));
            assertThat(child.inFile("SELECT count(*) FROM t")).isEqualTo("20000");
            database.run("INSERT INTO t SELECT i, repeat('x', 600) FROM generate_series(100001, 115000) i");
            assertThat(child.inFile("SELECT count(*) FROM t")).isEqualTo("20000");
            Files.delete(filler);
            assertThat(differences(child)).isEmpty();
            assertThat(child.output()).as("of its own failed writes").doesNotContain("another program wrote");
        }
    }

    @Test
    void failingDiskIsWaitedFor() throws Exception {
        String prlimit = RequiredTools.tool("prlimit");
        try (ReplicationChild child = new ReplicationChild(directory, database, file())) {
            assertThat(differences(child)).isEmpty();
            String pid = Long.toString(child.pid());
            // Every write behind the first megabyte of a file fails.
            Shell.run(List.of(prlimit, "--pid", pid, "--fsize=1000000:")).orFail();
            database.run("UPDATE t SET v = repeat('y', 100)");
            child.await("told", () -> child.output().contains("I/O error on"));
            assertThat(child.inFile("SELECT count(*) FROM t WHERE v LIKE 'y%'")).isEqualTo("0");
            Shell.run(List.of(prlimit, "--pid", pid, "--fsize=unlimited:")).orFail();
            assertThat(differences(child)).isEmpty();
            assertThat(child.output()).as("of its own failed writes").doesNotContain("another program wrote");
        }
    }

    @Test
    void readOnlyVolumeIsRefusedByName() throws Exception {
        Path volume = Files.createDirectories(directory.resolve("volume"));
        List<String> wrapper = new ArrayList<>(RequiredTools.ownMounts());
        wrapper.addAll(List.of("sh", "-c", "mount -t tmpfs -o ro none " + volume + " && exec \"$@\"", "sh"));
        try (ReplicationChild child = new ReplicationChild(wrapper, directory, database, volume.resolve("edge.db"))) {
            child.awaitDeath();
            assertThat(child.output()).contains("Read-only file system", "SQLEDGE_LOCAL_DB_PATH");
            assertThat(slots()).isNull();
        }
    }

    @Test
    void foreignFileIsNotMovedAside() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE theirs (a)");
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> new TestEdge(database, file())).hasMessageContaining("SQLedge did not make");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(damagedFiles()).isEmpty();
        ReplicaFile.at(file()).close();
    }
}
