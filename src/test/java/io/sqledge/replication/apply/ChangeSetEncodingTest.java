package io.sqledge.replication.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.replication.pgoutput.PgOutputMessage;
import io.sqledge.replication.pgoutput.StreamBytes;
import io.sqledge.replication.pgoutput.StreamBytes.SentColumn;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeSetEncodingTest {

    private static final ByteBuffer A = StreamBytes.relation(16400, "a", 'd', new SentColumn("id", true, 23), new SentColumn("v", false, 25));
    private static final ByteBuffer A_WIDER = StreamBytes.relation(16400, "a", 'd', new SentColumn("id", true, 23), new SentColumn("v", false, 25),
            new SentColumn("w", false, 16));
    private static final ByteBuffer B = StreamBytes.relation(16500, "b", 'f', new SentColumn("k", true, 25));

    /** Version 1, never to change: an insert and a truncate of two tables. */
    private static final String RECORDED = "53514353010100000000000000030000000000000200000000000000023000000000000f42400000009a"
            + "520000002852000040107075626c69630061006400020169640000000017ffffffff00760000000019ffffffff"
            + "43000000000000001549000040104e00027400000001317400000002c3a9"
            + "54000000000000000e5400000002000000401000004074"
            + "520000001c52000040747075626c6963006200660001016b0000000019ffffffff"
            + "54000000010000000e5400000002000000401000004074"
            + "e2e0a74f";

    @TempDir
    Path directory;
    private ChangeSetBuilder builder;
    private ChangeSetEncoding.Decoder decoder;

    @BeforeEach
    void open() {
        builder = new ChangeSetBuilder(directory, 3);
        decoder = new ChangeSetEncoding.Decoder(directory);
    }

    private ChangeSet changeSet(List<ByteBuffer> messages) {
        builder.add(StreamBytes.begin("0/200"));
        messages.forEach(message -> assertThat(builder.add(message)).isNull());
        return builder.add(StreamBytes.commit("0/200", "0/230"));
    }

    private static List<ByteBuffer> encode(ChangeSet changeSet) {
        List<ByteBuffer> chunks = new ArrayList<>();
        ChangeSetEncoding.encode(changeSet, chunks::add);
        return chunks;
    }

    private ChangeSet decode(List<ByteBuffer> chunks) {
        for (ByteBuffer chunk : chunks.subList(0, chunks.size() - 1)) {
            assertThat(decoder.add(chunk)).isNull();
        }
        return decoder.add(chunks.get(chunks.size() - 1));
    }

    /** All that apply looks at. */
    private static List<String> told(ChangeSet changeSet) {
        List<String> told = new ArrayList<>(List.of(changeSet.timeline() + " " + changeSet.commitLsn() + " " + changeSet.endLsn() + " "
                + changeSet.commitTime()));
        for (ChangeSet.Change change : changeSet.changes()) {
            String of = change.message() instanceof PgOutputMessage.Truncate truncate ? truncate.toString() : "";
            told.add(change.relation().description() + hex(change.relation().raw()) + change.message().getClass().getSimpleName() + of
                    + hex(change.raw()));
        }
        return told;
    }

    private static String hex(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return HexFormat.of().formatHex(copy);
    }

    private void requireRoundTrip(ChangeSet changeSet) {
        ChangeSet decoded = decode(encode(changeSet));
        assertThat(told(decoded)).isEqualTo(told(changeSet));
        decoded.close();
    }

    @Test
    void everyKindOfChangeComesBack() {
        requireRoundTrip(changeSet(List.of(A, StreamBytes.insert(16400, "1", null), StreamBytes.update(16400, 'K', new String[] {"1", null}, "2",
                StreamBytes.UNCHANGED), B, StreamBytes.delete(16500, 'O', "k"), StreamBytes.update(16500, 'O', new String[] {"k"}, "l"),
                StreamBytes.truncate(16400, 16500), A_WIDER, StreamBytes.insert(16400, "3", "x", "t"), StreamBytes.delete(16400, 'K', "3", null, null))));
    }

    @Test
    void noChangesComeBack() {
        requireRoundTrip(changeSet(List.of()));
    }

    @Test
    void recordedBytesAreReadForEver() {
        ChangeSet changeSet = changeSet(List.of(A, StreamBytes.insert(16400, "1", "é"), B, StreamBytes.truncate(16400, 16500)));
        List<ByteBuffer> chunks = encode(changeSet);
        assertThat(chunks).hasSize(1);
        assertThat(hex(chunks.get(0))).isEqualTo(RECORDED);
        assertThat(told(decoder.add(ByteBuffer.wrap(HexFormat.of().parseHex(RECORDED))))).isEqualTo(told(changeSet));
    }

    @Test
    void randomOnesOfAnySizeComeBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int spilled = 0;
        for (int round = 0; round < 40; round++) {
            List<ByteBuffer> messages = new ArrayList<>(List.of(A, B));
            long bytes = 0;
            long most = round % 10 == 9 ? 12_000_000 : random.nextInt(1_000_000);
            while (bytes < most) {
                String filling = "y".repeat(random.nextInt(50) == 0 ? random.nextInt(700_000) : random.nextInt(3_000));
                bytes += filling.length();
                messages.add(switch (random.nextInt(5)) {
                    case 0 -> A.duplicate();
                    case 1 -> StreamBytes.delete(16500, 'O', filling);
                    case 2 -> StreamBytes.truncate(16500, 16400);
                    default -> StreamBytes.insert(16500, filling);
                });
            }
            ChangeSet changeSet = changeSet(messages);
            List<ByteBuffer> chunks = encode(changeSet);
            assertThat(chunks).as("seed %d", seed).allMatch(chunk -> chunk.remaining() < ChangeSetEncoding.CHUNK_BYTES + 750_000);
            ChangeSet decoded = decode(chunks);
            spilled += decoded.changes() instanceof SpilledChanges ? 1 : 0;
            assertThat(told(decoded)).as("seed %d", seed).isEqualTo(told(changeSet));
            decoded.close();
            changeSet.close();
        }
        assertThat(spilled).as("kept in a file, seed %d", seed).isPositive();
    }

    @Test
    void anyOtherByteIsRefused() {
        byte[] sound = HexFormat.of().parseHex(hex(encode(changeSet(List.of(A, StreamBytes.insert(16400, "1", "2")))).get(0)));
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            boolean version = i == 4;
            assertThatThrownBy(() -> decoder.add(ByteBuffer.wrap(damaged))).as("byte " + i).isInstanceOfSatisfying(PgException.class,
                    e -> assertThat(e.error().sqlState()).isEqualTo(version ? SqlState.FEATURE_NOT_SUPPORTED : SqlState.DATA_CORRUPTED));
        }
        for (int length = 0; length < sound.length; length++) {
            byte[] cut = Arrays.copyOf(sound, length);
            assertThatThrownBy(() -> decoder.add(ByteBuffer.wrap(cut))).as("of length " + length).isInstanceOf(PgException.class);
        }
        assertThat(decoder.add(ByteBuffer.wrap(sound))).as("the next one").isNotNull();
    }

    @Test
    void chunksInAnotherOrderAreRefused() {
        List<ByteBuffer> messages = new ArrayList<>(List.of(A));
        for (int i = 0; i < 1_000; i++) {
            messages.add(StreamBytes.insert(16400, "1", "x".repeat(1_000)));
        }
        List<ByteBuffer> chunks = encode(changeSet(messages));
        assertThat(chunks).hasSizeGreaterThan(3);
        ByteBuffer other = encode(new ChangeSet(4, decode(chunks).commitLsn(), decode(chunks).endLsn(), 0, changeSet(messages).changes(), 0)).get(1);
        for (List<ByteBuffer> wrong : List.of(List.of(chunks.get(1)), List.of(chunks.get(0), chunks.get(2)), List.of(chunks.get(0), chunks.get(1), chunks.get(1)),
                List.of(chunks.get(0), other))) {
            assertThatThrownBy(() -> wrong.forEach(decoder::add)).hasMessageContaining("where");
            assertThat(decode(chunks)).as("from its first chunk on").isNotNull();
        }
        decoder.add(chunks.get(0));
        assertThat(decode(chunks)).as("begun again").isNotNull();
    }
}
