package io.sqledge.replication.pgoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgtype.Lsn;
import io.sqledge.replication.pgoutput.PgOutputMessage.RelationColumn;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Byte by byte, after the PostgreSQL manual, "Logical Replication Message Formats". Spaces only group the digits. */
class PgOutputDecoderTest {

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static PgOutputMessage decode(String hex) {
        return PgOutputDecoder.decode(ByteBuffer.wrap(bytes(hex)));
    }

    private static List<String> texts(Tuple tuple) {
        return tuple.values().stream().map(Object::toString).toList();
    }

    @Test
    void begin() {
        assertThat(decode("42 00000001016B3748 0002A0B1C2D3E4F5 000002F1"))
                .isEqualTo(new PgOutputMessage.Begin(Lsn.parse("1/16B3748"), 0x0002A0B1C2D3E4F5L, 753));
    }

    @Test
    void commit() {
        assertThat(decode("43 00 00000001016B3748 00000001016B3778 0002A0B1C2D3E4F5")).isEqualTo(
                new PgOutputMessage.Commit(Lsn.parse("1/16B3748"), Lsn.parse("1/16B3778"), 0x0002A0B1C2D3E4F5L));
    }

    @Test
    void origin() {
        assertThat(decode("4F 0000000000000010 6F7200")).isEqualTo(new PgOutputMessage.Origin(Lsn.parse("0/10"), "or"));
    }

    @Test
    void relation() {
        assertThat(decode("52 00004001 7300 7400 64 0002 01 696400 00000017 FFFFFFFF 00 6E00 000006A4 000A0006")).isEqualTo(
                new PgOutputMessage.Relation(16385, "s", "t", 'd', List.of(new RelationColumn(true, "id", 23, -1),
                        new RelationColumn(false, "n", 1700, 0x000A0006))));
    }

    @Test
    void emptyNamespaceIsPgCatalog() {
        assertThat(decode("52 00004001 00 7400 66 0000"))
                .isEqualTo(new PgOutputMessage.Relation(16385, "pg_catalog", "t", 'f', List.of()));
    }

    @Test
    void type() {
        assertThat(decode("59 00004005 7300 6D6F6F6400")).isEqualTo(new PgOutputMessage.Type(16389, "s", "mood"));
    }

    @Test
    void insertWithTextAndNull() {
        PgOutputMessage.Insert insert = (PgOutputMessage.Insert) decode("49 00004001 4E 0003 74 00000002 3132 6E 74 00000000");
        assertThat(insert.relationOid()).isEqualTo(16385);
        assertThat(texts(insert.row())).containsExactly("12", "NULL", "");
    }

    @Test
    void updateWithoutOldTuple() {
        PgOutputMessage.Update update = (PgOutputMessage.Update) decode("55 00004001 4E 0002 74 00000001 31 75");
        assertThat(update.key()).isNull();
        assertThat(update.old()).isNull();
        assertThat(update.row().values().get(1)).isEqualTo(Tuple.Absent.UNCHANGED);
    }

    @Test
    void updateOfKeyCarriesTheOldKey() {
        PgOutputMessage.Update update = (PgOutputMessage.Update) decode(
                "55 00004001 4B 0002 74 00000001 31 6E 4E 0002 74 00000001 32 6E");
        assertThat(texts(update.key())).containsExactly("1", "NULL");
        assertThat(update.old()).isNull();
        assertThat(texts(update.row())).containsExactly("2", "NULL");
    }

    @Test
    void updateUnderFullIdentityCarriesTheOldRow() {
        PgOutputMessage.Update update = (PgOutputMessage.Update) decode(
                "55 00004001 4F 0001 74 00000001 31 4E 0001 74 00000001 32");
        assertThat(update.key()).isNull();
        assertThat(texts(update.old())).containsExactly("1");
    }

    @Test
    void deleteByKeyAndByRow() {
        PgOutputMessage.Delete byKey = (PgOutputMessage.Delete) decode("44 00004001 4B 0001 74 00000001 31");
        assertThat(texts(byKey.key())).containsExactly("1");
        assertThat(byKey.old()).isNull();
        PgOutputMessage.Delete byRow = (PgOutputMessage.Delete) decode("44 00004001 4F 0001 74 00000001 31");
        assertThat(byRow.key()).isNull();
        assertThat(texts(byRow.old())).containsExactly("1");
    }

    @Test
    void truncateOfSeveral() {
        assertThat(decode("54 00000002 03 00004001 00004002"))
                .isEqualTo(new PgOutputMessage.Truncate(List.of(16385, 16386), 3));
    }

    @Test
    void logicalMessage() {
        assertThat(decode("4D 01 0000000000000010 7000 00000002 6869"))
                .isEqualTo(new PgOutputMessage.LogicalMessage(true, Lsn.parse("0/10"), "p"));
    }

