package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.pgtype.Lsn;
import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.TestDatabase;
import io.sqledge.verify.ReplicaComparer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut takes the end of the write-ahead log, or pages in the midst of it, as far as they were not synced. Of a process that was
 * killed, logs are made that end early; what is left of each is whole, no position that had been acknowledged is lost with what was
 * written after it was, and where more is lost the next start sees it and copies again. A sync of the log is what makes a
 * commit's frames durable before it is acknowledged.
 */
class PowerCutIT {

    /** Of the write-ahead log's format (SQLite, "WAL-mode File Format"). */
    private static final int HEADER_BYTES = 32;
    private static final int FRAME_HEADER_BYTES = 24;

    @TempDir
    Path directory;

    /**
     * What the upstream held for flushed, and then how many frames the log had.
     *
     * @param salt of the log as it was started over last
     */
    private record Sample(Lsn acknowledged, int frames, long salt) { }

    @Test
    void cutTwice() throws Exception {
        attack(2, 12);
    }

    @Test
    @Tag("long")
    void cutTwentyTimes() throws Exception {
        attack(20, 25);
    }

    private void attack(int cuts, int images) throws Exception {
        long seed = Long.getLong("sqledge.seed", System.nanoTime());
        System.out.println("seed: -Dsqledge.seed=" + seed);
        Random random = new Random(seed);
        Path file = directory.resolve("edge.db");
        int judged = 0;
        int copiedAgain = 0;
        try (TestDatabase database = PostgresServer.shared().createDatabase("power"); RandomWriter writer = new RandomWriter(database, seed, 5)) {
            database.run(RandomWriter.TABLES);
            writer.start();
            try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
                child.awaitCaughtUp();
            }
            for (int cut = 0; cut < cuts; cut++) {
                List<Sample> samples = new ArrayList<>();
                try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m"); Connection upstream = database.connect()) {
                    child.await("something acknowledged", () -> acknowledged(upstream).value() > 0 && Files.exists(shm(file)));
                    for (long end = System.nanoTime() + 2_000_000_000L + random.nextInt(1_000_000_000); System.nanoTime() < end; Thread.sleep(20)) {
                        // In this order: what is acknowledged was in the log before.
                        Lsn acknowledged = acknowledged(upstream);
                        samples.add(new Sample(acknowledged, index(file, 16), salt(file)));
                    }
                    child.kill();
                }
                for (int i = 0; i < images; i++) {
                    judged += judge(file, samples, random) ? 1 : 0;
                }
                Path image = cutLog(file, cut % 2 == 0 ? index(file, 16) : checkpointed(file), false, random);
                boolean lost = !position(image).reaches(confirmed(database));
                assertThat(resume(database, image, file)).as("copied again, where more was acknowledged than is left").isEqualTo(lost);
                copiedAgain += lost ? 1 : 0;
            }
            writer.stop();
            try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
                child.awaitCaughtUp();
                assertThat(ReplicaComparer.compare(database.jdbcUrl(), file.toString(), List.of("public"))).isEmpty();
            }
        }
        System.out.println("images judged by what was acknowledged " + judged + ", copied again " + copiedAgain + " of " + cuts);
        assertThat(judged).isPositive();
    }

    private static Lsn acknowledged(Connection upstream) throws Exception {
        return Lsn.parse(ReplicationChild.first(upstream,
                "SELECT coalesce(max(confirmed_flush_lsn), '0/0')::text FROM pg_replication_slots WHERE database = current_database() AND active AND NOT temporary"));
    }

    /** When nobody holds the slot any more. */
    private static Lsn confirmed(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            String slot = "FROM pg_replication_slots WHERE database = current_database() AND NOT temporary";
            while (ReplicationChild.first(connection, "SELECT bool_or(active) " + slot).equals("t")) {
                Thread.sleep(10);
            }
            return Lsn.parse(ReplicationChild.first(connection, "SELECT confirmed_flush_lsn::text " + slot));
        }
    }

    private static Lsn position(Path image) throws Exception {
        return Lsn.max(Lsn.parse(ReplicationChild.inFile(image, "SELECT pos FROM postgres_pos")),
                Lsn.parse(ReplicationChild.inFile(image, "SELECT keepalive_lsn FROM postgres_pos")));
    }

    private static Path shm(Path file) {
        return Path.of(file + "-shm");
    }

    /**
     * How many frames may be in the database: those of a checkpoint under way, too. The log is synced before it writes there, so that a
     * power cut then leaves them whole, and pages of them stand beside older ones.
     */
    private static int checkpointed(Path file) throws IOException {
        return Math.max(index(file, 96), index(file, 128));
    }

    /**
     * A number of the wal-index: 16 is how many frames are committed, 96 how many of them are in the database already, 128 how many are
     * or are being written there.
     */
    private static int index(Path file, int offset) throws IOException {
        // Of another process's files: closing them here drops no lock of that one.
        try (RandomAccessFile shm = new RandomAccessFile(shm(file).toFile(), "r")) {
            byte[] bytes = new byte[4];
            shm.seek(offset);
            shm.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getInt();
        }
    }

    private static long salt(Path file) throws IOException {
        try (RandomAccessFile wal = new RandomAccessFile(file + "-wal", "r")) {
            wal.seek(16);
            return wal.length() < HEADER_BYTES ? 0 : wal.readLong();
        }
    }

    private static int frameBytes(Path file) throws IOException {
        try (RandomAccessFile wal = new RandomAccessFile(file + "-wal", "r")) {
            wal.seek(8);
            return wal.readInt() + FRAME_HEADER_BYTES;
        }
    }

    /** A copy of the files, the log's frames from that one on cut off or, in part, zeroed, somewhere within the first of them. */
    private Path cutLog(Path file, int frames, boolean zeroed, Random random) throws IOException {
        Path image = directory.resolve("image.db");
        Files.copy(file, image, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Path.of(file + "-wal"), Path.of(image + "-wal"), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(shm(image));
        long at = HEADER_BYTES + (long) frames * frameBytes(file) + random.nextInt(frameBytes(file));
        try (RandomAccessFile wal = new RandomAccessFile(image + "-wal", "rw")) {
            if (!zeroed) {
                wal.setLength(Math.min(at, wal.length()));
            } else if (at < wal.length()) {
                wal.seek(at);
                wal.write(new byte[(int) Math.min(8192, wal.length() - at)]);
            }
        }
        return image;
    }

    /** @return whether there was a sample of this log, so that a position could be judged */
    private boolean judge(Path file, List<Sample> samples, Random random) throws Exception {
        int all = index(file, 16);
        int checkpointed = checkpointed(file);
        int frames = checkpointed + random.nextInt(all - checkpointed + 1);
        Path image = cutLog(file, frames, random.nextBoolean(), random);
        assertThat(ReplicationChild.inFile(image, "PRAGMA integrity_check")).isEqualTo("ok");
        Lsn position = position(image);
        long salt = salt(file);
        boolean judged = false;
        for (Sample sample : samples) {
            if (sample.salt() == salt && sample.frames() <= frames) {
                judged = true;
                assertThat(position.reaches(sample.acknowledged())).as(position + " in " + frames + " frames, acknowledged when there were "
                        + sample).isTrue();
            }
        }
        return judged;
    }

    /** Goes on with the image in the file's place. @return whether tables had to be copied again */
    private boolean resume(TestDatabase database, Path image, Path file) throws Exception {
        Files.deleteIfExists(shm(file));
        Files.move(image, file, StandardCopyOption.REPLACE_EXISTING);
        // Whoever asked it for its position has put the rest of its log into the database.
        Files.deleteIfExists(Path.of(file + "-wal"));
        try (ReplicationChild child = new ReplicationChild(directory, database, file, "-Xmx256m")) {
            child.await("streaming", () -> child.output().contains("streaming slot="));
            child.awaitCaughtUp();
            return child.output().contains("history can't be continued");
        }
    }
}
