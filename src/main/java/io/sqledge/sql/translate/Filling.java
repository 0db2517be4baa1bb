package io.sqledge.sql.translate;

import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import java.util.List;

/** Where a value of a statement comes from each time it runs. */
interface Filling {

    /**
     * @param clockMicros the transaction's time, since 1970-01-01 UTC
     * @return null where what the client sent is not proved to mean here what it means upstream
     */
    SqliteValue in(List<ParameterValue> parameters, long clockMicros);

    /** Whether it reads the parameter of that number, from 1. */
    boolean reads(int parameter);
}
