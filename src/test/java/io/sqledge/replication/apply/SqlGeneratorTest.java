package io.sqledge.replication.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Column;
import io.sqledge.replica.TestReplica;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlGeneratorTest {

    private static final Column ID = TestReplica.column(1, "id", TestReplica.INT4);
    private static final Column PRICE = TestReplica.column(2, "price", TestReplica.NUMERIC);
    private static final Column NOTE = TestReplica.column(3, "a \"note\"", TestReplica.TEXT);
    private static final SqlGenerator SQL = new SqlGenerator("shop.orders", List.of(ID, PRICE, NOTE), BitSet.valueOf(new long[] {1L << 2}));

    @Test
    void insertWritesOrderKeysBehindTheirColumns() {
        assertThat(SQL.insert().sql()).isEqualTo(
                "INSERT INTO \"shop.orders\" (\"id\", \"price\", \"price$k\", \"a \"\"note\"\"\") VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT))");
        assertThat(SQL.insert().utf8()).isEqualTo(BitSet.valueOf(new long[] {1L << 2 | 1L << 3}));
    }

    @Test
    void updateLeavesOutUnchangedColumns() {
        assertThat(SQL.update(new boolean[] {true, false, true}, List.of(ID)).sql())
                .isEqualTo("UPDATE \"shop.orders\" SET \"id\" = ?, \"a \"\"note\"\"\" = CAST(? AS TEXT) WHERE \"id\" = ?");
    }

    @Test
    void keyIsComparedByItsOrderKey() {
        assertThat(SQL.delete(List.of(PRICE, ID)).sql()).isEqualTo("DELETE FROM \"shop.orders\" WHERE \"price$k\" = CAST(? AS TEXT) AND \"id\" = ?");
    }

    @Test
    void fullIdentityTouchesOneOfSeveralEqualRows() {
        String oneEqual = "WHERE rowid = (SELECT rowid FROM \"shop.orders\" WHERE \"id\" IS ? AND \"price\" IS ?"
                + " AND \"a \"\"note\"\"\" IS CAST(? AS TEXT) LIMIT 1)";
        assertThat(SQL.deleteOneEqual().sql()).isEqualTo("DELETE FROM \"shop.orders\" " + oneEqual);
        assertThat(SQL.updateOneEqual(new boolean[] {true, false, false}).sql())
                .isEqualTo("UPDATE \"shop.orders\" SET \"id\" = ? " + oneEqual);
    }

    @Test
    void truncateIsADeleteOfAll() {
        assertThat(SQL.truncate()).isEqualTo("DELETE FROM \"shop.orders\"");
    }
}
