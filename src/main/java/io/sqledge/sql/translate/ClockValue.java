package io.sqledge.sql.translate;

import io.sqledge.pgtype.PgTypes;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import io.sqledge.sql.analyze.ClockShift;
import io.sqledge.sql.analyze.TypeOids;
import io.sqledge.sql.analyze.TypedExpression;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The time of the transaction in the session's zone UTC, as it is stored. */
record ClockValue(TypedExpression.Clock clock) implements Filling {

    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final long MICROS_PER_SECOND = 1_000_000;

    @Override
    public boolean reads(int parameter) {
        return false;
    }

    /** @return null outside years 1 to 9999 */
    @Override
    public SqliteValue in(List<ParameterValue> parameters, long micros) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(micros, MICROS_PER_SECOND),
                (int) Math.floorMod(micros, MICROS_PER_SECOND) * 1000, ZoneOffset.UTC);
        if (clock.today()) {
            time = time.truncatedTo(ChronoUnit.DAYS);
        }
        for (ClockShift shift : clock.shifts()) {
            time = shift.addedTo(time);
        }
        if (clock.type() == TypeOids.DATE) {
            int days = (int) ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), time.toLocalDate());
            return PgTypes.builtin(TypeOids.DATE).fromBinary(ByteBuffer.allocate(4).putInt(days).array(), 0, 4, -1);
        }
        return PgTypes.builtin(clock.type()).fromBinary(
                ByteBuffer.allocate(8).putLong(ChronoUnit.MICROS.between(EPOCH, time)).array(), 0, 8, -1);
    }
}
