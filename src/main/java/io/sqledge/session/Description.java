package io.sqledge.session;

import io.sqledge.sql.LocalQuery;
import io.sqledge.sql.OutputColumn;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * What a client has been told about a statement: its parameters' types and its result's columns, as messages with all
 * format codes zero. Null where it has not asked.
 *
 * @param parameters ParameterDescription
 * @param columns RowDescription, or NoData
 */
record Description(Buffer parameters, Buffer columns) {

    static final Description NONE = new Description(null, null);

    static Description of(LocalQuery query) {
        Buffer body = Buffer.buffer().appendShort((short) query.parameterOids().size());
        query.parameterOids().forEach(body::appendInt);
        return new Description(Replies.tagged('t', body), columns(query.columns(), List.of()));
    }

    /** Of a statement without parameters that returns no rows. */
    static Description ofCommand() {
        return new Description(Replies.tagged('t', Buffer.buffer().appendShort((short) 0)), Replies.NO_DATA);
    }

    /** 0 where the client has not been told. */
    int parameterCount() {
        return parameters == null ? 0 : parameters.getUnsignedShort(5);
    }

    Description withParameters(Buffer told) {
        return new Description(told, columns);
    }

    Description withColumns(Buffer told) {
        return new Description(parameters, withoutFormats(told));
    }

    /** Whether a client that was told this would see no difference; what it was not told cannot differ. */
    boolean agreesWith(Description other) {
        return (parameters == null || other.parameters == null || parameters.equals(other.parameters))
                && (columns == null || other.columns == null || columns.equals(other.columns));
    }

    /**
     * RowDescription: Int16 count; for each String name, Int32 table OID, Int16 attribute number, Int32 type OID, Int16
     * type length, Int32 type modifier, Int16 format.
     *
     * @param binary result formats as Bind gives them: none, one for all, or one each
     */
    static Buffer columns(List<OutputColumn> columns, List<Boolean> binary) {
        Buffer body = Buffer.buffer().appendShort((short) columns.size());
        for (int i = 0; i < columns.size(); i++) {
            OutputColumn column = columns.get(i);
            Replies.cString(body, column.name()).appendInt(column.tableOid())
                    .appendShort((short) column.attributeNumber()).appendInt(column.typeOid())
                    .appendShort(column.typeLength()).appendInt(column.typmod())
                    .appendShort((short) (isBinary(binary, i) ? 1 : 0));
        }
        return Replies.tagged('T', body);
    }

    static boolean isBinary(List<Boolean> formats, int column) {
        return formats.size() == 1 ? formats.get(0) : !formats.isEmpty() && formats.get(column);
    }

    private static Buffer withoutFormats(Buffer message) {
        if (message.getByte(0) != 'T') {
            return message.copy();
        }
        Buffer copy = message.copy();
        int at = 7;
        for (int columns = copy.getUnsignedShort(5); columns > 0; columns--) {
            while (copy.getByte(at) != 0) {
                at++;
            }
            at += 1 + 4 + 2 + 4 + 2 + 4;
            copy.setShort(at, (short) 0);
            at += 2;
        }
        return copy;
    }
}