    @Test
    void blockOfATransactionInProgress() {
        assertThat(decode("53 000002F1 01")).isEqualTo(new PgOutputMessage.StreamStart(753, true));
        assertThat(decode("53 000002F1 00")).isEqualTo(new PgOutputMessage.StreamStart(753, false));
        assertThat(decode("45")).isEqualTo(new PgOutputMessage.StreamStop());
    }

    @Test
    void endOfATransactionThatWasInProgress() {
        assertThat(decode("63 000002F1 00 00000001016B3748 00000001016B3778 0002A0B1C2D3E4F5")).isEqualTo(
                new PgOutputMessage.StreamCommit(753, Lsn.parse("1/16B3748"), Lsn.parse("1/16B3778"), 0x0002A0B1C2D3E4F5L));
        assertThat(decode("41 000002F1 000002F2")).isEqualTo(new PgOutputMessage.StreamAbort(753, 754));
    }

    @Test
    void xidOfAMessageInABlockIsTakenOut() {
        ByteBuffer message = ByteBuffer.wrap(bytes("FF 49 000002F2 00004001 4E 0001 74 00000002 6869 FF")).position(1).limit(20);
        assertThat(PgOutputDecoder.takeXid(message)).isEqualTo(754);
        assertThat(message.remaining()).isEqualTo(15);
        assertThat(texts(((PgOutputMessage.Insert) PgOutputDecoder.decode(message)).row())).containsExactly("hi");
        ByteBuffer stop = ByteBuffer.wrap(bytes("45"));
        assertThat(PgOutputDecoder.takeXid(stop)).isZero();
        assertThat(PgOutputDecoder.decode(stop)).isEqualTo(new PgOutputMessage.StreamStop());
        assertThatThrownBy(() -> PgOutputDecoder.takeXid(ByteBuffer.wrap(bytes("49 0002F2")))).isInstanceOfSatisfying(PgException.class,
                e -> assertThat(e.error().sqlState()).isEqualTo(SqlState.PROTOCOL_VIOLATION));
    }

    @Test
    void messageInTheMiddleOfAnArrayIsReadInPlace() {
        ByteBuffer padded = ByteBuffer.wrap(bytes("FFFF 49 00004001 4E 0001 74 00000002 6869 FFFF"));
        ByteBuffer window = padded.position(2).limit(padded.capacity() - 2).slice();
        Tuple.Text text = (Tuple.Text) ((PgOutputMessage.Insert) PgOutputDecoder.decode(window)).row().values().get(0);
        assertThat(text).hasToString("hi");
        assertThat(text.bytes()).isSameAs(padded.array());
        assertThat(window.position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",                                               // nothing
        "5A 00",                                          // unknown message
        "53 00000001",                                    // a block of a streamed transaction, first or not?
        "45 00",                                          // a byte too many
        "41 00000001",                                    // an abort of which part?
        "70 00000001",                                    // the end of a streamed two-phase transaction: protocol version 3
        "42 00000001016B3748",                            // too short
        "43 00 0000000000000001 0000000000000002 0000000000000003 00", // a byte too many
        "4F 0000000000000010 6F72",                       // string without its end
        "49 00004001 4F 0001 6E",                         // O in an insert
        "49 00004001 4E FFFF 6E",                         // more columns than bytes
        "49 00004001 4E 0001 74 7FFFFFFF 31",             // a longer text than bytes
        "49 00004001 4E 0001 74 FFFFFFFF 31",             // a negative length
        "49 00004001 4E 0001 62 00000001 31",             // binary, which is never asked for
        "49 00004001 4E 0001 78",                         // unknown kind of value
        "55 00004001 4B 0001 6E 4B 0001 6E",              // K where N belongs
        "44 00004001 4E 0001 6E",                         // N in a delete
        "54 7FFFFFFF 00 00004001",                        // more relations than bytes
        "52 00004001 7300 7400 64 FFFF 01 696400 00000017 FFFFFFFF", // more columns than bytes
        "4D 01 0000000000000010 7000 0000FFFF 6869",      // longer content than bytes
    })
    void malformedMessageIsAProtocolViolation(String hex) {
        assertThatThrownBy(() -> decode(hex)).isInstanceOfSatisfying(PgException.class,
                e -> assertThat(e.error().sqlState()).isEqualTo(SqlState.PROTOCOL_VIOLATION));
    }

    @Test
    void everyPrefixOfAMessageIsRefused() {
        byte[] whole = bytes("55 00004001 4B 0002 74 00000001 31 6E 4E 0002 74 00000001 32 6E");
        for (int length = 0; length < whole.length; length++) {
            ByteBuffer prefix = ByteBuffer.wrap(whole, 0, length);
            assertThatThrownBy(() -> PgOutputDecoder.decode(prefix)).isInstanceOf(PgException.class);
        }
    }
}
