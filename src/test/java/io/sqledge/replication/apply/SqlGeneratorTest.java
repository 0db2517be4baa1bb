package io.sqledge.replication.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Column;
import io.sqledge.replica.TestReplica;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlGeneratorTest {

    private static final Column ID = TestReplica.column(1, "id", TestReplica.INT4);
    private static final Column PRICE = TestReplica.column(2, "price", TestReplica.NUMERIC);
    private static final Column NOTE = TestReplica.column(3, "a \"note\"", TestReplica.TEXT);
    private static final SqlGenerator SQL = new SqlGenerator("shop.orders", List.of(ID, PRICE, NOTE));

    @Test
    void insertWritesOrderKeysBehindTheirColumns() {
        assertThat(SQL.insert()).isEqualTo(
                "INSERT INTO \"shop.orders\" (\"id\", \"price\", \"price$k\", \"a \"\"note\"\"\") VALUES (?, ?, ?, ?)");
    }

    @Test
    void updateLeavesOutUnchangedColumns() {
        assertThat(SQL.update(new boolean[] {true, false, true}, List.of(ID)))
                .isEqualTo("UPDATE \"shop.orders\" SET \"id\" = ?, \"a \"\"note\"\"\" = ? WHERE \"id\" = ?");
    }

    @Test
    void keyIsComparedByItsOrderKey() {
        assertThat(SQL.delete(List.of(PRICE, ID))).isEqualTo("DELETE FROM \"shop.orders\" WHERE \"price$k\" = ? AND \"id\" = ?");
    }

    @Test
    void fullIdentityTouchesOneOfSeveralEqualRows() {
        String oneEqual = "WHERE rowid = (SELECT rowid FROM \"shop.orders\" WHERE \"id\" IS ? AND \"price\" IS ?"
                + " AND \"a \"\"note\"\"\" IS ? LIMIT 1)";
        assertThat(SQL.deleteOneEqual()).isEqualTo("DELETE FROM \"shop.orders\" " + oneEqual);
        assertThat(SQL.updateOneEqual(new boolean[] {true, false, false}))
                .isEqualTo("UPDATE \"shop.orders\" SET \"id\" = ? " + oneEqual);
    }

    @Test
    void truncateIsADeleteOfAll() {
        assertThat(SQL.truncate()).isEqualTo("DELETE FROM \"shop.orders\"");
    }
}
