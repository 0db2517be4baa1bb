package io.sqledge.session;

import io.sqledge.pgtype.ByteBuilder;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.pgtype.TimestampInZone;
import io.sqledge.replica.RowCursor;
import io.sqledge.replica.RowEncoder;
import io.sqledge.sql.OutputColumn;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Writes a row as DataRow: Byte1 'D', Int32 length, Int16 columns, then for each Int32 length (-1 NULL) and value. On a
 * reader thread.
 */
final class WireRowEncoder implements RowEncoder {

    private static final int NULL_LENGTH = -1;

    private final OutputColumn[] columns;
    private final boolean[] binary;
    private final ZoneRules zone;

    /** @param zone in which a timestamptz is printed, null for UTC */
    WireRowEncoder(List<OutputColumn> columns, List<Boolean> binaryResults, ZoneRules zone) {
        this.zone = zone;
        this.columns = columns.toArray(OutputColumn[]::new);
        this.binary = new boolean[this.columns.length];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = Description.isBinary(binaryResults, i);
        }
    }

    @Override
    public void encode(RowCursor row, ByteBuilder out) {
        int start = out.put('D').length();
        out.putInt(0).putShort(columns.length);
        for (int i = 0; i < columns.length; i++) {
            SqliteValue value = row.value(i);
            if (value instanceof SqliteValue.Null) {
                out.putInt(NULL_LENGTH);
                continue;
            }
            int lengthAt = out.putInt(0).length() - 4;
            if (binary[i]) {
                columns[i].codec().writeBinary(value, columns[i].codecTypmod(), out);
            } else if (zone != null && columns[i].typeOid() == TimestampInZone.OID) {
                TimestampInZone.writeText(value, zone, out);
            } else {
                columns[i].codec().writeText(value, columns[i].codecTypmod(), out);
            }
            out.setInt(lengthAt, out.length() - lengthAt - 4);
        }
        out.setInt(start, out.length() - start);
    }
}
