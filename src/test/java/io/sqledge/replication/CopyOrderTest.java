package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.catalog.Table;
import io.sqledge.replica.TestReplica;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyOrderTest {

    private static final long MB = 1024 * 1024;

    private static List<Table> tables(int... oids) {
        return IntStream.of(oids).mapToObj(oid -> TestReplica.table(oid, "t" + oid, 0)).toList();
    }

    private static List<Integer> next(CopyOrder order, List<Table> waiting, Map<Integer, Long> sizes) {
        return order.next(waiting, sizes).stream().map(Table::oid).toList();
    }

    @Test
    void smallTablesGoFirstTheLargestOfThemAhead() {
        Map<Integer, Long> sizes = Map.of(1, 500 * MB, 2, MB, 3, 20 * MB, 4, 40 * MB);
        assertThat(next(new CopyOrder(1), tables(1, 2, 3, 4, 5), sizes)).containsExactly(3, 2, 5);
    }

    @Test
    void largeTablesGoAsManyAtATimeAsThereAreWorkers() {
        Map<Integer, Long> sizes = Map.of(1, 500 * MB, 2, 600 * MB, 3, 700 * MB);
        assertThat(next(new CopyOrder(1), tables(3, 1, 2), sizes)).containsExactly(1);
        assertThat(next(new CopyOrder(2), tables(3, 1, 2), sizes)).containsExactly(2, 1);
    }

    @Test
    void tableThatFailsHoldsUpNobody() {
        CopyOrder order = new CopyOrder(1);
        Map<Integer, Long> sizes = Map.of(3, 500 * MB);
        List<Table> waiting = new ArrayList<>(tables(1, 2, 3));
        assertThat(next(order, waiting, sizes)).containsExactlyInAnyOrder(1, 2);
        order.putOff(1);
        order.putOff(2);
        assertThat(next(order, waiting, sizes)).containsExactly(3);
        order.done(3);
        waiting.remove(2);
        assertThat(next(order, waiting, sizes)).as("by itself").containsExactly(1);
        order.putOff(1);
        assertThat(next(order, waiting, sizes)).as("the others first").containsExactly(2);
        order.done(2);
        waiting.remove(1);
        assertThat(next(order, waiting, sizes)).containsExactly(1);
        order.done(1);
        assertThat(next(order, tables(1, 2), sizes)).as("as if nothing had been").containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void moreAtATimeWhenItGoesWell() {
        CopyOrder order = new CopyOrder(1);
        IntStream.rangeClosed(1, 8).forEach(order::putOff);
        List<Table> waiting = tables(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(next(order, waiting, Map.of())).containsExactly(1);
        order.done(1);
        assertThat(next(order, waiting.subList(1, 8), Map.of())).containsExactly(3, 2);
        order.done(2);
        order.putOff(3);
        assertThat(next(order, waiting.subList(2, 8), Map.of())).as("one of them failed").containsExactly(4);
        order.done(4);
        order.done(5);
        assertThat(next(order, waiting.subList(5, 8), Map.of(7, CopyOrder.ROUND_BYTES + 1))).as("and not too much").containsExactly(6);
    }

    @Test
    void tablesThatWaitNoMoreAreForgotten() {
        CopyOrder order = new CopyOrder(1);
        order.putOff(1);
        order.putOff(2);
        assertThat(next(order, tables(2), Map.of())).containsExactly(2);
    }
}
