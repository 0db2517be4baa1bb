package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.CatalogHolder;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replica.ReplicaFile;
import io.sqledge.replica.ReplicaPosition;
import io.sqledge.replica.ReplicaWriter;
import io.sqledge.replica.UpstreamClock;
import io.sqledge.replication.apply.ChangeSet;
import io.sqledge.replication.apply.ChangeSetBuilder;
import io.sqledge.replication.apply.ChangeSetEncoding;
import io.sqledge.replication.apply.TransactionApplier;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Change sets say all there is to say: a backup with the recorded bytes applied to it is what the edge that streamed has. */
@Timeout(120)
class RecordedStreamIT {

    private static final int TRANSACTIONS = 600;

    @TempDir
    Path directory;

    @Test
    void rebuiltFromRecordedBytesEqualsStreamed() throws Exception {
        long seed = Long.getLong("sqledge.seed", System.nanoTime());
        System.out.println("seed: -Dsqledge.seed=" + seed);
        Path streamed = directory.resolve("edge.db");
        Path rebuilt = directory.resolve("rebuilt.db");
        Path record = directory.resolve("record");
        try (TestDatabase database = PostgresServer.shared().createDatabase("recorded")) {
            database.run(RandomWriter.TABLES + "CREATE TABLE large (id int PRIMARY KEY, v text)");
            try (TestEdge edge = new TestEdge(database, streamed)) {
                edge.awaitCaughtUp();
                database.run("SELECT pg_create_logical_replication_slot('recorder', 'pgoutput')");
                // The slot has sent these to nobody, and the backup has them.
                database.run("INSERT INTO pair SELECT md5(i::text), i, i / 7.0 FROM generate_series(1, 50) i");
                edge.awaitCaughtUp();
                try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + streamed); Statement statement = connection.createStatement()) {
                    statement.execute("VACUUM INTO '" + rebuilt + "'");
                }
                try (RandomWriter writer = new RandomWriter(database, seed).rowsOnly()) {
                    writer.start();
                    edge.await("transactions", () -> writer.transactions() > TRANSACTIONS / 2);
                    database.run("BEGIN; INSERT INTO large SELECT i, repeat(md5(i::text), 30) FROM generate_series(1, 8000) i;"
                            + "SAVEPOINT s; DELETE FROM large; ROLLBACK TO s; UPDATE large SET v = v || id WHERE id % 5 = 0; COMMIT");
                    edge.await("transactions", () -> writer.transactions() > TRANSACTIONS);
                    writer.stop();
                }
                assertThat(edge.differences()).isEmpty();
                int recorded = record(database, edge.token(), record);
                assertThat(recorded).as("transactions recorded").isGreaterThan(TRANSACTIONS / 2);
            }
            rebuild(rebuilt, record);
            assertThat(ReplicaComparer.compare(database.jdbcUrl(), rebuilt.toString(), List.of("public"))).isEmpty();
        }
        assertThat(ReplicationChild.inFile(rebuilt, "SELECT pos || commit_time FROM postgres_pos"))
                .isEqualTo(ReplicationChild.inFile(streamed, "SELECT pos || commit_time FROM postgres_pos"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + rebuilt); Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + streamed + "' AS streamed");
            for (String table : List.of("keyed", "keyless", "pair", "changing", "large")) {
                assertThat(ReplicationChild.first(connection, "SELECT count(*) FROM (SELECT * FROM main." + table + " EXCEPT SELECT * FROM streamed."
                        + table + ")")).as("rows of " + table + " only in the rebuilt one").isEqualTo("0");
                assertThat(ReplicationChild.first(connection, "SELECT count(*) FROM main." + table)).as("rows of " + table)
                        .isEqualTo(ReplicationChild.first(connection, "SELECT count(*) FROM streamed." + table));
            }
        }
    }

    /** All that the slot sends up to a position, as chunks, each behind its length. */
    private int record(TestDatabase database, Lsn end, Path record) throws Exception {
        int changeSets = 0;
        UpstreamSessions sessions = new UpstreamSessions(TestEdge.settings(database, record).target(), "recorder", Duration.ofSeconds(30));
        Connection replication = sessions.openReplication();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(record));
                ChangeSetBuilder builder = new ChangeSetBuilder(directory, 1);
                StreamReader reader = new StreamReader(replication, sessions.socket(replication), "recorder", "sqledge", 1_000_000)) {
            long taken = 0;
            while (!reader.idlePosition(taken).reaches(end)) {
                List<ByteBuffer> messages = reader.poll(10_000);
                assertThat(reader.failure()).isNull();
                if (messages != null) {
                    taken += messages.size();
                    for (ByteBuffer message : messages) {
                        try (ChangeSet complete = builder.add(message)) {
                            if (complete != null) {
                                ChangeSetEncoding.encode(complete, chunk -> write(out, chunk));
                                changeSets++;
                            }
                        }
                    }
                }
            }
        }
        return changeSets;
    }

    private static void write(DataOutputStream out, ByteBuffer chunk) {
        try {
            out.writeInt(chunk.remaining());
            out.write(chunk.array(), chunk.arrayOffset() + chunk.position(), chunk.remaining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rebuild(Path path, Path record) throws Exception {
        CatalogHolder catalogs = new CatalogHolder();
        try (ReplicaFile file = ReplicaFile.at(path);
                ReplicaWriter writer = new ReplicaWriter(file.open(), catalogs, new ReplicaPosition(new UpstreamClock(Duration.ofMillis(50))), file);
                DataInputStream in = new DataInputStream(Files.newInputStream(record));
                ChangeSetEncoding.Decoder decoder = new ChangeSetEncoding.Decoder(directory)) {
            TransactionApplier applier = new TransactionApplier(oid -> catalogs.current().flatMap(c -> c.type(oid)).orElse(null), oid -> false, oid -> true);
            while (true) {
                byte[] chunk;
                try {
                    chunk = in.readNBytes(in.readInt());
                } catch (EOFException e) {
                    return;
                }
                try (ChangeSet complete = decoder.add(ByteBuffer.wrap(chunk))) {
                    if (complete != null) {
                        writer.call(t -> {
                            applier.apply(t, List.of(complete));
                            return null;
                        });
                    }
                }
            }
        }
    }
}
