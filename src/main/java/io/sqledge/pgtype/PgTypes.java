package io.sqledge.pgtype;

import java.util.HashMap;
import java.util.Map;

/** The table of all types, by the OIDs fixed in PostgreSQL's {@code pg_type.dat}. */
public final class PgTypes {

    private static final PgType OPAQUE = new OpaqueType("opaque", true);
    private static final PgType ENUMERATION = TextType.ofEnumLabels();
    private static final Map<Integer, PgType> BUILTIN = new HashMap<>();

    static {
        BUILTIN.put(16, new BoolType());
        BUILTIN.put(21, IntegerType.signed("int2", 2));
        BUILTIN.put(23, IntegerType.signed("int4", 4));
        BUILTIN.put(20, IntegerType.signed("int8", 8));
        BUILTIN.put(26, IntegerType.unsigned("oid", true));
        BUILTIN.put(28, IntegerType.unsigned("xid", false));
        BUILTIN.put(29, IntegerType.unsigned("cid", false));

        BUILTIN.put(25, TextType.collated("text"));
        BUILTIN.put(1043, TextType.collated("varchar"));
        BUILTIN.put(1042, new BpcharType());
        BUILTIN.put(19, TextType.ofNames());

        BUILTIN.put(1082, new DateType());
        BUILTIN.put(1083, new TimeType("time", false));
        BUILTIN.put(1266, new TimeType("timetz", true));
        BUILTIN.put(1114, new TimestampType("timestamp", false));
        BUILTIN.put(1184, new TimestampType("timestamptz", true));
        BUILTIN.put(1186, new IntervalType());

        BUILTIN.put(701, new FloatType("float8", false));
        BUILTIN.put(700, new FloatType("float4", true));
        BUILTIN.put(1700, new NumericType());
        BUILTIN.put(17, new ByteaType());
        BUILTIN.put(2950, new UuidType());
        BUILTIN.put(114, new JsonType("json", false));
        BUILTIN.put(3802, new JsonType("jsonb", true));
        BUILTIN.put(1560, new BitType("bit"));
        BUILTIN.put(1562, new BitType("varbit"));
        BUILTIN.put(829, new MacaddrType("macaddr", 6));
        BUILTIN.put(774, new MacaddrType("macaddr8", 8));

        BUILTIN.put(869, new InetType("inet", false));
        BUILTIN.put(650, new InetType("cidr", true));
        BUILTIN.put(18, new SystemTypes.CharType());
        BUILTIN.put(27, new SystemTypes.TidType());
        BUILTIN.put(3220, new SystemTypes.LsnType());
        BUILTIN.put(5069, new SystemTypes.Xid8Type());
        BUILTIN.put(22, new VectorType("int2vector", 21, BUILTIN.get(21)));
        BUILTIN.put(30, new VectorType("oidvector", 26, BUILTIN.get(26)));

        BUILTIN.put(600, GeometricType.fixed("point"));
        BUILTIN.put(601, GeometricType.fixed("lseg"));
        BUILTIN.put(602, GeometricType.path());
        BUILTIN.put(603, GeometricType.fixed("box"));
        BUILTIN.put(604, GeometricType.polygon());
        BUILTIN.put(628, GeometricType.fixed("line"));
        BUILTIN.put(718, GeometricType.fixed("circle"));

        ranges("int4", 23, 3904, 4451);
        ranges("num", 1700, 3906, 4532);
        ranges("ts", 1114, 3908, 4533);
        ranges("tstz", 1184, 3910, 4534);
        ranges("date", 1082, 3912, 4535);
        ranges("int8", 20, 3926, 4536);

        printedBySession(24, "regproc");
        printedBySession(2202, "regprocedure");
        printedBySession(2203, "regoper");
        printedBySession(2204, "regoperator");
        printedBySession(2205, "regclass");
        printedBySession(2206, "regtype");
        printedBySession(3734, "regconfig");
        printedBySession(3769, "regdictionary");
        printedBySession(4089, "regnamespace");
        printedBySession(4096, "regrole");
        printedBySession(4191, "regcollation");
        printedBySession(1033, "aclitem");
        printedBySession(790, "money");
    }

    private PgTypes() { }

    private static void printedBySession(int oid, String name) {
        BUILTIN.put(oid, new OpaqueType(name, false));
    }

    private static void ranges(String prefix, int subtypeOid, int rangeOid, int multirangeOid) {
        BUILTIN.put(rangeOid, new RangeType(prefix + "range", BUILTIN.get(subtypeOid), false));
        BUILTIN.put(multirangeOid, new RangeType(prefix + "multirange", BUILTIN.get(subtypeOid), true));
    }

    /** The codec of a built-in type; {@link #opaque()} for an OID that has none of its own. */
    public static PgType builtin(int oid) {
        return BUILTIN.getOrDefault(oid, OPAQUE);
    }

    /**
     * Whether this is int2vector or oidvector: {@code pg_type} describes them as arrays, but they print and send in a form
     * of their own, which {@link #builtin} carries.
     */
    public static boolean isVector(int oid) {
        return oid == 22 || oid == 30;
    }

    /** Enum types: the label as text. */
    public static PgType enumeration() {
        return ENUMERATION;
    }

    /** A true array type, stored as PostgreSQL's array text. */
    public static PgType arrayOf(int elementOid, PgType element, int elementTypmod) {
        return new ArrayType(elementOid, element, elementTypmod);
    }

    /** Every other type: PostgreSQL's text, kept as it came; no comparison is exact, no binary form. */
    public static PgType opaque() {
        return OPAQUE;
    }
}
