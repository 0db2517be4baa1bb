package io.sqledge.sql.translate;

import io.sqledge.pgtype.ByteBuilder;
import io.sqledge.pgtype.PgType;
import io.sqledge.pgtype.SqliteValue;
import io.sqledge.sql.ParameterValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is bound to a {@code ?n}: how a client's value becomes the SQLite value that its counterpart is compared with.
 *
 * @param parameter number of the client's parameter, from 1; 0 for a literal
 * @param literal its text, for a literal
 * @param source codec of the value as the client sends it
 * @param conversion between the two types
 * @param target form of the result
 * @param key whether the order key of the result is wanted instead
 * @param refused bits of {@link io.sqledge.pgtype.ColumnProfile} a value must not have
 * @param labels the only values allowed (an enum's), empty when any is
 * @param shape of an array, source and target are its elements'
 */
record BoundValue(int parameter, String literal, PgType source, Conversion conversion, Representation target, boolean key,
        int refused, List<String> labels, Shape shape) implements Filling {

    enum Conversion {
        /** Source and target are one type. */
        NONE,
        /** The stored forms are the same: float4 to float8. */
        SAME_FORM,
        /** The text of one is the input of the other: int4 to numeric. */
        BY_TEXT
    }

    BoundValue(int parameter, String literal, PgType source, Conversion conversion, Representation target, boolean key,
            int refused, List<String> labels) {
        this(parameter, literal, source, conversion, target, key, refused, labels, Shape.SINGLE);
    }

    BoundValue shaped(Shape other) {
        return new BoundValue(parameter, literal, source, conversion, target, key, refused, labels, other);
    }

    @Override
    public SqliteValue in(List<ParameterValue> parameters, long clockMicros) {
        return of(parameter > 0 ? parameters.get(parameter - 1)
                : new ParameterValue(false, literal == null ? null : literal.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean reads(int number) {
        return parameter == number;
    }

    /** @return null where the value is not proved to mean here what it means upstream */
    SqliteValue of(ParameterValue value) {
        byte[] bytes = value.bytes();
        if (shape instanceof Shape.Elements elements) {
            // A NULL array makes the whole test NULL, which json_each does not.
            return bytes == null ? null : elements(elements, bytes, value.binary());
        }
        if (bytes == null) {
            return SqliteValue.NULL;
        }
        SqliteValue read = checked(convert(bytes, value.binary()));
        if (shape instanceof Shape.Pattern pattern) {
            return read instanceof SqliteValue.Text text && pattern.isProved(text) ? pattern.folded(text) : null;
        }
        return read;
    }

    private SqliteValue elements(Shape.Elements elements, byte[] bytes, boolean binary) {
        List<SqliteValue> read = binary ? elements.type().elementsOfBinary(bytes, 0, bytes.length, target.typmod())
                : elements.type().elementsOfText(bytes, 0, bytes.length, target.typmod());
        if (read == null || read.stream().anyMatch(e -> e != SqliteValue.NULL && checked(e) == null)) {
            return null;
        }
        return Shape.Elements.json(read);
    }

    private SqliteValue checked(SqliteValue converted) {
        if (converted == null || (target.codec().profile(converted, target.typmod()) & refused) != 0) {
            return null;
        }
        if (!labels.isEmpty() && !(converted instanceof SqliteValue.Text text && labels.contains(text.string()))) {
            return null;
        }
        return key ? target.codec().orderKey(converted, target.typmod()) : converted;
    }

    private SqliteValue convert(byte[] bytes, boolean binary) {
        PgType codec = target.codec();
        if (conversion == Conversion.NONE) {
            return read(codec, bytes, binary, target.typmod());
        }
        SqliteValue read = read(source, bytes, binary, -1);
        if (read == null || conversion == Conversion.SAME_FORM) {
            return read;
        }
        ByteBuilder text = new ByteBuilder(32);
        source.writeText(read, -1, text);
        byte[] utf8 = text.toByteArray();
        return codec.fromClientText(utf8, 0, utf8.length, target.typmod());
    }

    private static SqliteValue read(PgType codec, byte[] bytes, boolean binary, int typmod) {
        return binary ? codec.fromBinary(bytes, 0, bytes.length, typmod)
                : codec.fromClientText(bytes, 0, bytes.length, typmod);
    }
}
