package io.sqledge.sql.analyze;

/** OIDs of built-in types that rules name, as fixed in {@code pg_type.dat}. */
public final class TypeOids {

    public static final int BOOL = 16;
    public static final int NAME = 19;
    public static final int INT8 = 20;
    public static final int INT2 = 21;
    public static final int INT4 = 23;
    public static final int TEXT = 25;
    public static final int OID = 26;
    public static final int JSON = 114;
    public static final int FLOAT4 = 700;
    public static final int FLOAT8 = 701;
    public static final int UNKNOWN = 705;
    public static final int BPCHAR = 1042;
    public static final int VARCHAR = 1043;
    public static final int DATE = 1082;
    public static final int TIME = 1083;
    public static final int TIMESTAMP = 1114;
    public static final int TIMESTAMPTZ = 1184;
    public static final int INTERVAL = 1186;
    public static final int NUMERIC = 1700;
    public static final int UUID = 2950;
    public static final int JSONB = 3802;
    public static final int TEXT_ARRAY = 1009;
    public static final int ANY = 2276;
    public static final int ANYARRAY = 2277;
    public static final int ANYELEMENT = 2283;
    public static final int ANYNONARRAY = 2776;
    public static final int ANYENUM = 3500;
    public static final int ANYRANGE = 3831;
    public static final int ANYMULTIRANGE = 4537;
    public static final int ANYCOMPATIBLE = 5077;
    public static final int ANYCOMPATIBLEARRAY = 5078;
    public static final int ANYCOMPATIBLENONARRAY = 5079;
    public static final int RECORD = 2249;
    /** Objects below this OID came with the server (FirstNormalObjectId). */
    public static final int FIRST_USER_OID = 16384;

    private TypeOids() { }

    public static boolean isInteger(int oid) {
        return oid == INT2 || oid == INT4 || oid == INT8;
    }

    public static boolean isNumber(int oid) {
        return isInteger(oid) || oid == NUMERIC || oid == FLOAT4 || oid == FLOAT8;
    }

    public static boolean isText(int oid) {
        return oid == TEXT || oid == VARCHAR || oid == BPCHAR || oid == NAME;
    }
}
