package io.sqledge.pgtype;

/**
 * inet (OID 869) and cidr (650): TEXT, {@code 10.0.0.1}, {@code 10.0.0.0/8}, {@code ::1/64}. Binary: family (2 for IPv4, 3
 * for IPv6), bits of netmask, 1 for cidr else 0, count of address bytes, the address. They sort by family, common bits,
 * length, address: the text is not compared.
 */
final class InetType extends TextStoredType {

    private static final int FAMILY_IPV4 = 2;
    private static final int FAMILY_IPV6 = 3;

    private final boolean cidr;

    InetType(String name, boolean cidr) {
        super(name);
        this.cidr = cidr;
    }

    @Override
    public boolean hasBinary() {
        return true;
    }

    @Override
    public void writeBinary(SqliteValue stored, int typmod, ByteBuilder out) {
        byte[] utf8 = Stored.text(this, stored);
        int slash = 0;
        boolean colon = false;
        while (slash < utf8.length && utf8[slash] != '/') {
            colon |= utf8[slash++] == ':';
        }
        byte[] address = new byte[colon ? 16 : 4];
        boolean parsed = colon ? parseIpv6(utf8, slash, address) : parseIpv4(utf8, 0, slash, address, 0);
        int bits = address.length * 8;
        if (slash < utf8.length) {
            IsoScanner scanner = new IsoScanner(utf8, slash + 1, utf8.length - slash - 1);
            bits = (int) scanner.digits(1, 3);
            parsed &= scanner.succeeded() && bits <= address.length * 8;
        }
        if (!parsed) {
            throw Stored.malformed(this);
        }
        out.put(colon ? FAMILY_IPV6 : FAMILY_IPV4).put(bits).put(cidr ? 1 : 0).put(address.length).put(address);
    }

    private static boolean parseIpv4(byte[] utf8, int from, int to, byte[] address, int at) {
        IsoScanner scanner = new IsoScanner(utf8, from, to - from);
        for (int i = 0; i < 4; i++) {
            if (i > 0) {
                scanner.expect('.');
            }
            long part = scanner.digits(1, 3);
            if (part > 255) {
                return false;
            }
            address[at + i] = (byte) part;
        }
        return scanner.succeeded();
    }

    /** Groups of 16 bits; {@code ::} once for a run of zeros; the last 32 bits may be an IPv4 address. */
    private static boolean parseIpv6(byte[] utf8, int end, byte[] address) {
        int written = 0;
        int gapAt = -1;
        int at = 0;
        if (end >= 2 && utf8[0] == ':' && utf8[1] == ':') {
            gapAt = 0;
            at = 2;
        }
        while (at < end) {
            int groupEnd = at;
            boolean dotted = false;
            while (groupEnd < end && utf8[groupEnd] != ':') {
                dotted |= utf8[groupEnd++] == '.';
            }
            if (dotted) {
                if (groupEnd != end || written > 12 || !parseIpv4(utf8, at, end, address, written)) {
                    return false;
                }
                written += 4;
                break;
            }
            if (groupEnd == at || groupEnd - at > 4 || written > 14) {
                return false;
            }
            int group = 0;
            for (int i = at; i < groupEnd; i++) {
                int digit = Hex.digit(utf8[i]);
                if (digit < 0) {
                    return false;
                }
                group = group << 4 | digit;
            }
            address[written++] = (byte) (group >>> 8);
            address[written++] = (byte) group;
            at = groupEnd;
            if (at < end) {
                at++;
                if (at < end && utf8[at] == ':') {
                    if (gapAt >= 0) {
                        return false;
                    }
                    gapAt = written;
                    at++;
                } else if (at == end) {
                    return false;
                }
            }
        }
        if (gapAt < 0) {
            return written == 16;
        }
        int tail = written - gapAt;
        System.arraycopy(address, gapAt, address, 16 - tail, tail);
        java.util.Arrays.fill(address, gapAt, 16 - tail, (byte) 0);
        return true;
    }
}
