package io.sqledge.upstream;

import java.util.Arrays;
import java.util.stream.Collectors;

/** libpq's {@code sslmode} (PostgreSQL manual, "libpq: SSL Mode Descriptions"). */
public enum SslMode {
    /** Never TLS. */
    DISABLE("disable"),
    /** TLS where the server has it, the certificate unchecked; plain otherwise. */
    PREFER("prefer"),
    /** TLS or nothing, the certificate unchecked unless a root certificate is configured. */
    REQUIRE("require"),
    /** The certificate must come from a trusted authority. */
    VERIFY_CA("verify-ca"),
    /** And it must name the host we asked for. */
    VERIFY_FULL("verify-full");

    private final String text;

    SslMode(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException naming the accepted words; {@code allow} counts as {@code prefer}, which only
     *     tries TLS sooner
     */
    public static SslMode parse(String text) {
        if (text.equals("allow")) {
            return PREFER;
        }
        return Arrays.stream(values()).filter(m -> m.text.equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("invalid sslmode \"" + text + "\", expected one of "
                        + Arrays.stream(values()).map(m -> m.text).collect(Collectors.joining(", ", "allow, ", ""))));
    }

    boolean verifiesCertificate() {
        return this == VERIFY_CA || this == VERIFY_FULL;
    }

    @Override
    public String toString() {
        return text;
    }
}
