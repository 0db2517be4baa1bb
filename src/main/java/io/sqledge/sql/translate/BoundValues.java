package io.sqledge.sql.translate;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import io.sqledge.sql.analyze.NotProved;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects the values of a statement while its text is written. Literals are read once, here; parameters at each run. */
final class BoundValues {

    /** A value known already, or the way to it; one of both is null. */
    record Slot(SqliteValue known, Filling filling) { }

    private final List<Slot> slots = new ArrayList<>();

    /** @return the text that stands for it: {@code ?n}, or NULL */
    String bind(BoundValue value) {
        if (value.parameter() != 0) {
            return place(new Slot(null, value));
        }
        if (value.literal() == null) {
            return "NULL";
        }
        byte[] utf8 = value.literal().getBytes(StandardCharsets.UTF_8);
        SqliteValue read = value.of(new ParameterValue(false, utf8));
        if (read == null) {
            throw new NotProved("literal of type " + value.target().codec().name());
        }
        return add(read);
    }

    String add(SqliteValue known) {
        return place(new Slot(known, null));
    }

    /** What is known only when the statement runs. */
    String add(Filling filling) {
        return place(new Slot(null, filling));
    }

    boolean useClock() {
        return slots.stream().anyMatch(slot -> slot.filling instanceof ClockValue);
    }

    private String place(Slot slot) {
        int at = slots.indexOf(slot);
        if (at < 0) {
            slots.add(slot);
            at = slots.size() - 1;
        }
        return "?" + (at + 1);
    }

    /** A place that the binder fills by itself: LIMIT and OFFSET. @return its index from 0 */
    int reserve() {
        slots.add(new Slot(SqliteValue.NULL, null));
        return slots.size() - 1;
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }
}
